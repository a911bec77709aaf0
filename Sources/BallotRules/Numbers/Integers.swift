/// The greatest common divisor of the magnitudes; 0 only for two zeros.
func greatestCommonDivisor(_ left: Int, _ right: Int) -> Int {
    var left = left.magnitude
    var right = right.magnitude
    while right != 0 {
        (left, right) = (right, left % right)
    }
    return Int(left)
}
