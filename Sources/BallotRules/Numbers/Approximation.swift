internal import BigInt

/// A double within one part in 2^52 of `numerator / denominator` (`denominator` > 0), or an infinity beyond its range.
///
/// Both operands are cut to their leading 64 bits first, so the result is the same on every machine.
func approximateQuotient(_ numerator: BigInt, _ denominator: BigInt) -> Double {
    if numerator.isZero { return 0 }
    let (top, topShift) = leadingBits(numerator.magnitude)
    let (bottom, bottomShift) = leadingBits(denominator.magnitude)
    let quotient = Double(top) / Double(bottom)
    let scaled = quotient * Double(sign: .plus, exponent: clamped(topShift - bottomShift), significand: 1)
    return numerator.sign == .minus ? -scaled : scaled
}

private func leadingBits(_ value: BigUInt) -> (UInt64, Int) {
    let shift = max(value.bitWidth - 64, 0)
    return (UInt64(truncatingIfNeeded: value >> shift), shift)
}

private func clamped(_ exponent: Int) -> Int { min(max(exponent, -1_000), 1_000) }
