import Signing
import Testing

@Suite("Recovery phrases")
struct RecoveryPhraseTests {
    /// Computed with another implementation of the description.
    static let examples: [(secret: [UInt8], text: String)] = [
        ([UInt8](repeating: 0, count: 16), "00000 00002 00003 00009 00001 00008 00007 00004 00006 00052"),
        ([UInt8](0..<16), "00000 05239 31002 60622 42805 60508 95533 95732 13617 29545"),
        ([UInt8](repeating: 255, count: 16), "34029 82366 69203 93844 63468 33740 60747 31764 82113 45565"),
    ]

    @Test("Known phrases, both ways", arguments: Self.examples)
    func known(secret: [UInt8], text: String) throws {
        #expect(try RecoveryPhrase(secret: SecretBytes(secret)).text == text)
        #expect(try RecoveryPhrase(text: text).secret.isEqual(to: SecretBytes(secret)))
    }

    @Test("What was written is read, however the groups are divided")
    func roundTrip() throws {
        for _ in 0..<50 {
            let phrase = try RecoveryPhrase.generate()
            let text = phrase.text
            for divided in [text, text.replacing(" ", with: "-"), "\n" + text.replacing(" ", with: " - \n") + ". "] {
                #expect(try RecoveryPhrase(text: divided).secret.isEqual(to: phrase.secret))
            }
        }
    }

    @Test("Every single wrong digit is found in its group")
    func wrongDigit() throws {
        let text = Array(Self.examples[1].text)
        for place in text.indices where text[place] != " " {
            for digit in "0123456789" where digit != text[place] {
                var changed = text
                changed[place] = digit
                #expect(throws: RecoveryPhraseFault.group(place / 6 + 1, .check)) {
                    try RecoveryPhrase(text: String(changed))
                }
            }
        }
    }

    @Test("Exchanged neighbours and exchanged groups are found")
    func exchanged() throws {
        let text = Self.examples[1].text
        let characters = Array(text)
        for place in characters.indices.dropLast()
        where characters[place] != " " && characters[place + 1] != " " && characters[place] != characters[place + 1] {
            var changed = characters
            changed.swapAt(place, place + 1)
            #expect(throws: RecoveryPhraseFault.group(place / 6 + 1, .check)) {
                try RecoveryPhrase(text: String(changed))
            }
        }
        let groups = text.split(separator: " ")
        for first in 0..<9 {
            for second in first + 1..<10 where groups[first] != groups[second] {
                var changed = groups
                changed.swapAt(first, second)
                #expect(throws: RecoveryPhraseFault.group(first + 1, .check)) {
                    try RecoveryPhrase(text: changed.joined(separator: " "))
                }
            }
        }
    }

    @Test("What is no phrase is refused with the group")
    func refused() throws {
        let groups = Self.examples[1].text.split(separator: " ").map(String.init)
        func fault(_ change: (inout [String]) -> Void) -> RecoveryPhraseFault? {
            var changed = groups
            change(&changed)
            do throws(RecoveryPhraseFault) {
                _ = try RecoveryPhrase(text: changed.joined(separator: " "))
                return nil
            } catch {
                return error
            }
        }
        #expect(fault { $0 = [] } == .groups(0))
        #expect(fault { $0 = [String(repeating: " ", count: 1025)] } == .size(1025))
        #expect(fault { $0.removeLast() } == .groups(9))
        #expect(fault { $0.append("12345") } == .groups(11))
        #expect(fault { $0[3] = "1234" } == .group(4, .digits))
        #expect(fault { $0[3] = "123456" } == .group(4, .digits))
        #expect(fault { $0[9] = "12a45" } == .group(10, .digits))
        #expect(fault { $0[0] = "１２３４５" } == .group(1, .digits))
        // Groups that are right each by itself: the digit that checks the whole, and a number above 128 bits.
        #expect(fault { $0[9] = "29537" } == .whole)
        #expect(fault { $0[0] = "99992" } == .whole)
        #expect(throws: SecretFault.count(actual: 15, expected: 16)) {
            try RecoveryPhrase(secret: SecretBytes([UInt8](repeating: 1, count: 15)))
        }
    }
}
