public import Signing

/// The code in the letter to a resident (*stemcode*): 12 random characters of Crockford's 32 and one to check them with
/// (docs/record-format/v1.md, 12.2).
///
/// With it she enrols a key of her own before the register is made, or, where she has none, asks for her credentials. The two
/// issuers must not be able to ask each other in her name, so neither sees the code: each gets a proof that only it
/// can check, and checks it against what the registrar gave it.
///
/// ```
/// proof(i) = HD("code-proof", code ‖ commitment ‖ u8(i))      from voter to issuer i
/// check(i) = HD("code-check", proof(i))                       from registrar to issuer i
/// ```
///
/// `code` is 13 octets of ASCII, `commitment` that of her leaf, and `i` is 0 or 1.
public struct VotingCode: Hashable, Sendable {
    /// How many characters a code has, the last one included.
    public static let count = 13
    /// Digits and letters without those that look like others (D. Crockford, "Base 32", 2002).
    static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ".utf8)

    /// The 13 characters in ASCII, in capitals and without dashes: what is hashed.
    public let ascii: [UInt8]

    /// A code drawn from `generator`.
    public init(using generator: inout some RandomNumberGenerator) {
        let values = (1..<VotingCode.count).map { _ in UInt8.random(in: 0...31, using: &generator) }
        self.ascii = (values + [CodeCheck.value(of: values)]).map { VotingCode.alphabet[Int($0 & 31)] }
    }

    /// Reads a code as a person types it: capitals or not, with or without dashes and spaces; O is read as 0, and I and L
    /// as 1.
    ///
    /// - Throws: ``VotingCodeFault``.
    public init(text: String) throws(VotingCodeFault) {
        var values: [UInt8] = []
        for scalar in text.unicodeScalars where !VotingCode.isBetween(scalar) {
            guard let value = VotingCode.value(of: scalar) else {
                throw .character(Character(scalar), position: values.count + 1)
            }
            values.append(value)
            guard values.count <= VotingCode.mostCharacters else { throw .length(values.count) }
        }
        guard values.count == VotingCode.count else { throw .length(values.count) }
        guard CodeCheck.isRight(values) else { throw .check }
        self.ascii = values.map { VotingCode.alphabet[Int($0 & 31)] }
    }

    /// The code in groups of four, four and five, as the letter has it.
    public var text: String {
        let groups = [self.ascii[..<4], self.ascii[4..<8], self.ascii[8...]]
        return groups.map { String(decoding: $0, as: UTF8.self) }.joined(separator: "-")
    }

    /// What the voter shows to issuer `issuer`, whose leaf has this commitment.
    public func proof(issuer: Int, commitment: Digest) -> Digest {
        let message = self.ascii + commitment.bytes + [UInt8(truncatingIfNeeded: issuer)]
        return SHA256.digest(of: message, in: Domains.codeProof)
    }

    /// What an issuer compares a proof with.
    public static func check(_ proof: Digest) -> Digest {
        SHA256.digest(of: proof.bytes, in: Domains.codeCheck)
    }

    /// Beyond this nobody tries to type a code, and reading ends.
    private static let mostCharacters = 64

    /// Whether people write this between the characters of a code.
    private static func isBetween(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "-", " ", "\t", "\n", "\r", "\u{A0}", "\u{2010}"..."\u{2015}": true
        default: false
        }
    }

    private static func value(of scalar: Unicode.Scalar) -> UInt8? {
        guard scalar.isASCII, var byte = UInt8(exactly: scalar.value) else { return nil }
        if (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) { byte -= 32 }
        switch byte {
        case UInt8(ascii: "O"): return 0
        case UInt8(ascii: "I"), UInt8(ascii: "L"): return 1
        default: return VotingCode.alphabet.firstIndex(of: byte).map { UInt8($0) }
        }
    }
}

extension VotingCode: CustomStringConvertible, CustomDebugStringConvertible {
    /// That it is a code, and nothing of it: it must not end up in a log.
    public var description: String { "VotingCode(13 characters)" }

    /// That it is a code, and nothing of it.
    public var debugDescription: String { self.description }
}
