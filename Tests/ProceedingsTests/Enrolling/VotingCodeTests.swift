import BallotRules
import Proceedings
import Signing
import Testing

@Suite("Voting codes")
struct VotingCodeTests {
    private static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")

    private static func codes(_ seed: UInt64, _ count: Int) -> [VotingCode] {
        var generator = SampleRandom(seed: seed)
        return (0..<count).map { _ in VotingCode(using: &generator) }
    }

    private func fault(_ text: String) -> VotingCodeFault? {
        do throws(VotingCodeFault) {
            _ = try VotingCode(text: text)
            return nil
        } catch {
            return error
        }
    }

    @Test("are read as they are written, and as people write them", arguments: [1, 2, 3, 99, 1_000_003] as [UInt64])
    func roundTrip(seed: UInt64) throws {
        for code in Self.codes(seed, 50) {
            let text = code.text
            #expect(text.split(separator: "-").map(\.count) == [4, 4, 5], "seed \(seed)")
            let sloppy = text.lowercased().replacing("-", with: "\u{2013} ").replacing("0", with: "o")
                .replacing("1", with: "l")
            #expect(try VotingCode(text: text) == code && VotingCode(text: sloppy) == code, "seed \(seed)")
            #expect(code.ascii == Array(text.replacing("-", with: "").utf8), "seed \(seed)")
            #expect(!"\(code)".contains(text) && !String(reflecting: code).contains(text), "seed \(seed)")
        }
    }

    @Test("tell every wrong character from a right one", arguments: [4, 5, 6] as [UInt64])
    func wrongCharacter(seed: UInt64) {
        for code in Self.codes(seed, 25) {
            let right = code.text.filter { $0 != "-" }.map { $0 }
            for (place, other) in right.indices.flatMap({ place in Self.alphabet.map { (place, $0) } }) {
                var wrong = right
                wrong[place] = other
                #expect(self.fault(String(wrong)) == (other == right[place] ? nil : .check), "seed \(seed) at \(place)")
            }
        }
    }

    @Test("tell every exchange of two different characters", arguments: [7, 8, 9] as [UInt64])
    func exchanged(seed: UInt64) {
        for code in Self.codes(seed, 100) {
            let right = code.text.filter { $0 != "-" }.map { $0 }
            for (one, two) in right.indices.flatMap({ one in right.indices.map { (one, $0) } }) {
                var wrong = right
                wrong.swapAt(one, two)
                #expect(self.fault(String(wrong)) == (wrong == right ? nil : .check), "seed \(seed): \(one), \(two)")
            }
        }
    }

    @Test(
        "say what is wrong with a text that is none",
        arguments: [
            ("", .length(0)), ("ABCD-EFGH-JKMN", .length(12)), ("ABCD-EFGH-JKMN-PQ", .length(14)),
            ("ABCD-EFGU-JKMNP", .character("U", position: 8)), ("AB.D", .character(".", position: 3)),
            ("ABCD-EFG\u{DF}", .character("\u{DF}", position: 8)), ("7K2M-9QXD-4HTA8", .check),
            (String(repeating: "A", count: 200), .length(65)),
        ] as [(String, VotingCodeFault)]
    )
    func refused(text: String, expected: VotingCodeFault) {
        #expect(self.fault(text) == expected)
        for phrase in [Phrase(.dutch), Phrase(.english)] {
            #expect(phrase.problem(expected).hasSuffix(".") && phrase.remedy(expected).hasSuffix("."))
        }
    }

    @Test("show each issuer something else, and only to its own list")
    func proofs() throws {
        let code = Self.codes(1, 2)[0]
        let other = Self.codes(1, 2)[1]
        let leaf = SHA256.digest([1])
        let proofs = [code.proof(issuer: 0, commitment: leaf), code.proof(issuer: 1, commitment: leaf)]
        #expect(proofs[0] != proofs[1])
        #expect(other.proof(issuer: 0, commitment: leaf) != proofs[0])
        #expect(code.proof(issuer: 0, commitment: SHA256.digest([2])) != proofs[0])
        #expect(VotingCode.check(proofs[0]) != VotingCode.check(proofs[1]))
        #expect(VotingCode.check(proofs[0]) != proofs[0])
    }
}
