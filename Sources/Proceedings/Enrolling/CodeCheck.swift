/// The check character of a voting code: a code over the field of 32 elements.
///
/// Each character is an element of GF(2)[x]/(x⁵ + x² + 1), and a code c₀…c₁₂ is right when Σ cᵢ·α¹²⁻ⁱ = 0 for the primitive
/// element α = x. The 13 powers of α differ and none is zero, so one wrong character leaves a sum that is not zero, and so
/// does an exchange of two different characters: (αᵃ + αᵇ)(c + d) is a product of two elements that are not zero.
enum CodeCheck {
    /// The character after `values` with which the code is right.
    static func value(of values: some Sequence<UInt8>) -> UInt8 {
        values.reduce(0) { CodeCheck.timesAlpha($0 ^ $1) }
    }

    /// Whether the last value is the check character of those before it.
    static func isRight(_ values: [UInt8]) -> Bool {
        CodeCheck.value(of: values.dropLast()) == values.last
    }

    private static func timesAlpha(_ value: UInt8) -> UInt8 {
        value & 16 == 0 ? value << 1 : (value << 1) ^ 0b10_0101
    }
}
