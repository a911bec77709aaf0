/// A secret of 128 bits that a person can write down and type in again: ten groups of five digits (herstelcode).
///
/// Digits need no word list and no language, and can be read aloud. The last digit of each group checks that group, also
/// against exchanged neighbours and a group in the wrong place; the last digit before it, in the tenth group, checks the
/// whole. So a mistake is named with its group, and found before a wrong key comes out of it.
///
/// In full: the secret as a big-endian number has 39 digits, with leading zeros; the fortieth is the first byte of the
/// digest of the secret in the domain `recovery-phrase`, modulo ten. Four at a time they form the groups, each with its
/// ``CheckDigit``.
public struct RecoveryPhrase: Sendable {
    /// How many bytes the secret has.
    public static let secretCount = 16

    /// How many groups the phrase has.
    public static let groupCount = 10

    /// The secret: what keys are derived from.
    public let secret: SecretBytes

    /// The phrase of a secret of 16 bytes.
    ///
    /// - Throws: ``SecretFault`` where it has another length.
    public init(secret: SecretBytes) throws(SecretFault) {
        guard secret.count == Self.secretCount else {
            throw .count(actual: secret.count, expected: Self.secretCount)
        }
        self.secret = secret
    }

    /// A new phrase from the randomness of the operating system: one of the few places where chance enters.
    ///
    /// - Throws: ``SecretFault`` where the system gives no memory.
    public static func generate() throws(SecretFault) -> RecoveryPhrase {
        try RecoveryPhrase(secret: SecretBytes(random: Self.secretCount))
    }

    /// The phrase as it is written down: ten groups of five digits with a space between them.
    ///
    /// This is the secret itself. Text cannot be zeroed: make it late, show it, and drop it.
    public var text: String {
        let digits = self.digits
        return (0..<Self.groupCount).map { group in
            let data = digits[group * 4..<group * 4 + 4]
            let all = data + [CheckDigit.of(data, inGroup: group)]
            return all.map(String.init).joined()
        }.joined(separator: " ")
    }

    /// The forty digits without those that check the groups.
    private var digits: [UInt8] {
        var number = self.secret.withBytes { bytes in
            var number: UInt128 = 0
            for index in bytes.indices { number = number << 8 | UInt128(bytes[index]) }
            return number
        }
        var digits = [UInt8](repeating: 0, count: 39)
        for index in digits.indices.reversed() {
            let (quotient, remainder) = number.quotientAndRemainder(dividingBy: 10)
            digits[index] = UInt8(truncatingIfNeeded: remainder)
            number = quotient
        }
        return digits + [Self.checkDigit(of: self.secret)]
    }

    /// The digit that checks the whole.
    static func checkDigit(of secret: SecretBytes) -> UInt8 {
        let digest = secret.withBytes { SHA256.digest(of: $0, in: Domain("recovery-phrase")) }
        return digest.withBytes { $0[0] % 10 }
    }
}

extension RecoveryPhrase: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// That it is a phrase, and nothing of it.
    public var description: String { "RecoveryPhrase" }

    /// That it is a phrase, and nothing of it.
    public var debugDescription: String { self.description }

    /// A mirror without anything in it.
    public var customMirror: Mirror { Mirror(self, children: [:]) }
}
