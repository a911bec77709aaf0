internal import Credentials
internal import Testing

/// Wycheproof's RSASSA-PSS signatures, good and bad.
@Suite("Wycheproof", .enabled(if: SharedVectors.isPresent, "the shared vectors are not beside the checkout"))
struct WycheproofTests {
    struct File: Decodable {
        struct Group: Decodable {
            let publicKeyDer, sha, mgfSha: String
            let sLen: Int
            let tests: [Case]
        }
        struct Case: Decodable {
            let tcId: Int
            let comment, msg, sig, result: String
        }
        let testGroups: [Group]
    }

    @Test("2048 bits, SHA-384, salt of 48 bytes: the valid are accepted, the invalid refused")
    func own() throws {
        let file: File = try SharedVectors.read("wycheproof_rsa_pss_2048_sha384_mgf1_48_test.json")
        var verdicts = [true: 0, false: 0]
        for group in file.testGroups {
            let issuer = try IssuerPublicKey(der: bytes(hex: group.publicKeyDer))
            for test in group.tests {
                let valid = issuer.isValid(bytes(hex: test.sig), for: bytes(hex: test.msg))
                #expect(valid == (test.result == "valid"), "\(test.tcId) \(test.comment)")
                verdicts[valid, default: 0] += 1
            }
        }
        #expect(verdicts.values.reduce(0, +) == 141)
        #expect(verdicts.values.allSatisfy { $0 > 0 })
    }

    @Test("of many hashes and salts only ours is accepted")
    func parameters() throws {
        let file: File = try SharedVectors.read("wycheproof_rsa_pss_misc_test.json")
        var counts = [true: 0, false: 0]
        for group in file.testGroups {
            let issuer = try IssuerPublicKey(der: bytes(hex: group.publicKeyDer))
            let ours = group.sha == "SHA-384" && group.mgfSha == "SHA-384" && group.sLen == 48
            for test in group.tests {
                let valid = issuer.isValid(bytes(hex: test.sig), for: bytes(hex: test.msg))
                #expect(valid == (ours && test.result == "valid"), "\(test.tcId)")
                counts[ours, default: 0] += 1
            }
        }
        #expect(counts == [true: 1, false: 149])
    }
}
