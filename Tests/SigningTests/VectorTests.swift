import Foundation
import Signing
import Testing

@Suite("Ed25519 vectors of others", .enabled(if: SharedVectors.folder != nil, "\(SharedVectors.areAbsent)"))
struct VectorTests {
    struct RFC8032: Decodable {
        struct Vector: Decodable {
            let name, algorithm, secret_key, public_key, message, signature: String
        }
        let vectors: [Vector]
    }

    @Test("RFC 8032: keys and signatures come out as printed")
    func rfc8032() throws {
        let file = try SharedVectors.read("rfc8032_ed25519.json", as: RFC8032.self)
        let vectors = file.vectors.filter { $0.algorithm == "Ed25519" }
        #expect(vectors.count >= 4)
        for vector in vectors {
            let key = try SigningKey(seed: SharedVectors.bytes(vector.secret_key))
            let message = SharedVectors.bytes(vector.message)
            #expect(key.verificationKey.hexadecimal == vector.public_key, "\(vector.name)")
            #expect(key.signature(of: message).hexadecimal == vector.signature, "\(vector.name)")
            let signature = try #require(Signature(hexadecimal: vector.signature))
            #expect(key.verificationKey.accepts(signature, of: message), "\(vector.name)")
        }
    }

    struct Wycheproof: Decodable {
        struct Group: Decodable {
            struct Key: Decodable { let pk: String }
            struct Case: Decodable {
                let tcId: Int
                let comment, msg, sig, result: String
            }
            let publicKey: Key
            let tests: [Case]
        }
        let numberOfTests: Int
        let testGroups: [Group]
    }

    @Test("Wycheproof: valid ones are accepted, invalid ones refused")
    func wycheproof() throws {
        let file = try SharedVectors.read("wycheproof_ed25519_test.json", as: Wycheproof.self)
        var count = 0
        for group in file.testGroups {
            let key = try #require(VerificationKey(hexadecimal: group.publicKey.pk))
            for item in group.tests {
                // Bytes that are no signature at all are refused by the type.
                let accepted =
                    Signature(SharedVectors.bytes(item.sig)).map {
                        key.accepts($0, of: SharedVectors.bytes(item.msg))
                    } ?? false
                #expect(accepted == (item.result == "valid"), "\(item.tcId): \(item.comment)")
                count += 1
            }
        }
        #expect(count == file.numberOfTests && count == 151)
    }

    struct Speccheck: Decodable {
        let message, pub_key, signature: String
    }

    /// The strict rule refuses all twelve: none is honest. Numbers 0 to 5 and 10, 11 have a key that is of small or mixed
    /// order, or not canonical; 6 and 7 have S at or above L; 8 and 9 have R of small order, written in a way that is not
    /// canonical. Libsodium alone accepts number 3, which only the check of the key refuses.
    @Test("Speccheck: the strict rule refuses all twelve, and libsodium alone would accept one")
    func speccheck() throws {
        let cases = try SharedVectors.read("speccheck_cases.json", as: [Speccheck].self)
        #expect(cases.count == 12)
        var alone: [Int] = []
        var badKeys: [Int] = []
        for (number, item) in cases.enumerated() {
            let key = try #require(VerificationKey(hexadecimal: item.pub_key))
            let signature = try #require(Signature(hexadecimal: item.signature))
            let message = SharedVectors.bytes(item.message)
            #expect(!key.accepts(signature, of: message), "speccheck \(number)")
            if Primitives.sodium.verifies(signature.bytes, message, key.bytes) { alone.append(number) }
            if !key.isValidPoint { badKeys.append(number) }
        }
        #expect(alone == [3])
        #expect(badKeys == [0, 1, 2, 3, 4, 5, 8, 9, 10, 11])
    }

    @Test("The constants of the self-test are those of speccheck and RFC 8032")
    func constants() throws {
        let cases = try SharedVectors.read("speccheck_cases.json", as: [Speccheck].self)
        #expect(SpeccheckCases.all.map(\.key) == cases.map { SharedVectors.bytes($0.pub_key) })
        #expect(SpeccheckCases.all.map(\.message) == cases.map { SharedVectors.bytes($0.message) })
        #expect(SpeccheckCases.all.map(\.signature) == cases.map { SharedVectors.bytes($0.signature) })
        let file = try SharedVectors.read("rfc8032_ed25519.json", as: RFC8032.self)
        for (item, vector) in zip(SelfTestCases.honest, file.vectors.prefix(3)) {
            #expect(item.signature == SharedVectors.bytes(vector.signature), "\(item.name)")
            #expect(item.key == SharedVectors.bytes(vector.public_key), "\(item.name)")
        }
    }
}
