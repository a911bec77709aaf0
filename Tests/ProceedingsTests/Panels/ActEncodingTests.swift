import Deliberation
import Proceedings
import Testing

@Suite("Acts as items")
struct ActEncodingTests {
    @Test("every act reads back as itself, and has one encoding", arguments: [1, 2, 3, 4, 5, 6, 7, 8] as [UInt64])
    func roundTrip(seed: UInt64) throws {
        var random = RandomEntries(seed: seed)
        for act in random.acts() {
            let bytes = act.encoded
            #expect(try Act(bytes, in: bytes.indices) == act, "seed \(seed): \(act)")
        }
    }

    @Test("a verb stands for one act, and says its family") func verbs() {
        var random = RandomEntries(seed: 1)
        let verbs = random.acts().map(\.verb)
        let answers = verbs.filter { $0 == "item.respond" }.count
        #expect(Set(verbs).count == verbs.count - answers + 1 && verbs.count > 220)
        for verb in verbs { #expect(verb.contains("."), "\(verb)") }
    }

    @Test("any other octets are refused", arguments: [1, 2, 3] as [UInt64])
    func mutations(seed: UInt64) {
        var random = RandomEntries(seed: seed)
        for act in random.acts() {
            let bytes = act.encoded
            for place in bytes.indices {
                var changed = bytes
                changed[place] ^= UInt8(1 << (place % 8))
                // What is read at all is something else, in its own one encoding.
                if let other = try? Act(changed, in: changed.indices) {
                    #expect(other != act && other.encoded == changed, "seed \(seed), octet \(place) of \(act)")
                }
            }
            #expect(throws: EncodingFault.self) { try Act(bytes + [0], in: 0..<(bytes.count + 1)) }
            #expect(throws: EncodingFault.self) { try Act(bytes, in: 0..<(bytes.count - 1)) }
        }
    }
}
