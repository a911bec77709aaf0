public import Signing

/// A code on paper with which a voter without an enrolment key asks for her credentials (*stemcode*).
///
/// The two issuers must not be able to ask each other in her name, so neither sees the code: each gets a proof that only it
/// can check, and checks it against what the registrar gave it.
///
/// ```
/// proof(i) = HD("code-proof", code ‖ commitment ‖ u8(i))      from voter to issuer i
/// check(i) = HD("code-check", proof(i))                       from registrar to issuer i
/// ```
///
/// `code` is 10 octets, `commitment` that of her leaf, and `i` is 0 or 1.
public struct VotingCode: Hashable, Sendable {
    /// How many octets a code has: 80 bits.
    public static let count = 10
    /// Digits and letters without those that look like others.
    private static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ".utf8)

    private let octets: [UInt8]

    /// A code drawn from `generator`.
    public init(using generator: inout some RandomNumberGenerator) {
        self.octets = (0..<VotingCode.count).map { _ in UInt8.random(in: 0...255, using: &generator) }
    }

    /// Reads a code as a person types it: capitals or not, with or without marks between the groups; O is read as 0, and
    /// I and L as 1. `nil` when it is none.
    public init?(text: String) {
        var values: [UInt8] = []
        for byte in text.uppercased().utf8 {
            switch byte {
            case UInt8(ascii: "-"), UInt8(ascii: " "), UInt8(ascii: "\n"), UInt8(ascii: "\r"): continue
            case UInt8(ascii: "O"): values.append(0)
            case UInt8(ascii: "I"), UInt8(ascii: "L"): values.append(1)
            default:
                guard let value = VotingCode.alphabet.firstIndex(of: byte) else { return nil }
                values.append(UInt8(value))
            }
        }
        guard values.count == 16 else { return nil }
        var octets: [UInt8] = []
        var (bits, held) = (0, 0)
        for value in values {
            bits = bits << 5 | Int(value)
            held += 5
            if held >= 8 {
                held -= 8
                octets.append(UInt8(bits >> held & 0xFF))
                bits &= 1 << held - 1
            }
        }
        self.octets = octets
    }

    /// The code in four groups of four.
    public var text: String {
        var text: [UInt8] = []
        var (bits, held) = (0, 0)
        for octet in self.octets {
            bits = bits << 8 | Int(octet)
            held += 8
            while held >= 5 {
                held -= 5
                if text.count % 5 == 4 { text.append(UInt8(ascii: "-")) }
                text.append(VotingCode.alphabet[bits >> held & 31])
                bits &= 1 << held - 1
            }
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// What the voter shows to issuer `issuer`, whose leaf has this commitment.
    public func proof(issuer: Int, commitment: Digest) -> Digest {
        let message = self.octets + commitment.bytes + [UInt8(truncatingIfNeeded: issuer)]
        return SHA256.digest(of: message, in: Domain("code-proof"))
    }

    /// What an issuer compares a proof with.
    public static func check(_ proof: Digest) -> Digest {
        SHA256.digest(of: proof.bytes, in: Domain("code-check"))
    }
}
