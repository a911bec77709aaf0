import Proceedings
import Signing
import Testing

@Suite("Voting codes")
struct VotingCodeTests {
    private struct Steps: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            self.state = self.state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return self.state ^ self.state >> 29
        }
    }

    @Test("are read as they are written, and as people write them", arguments: [1, 2, 3, 99, 1_000_003] as [UInt64])
    func roundTrip(seed: UInt64) throws {
        var generator = Steps(state: seed)
        for _ in 0..<50 {
            let code = VotingCode(using: &generator)
            let text = code.text
            #expect(text.utf8.count == 19, "seed \(seed)")
            let sloppy = text.lowercased().replacing("-", with: " ").replacing("0", with: "o").replacing("1", with: "l")
            #expect(VotingCode(text: text) == code && VotingCode(text: sloppy) == code, "seed \(seed)")
        }
    }

    @Test("are refused when they are not whole", arguments: ["", "ABCD", "ABCD-EFGH-JKMN-PQR", "ABCD-EFGH-JKMN-PQRU"])
    func refused(text: String) {
        #expect(VotingCode(text: text) == nil)
    }

    @Test("show each issuer something else, and only to its own list")
    func proofs() throws {
        let code = try #require(VotingCode(text: "0123-4567-89AB-CDEF"))
        let other = try #require(VotingCode(text: "0123-4567-89AB-CDEG"))
        let leaf = SHA256.digest([1])
        let proofs = [code.proof(issuer: 0, commitment: leaf), code.proof(issuer: 1, commitment: leaf)]
        #expect(proofs[0] != proofs[1])
        #expect(other.proof(issuer: 0, commitment: leaf) != proofs[0])
        #expect(code.proof(issuer: 0, commitment: SHA256.digest([2])) != proofs[0])
        #expect(VotingCode.check(proofs[0]) != VotingCode.check(proofs[1]))
        #expect(VotingCode.check(proofs[0]) != proofs[0])
    }
}
