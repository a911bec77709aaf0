internal import BallotRules
internal import Deliberation
internal import Proceedings
internal import Signing

/// An act written down as the record's format has it (docs/record-format/v1.md, section 11), in JSON: an array that begins
/// with the verb, for everything that has no verb of its own on the command line.
///
/// Texts, whole numbers and lists stand for themselves, `true` and `false` for 1 and 0, `null` for what is left out. An object
/// of one member says what its text means: `{"text": …}` a text that is kept beside the record, `{"file": …}` a document
/// that is kept so, `{"hex": …}` octets, `{"day": "2027-03-01"}`, `{"euros": "400.50"}`, `{"pot": "west/2027"}`.
struct WrittenAct {
    private let making: ActMaking
    private let path: String

    init(_ making: ActMaking, _ path: String) {
        self.making = making
        self.path = path
    }

    /// The act.
    func act() throws(Failure) -> Act {
        let bytes = try InputFile.bytes(self.path, limit: EncodingLimits.item * 4)
        let document: DataValue
        do throws(DataFault) {
            document = try DataValue(parsing: bytes)
        } catch {
            throw Failure(self.path, Bilingual { Phrase($0).sentence(error) })
        }
        let encoded = try self.item(document).encoded
        do throws(EncodingFault) {
            return try Act(encoded, in: 0..<encoded.count)
        } catch {
            throw Failure(
                self.path,
                Bilingual(nl: "dit is geen handeling van het logboek", en: "this is no act of the record"),
                remedy: Bilingual(
                    nl: "Schrijf de handeling zoals docs/record-format/v1.md, hoofdstuk 11, zegt.",
                    en: "Write the act as docs/record-format/v1.md, section 11, says."
                )
            )
        }
    }

    private func item(_ value: DataValue) throws(Failure) -> Item {
        switch value {
        case .null: return .array([])
        case .flag(let flag): return .uint(flag ? 1 : 0)
        case .number(let number):
            guard let number = UInt64(exactly: number) else { throw self.unknown("\(number)") }
            return .uint(number)
        case .text(let text): return .text(text)
        case .list(let values):
            var items: [Item] = []
            for value in values { items.append(try self.item(value)) }
            return .array(items)
        case .map(let members):
            guard members.count == 1, let (name, value) = members.first, case .text(let text) = value else {
                throw self.unknown(members.keys.sorted().joined(separator: ", "))
            }
            return try self.item(name, text)
        }
    }

    /// What a text means by the name beside it.
    private func item(_ name: String, _ text: String) throws(Failure) -> Item {
        switch name {
        case "text": return .octets(try self.octets(try self.making.keep(text, place: self.path).text))
        case "file": return .octets(try self.octets(try self.making.document(at: text).text))
        case "hex": return .octets(try self.octets(text))
        case "day":
            let day = try Given.day(text, place: self.path)
            return .uint(UInt64(max(Day.range.lowerBound.days(to: day), 0)))
        case "euros": return .uint(UInt64(max(try Given.amount(text, place: self.path).units, 0)))
        case "pot":
            let pot = try Given.pot(text, place: self.path)
            return .array([.text(pot.area.text), .text(pot.theme), .uint(UInt64(max(pot.year, 0)))])
        default: throw self.unknown(name)
        }
    }

    private func octets(_ text: String) throws(Failure) -> [UInt8] {
        guard let digest = Digest(hexadecimal: text) else { throw self.unknown(text) }
        return digest.bytes
    }

    private func unknown(_ text: String) -> Failure {
        Failure(
            self.path,
            Bilingual(nl: "‘\(text)’ kan hier niet staan", en: "‘\(text)’ cannot stand here"),
            remedy: Bilingual(
                nl: "Een object heeft één naam: text, file, hex (64 tekens), day, euros of pot.",
                en: "An object has one name: text, file, hex (64 digits), day, euros or pot."
            )
        )
    }
}
