import Signing
import Testing

@Suite("Signatures and keys as bytes")
struct SignatureTests {
    @Test("Only 64 bytes are a signature, only 32 a key")
    func lengths() throws {
        let bytes = (0..<64).map { UInt8($0) }
        let signature = try #require(Signature(bytes))
        #expect(signature.bytes == bytes)
        #expect(Signature(bytes.span) == signature)
        #expect(Signature(hexadecimal: signature.hexadecimal) == signature)
        var appended: [UInt8] = [1]
        signature.append(to: &appended)
        #expect(appended == [1] + bytes)
        for wrong in [[], Array(bytes.dropLast()), bytes + [0]] {
            #expect(Signature(wrong) == nil)
            #expect(Signature(wrong.span) == nil)
            #expect(VerificationKey(wrong) == nil)
            #expect(VerificationKey(wrong.span) == nil)
        }
        let key = try #require(VerificationKey(bytes.prefix(32)))
        #expect(key.bytes == Array(bytes.prefix(32)))
        #expect(VerificationKey(hexadecimal: key.hexadecimal) == key)
        #expect(VerificationKey(hexadecimal: key.hexadecimal.uppercased()) == nil)
    }

    @Test("Every single changed bit of signature, key or message is seen")
    func bits() throws {
        let key = try SigningKey(seed: (0..<32).map { UInt8($0) })
        let message = Array("stem".utf8)
        let signature = key.signature(of: message)
        for bit in 0..<64 * 8 {
            let changed = try #require(Signature(Self.flipped(signature.bytes, bit)))
            #expect(!key.verificationKey.accepts(changed, of: message), "bit \(bit) of the signature")
        }
        for bit in 0..<32 * 8 {
            let changed = try #require(VerificationKey(Self.flipped(key.verificationKey.bytes, bit)))
            #expect(!changed.accepts(signature, of: message), "bit \(bit) of the key")
        }
        for bit in 0..<message.count * 8 {
            #expect(!key.verificationKey.accepts(signature, of: Self.flipped(message, bit)), "bit \(bit)")
        }
    }

    private static func flipped(_ bytes: [UInt8], _ bit: Int) -> [UInt8] {
        var bytes = bytes
        bytes[bit / 8] ^= 1 << UInt8(bit % 8)
        return bytes
    }

    @Test("Cases of the self-test through the public calls")
    func cases() throws {
        for item in SelfTestCases.honest {
            let key = try #require(VerificationKey(item.key))
            #expect(key.accepts(try #require(Signature(item.signature)), of: item.message), "\(item.name)")
        }
        for item in SelfTestCases.refused + SelfTestCases.mixedOrderR {
            let key = try #require(VerificationKey(item.key))
            #expect(!key.accepts(try #require(Signature(item.signature)), of: item.message), "\(item.name)")
        }
        for item in SelfTestCases.badPoints {
            #expect(try #require(VerificationKey(item.point)).isValidPoint == false, "\(item.name)")
        }
    }

    @Test("Without a library that passed its test nothing is accepted, and with R checked the honest still is")
    func rules() throws {
        let key = try SigningKey(seed: (0..<32).map { UInt8($0) })
        let message = Array("stem".utf8)
        let signature = key.signature(of: message)
        for (rule, accepted) in [(nil, false), (Rule(checksPointR: true), true), (Rule(checksPointR: false), true)] {
            #expect(key.verificationKey.isValidPoint(by: rule) == accepted)
            #expect(key.verificationKey.isValidSignature(signature, of: message.span, by: rule) == accepted)
        }
    }

    @Test("Several threads at once agree")
    func threads() async throws {
        let key = try SigningKey(seed: (0..<32).map { UInt8($0) })
        let domain = Domain("ballot")
        let wrong = await withTaskGroup(of: Int.self) { group in
            for task in 0..<8 {
                group.addTask {
                    (0..<20).count { round in
                        let body = [UInt8](repeating: UInt8(task), count: 10 + round)
                        let signature = key.signature(of: body, in: domain)
                        return !key.verificationKey.isValidSignature(signature, of: body, in: domain)
                            || key.verificationKey.isValidSignature(signature, of: body + [1], in: domain)
                    }
                }
            }
            return await group.reduce(0, +)
        }
        #expect(wrong == 0)
    }
}
