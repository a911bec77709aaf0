internal import BigInt

/// A double within one part in 2^51 of `numerator / denominator` (`denominator` > 0), or an infinity beyond its range.
///
/// Both operands are cut to their leading 64 bits first, so the result is the same on every machine.
func approximateQuotient(_ numerator: BigUInt, _ denominator: BigUInt) -> Double {
    let (top, topShift) = leadingBits(numerator)
    if top == 0 { return 0 }
    let (bottom, bottomShift) = leadingBits(denominator)
    let quotient = Double(top) / Double(bottom)
    let shift = topShift - bottomShift
    return shift == 0 ? quotient : quotient * Double(sign: .plus, exponent: clamped(shift), significand: 1)
}

/// The leading 64 bits of `value` (all of them when it has fewer) and how many bits were cut off.
private func leadingBits(_ value: BigUInt) -> (UInt64, Int) {
    let words = value.words
    guard let high = words.last else { return (0, 0) }
    guard words.count > 1 else { return (UInt64(high), 0) }
    let unused = high.leadingZeroBitCount
    let low = words[words.count - 2]
    let bits = unused == 0 ? high : high << UInt(unused) | low >> UInt(UInt.bitWidth - unused)
    return (UInt64(bits), (words.count - 1) * UInt.bitWidth - unused)
}

private func clamped(_ exponent: Int) -> Int { min(max(exponent, -1_000), 1_000) }
