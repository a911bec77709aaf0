internal import BallotRules
internal import Deliberation
internal import Proceedings
internal import ProceedingsStore

/// The registrar’s list of residents.
enum PersonList {
    /// Columns that make up a letter’s address and how else to reach somebody, in this order.
    private static let contact = ["name", "street", "town", "contact"]

    /// Reads the list.
    static func read(_ path: String) throws(Failure) -> [Resident] {
        let table = try CSV(parsing: try InputFile.bytes(path, limit: 1 << 30), place: path)
        let reference = try table.column("reference")
        let kind = try table.column("kind")
        var persons: [Resident] = []
        for (line, cells) in table.rows {
            let place = "\(path):\(line)"
            let cell: (String) -> String = { name in
                table.columns.firstIndex(of: name).map { cells[$0].trimming } ?? ""
            }
            guard let found = RegisterLeaf.Kind.allCases.first(where: { $0.name == cells[kind].trimming }) else {
                throw Failure(
                    place,
                    Bilingual(nl: "hier staat niet hoe iemand stemt", en: "it does not say how somebody votes"),
                    remedy: Bilingual(
                        nl: "In de kolom ‘kind’ staat open, secret of paper.",
                        en: "The column ‘kind’ says open, secret or paper."
                    )
                )
            }
            let person = Resident(
                reference: cells[reference].trimming,
                kind: found,
                contact: self.contact.map(cell).filter { !$0.isEmpty },
                area: cell("area"),
                birthYear: cell("birth_year"),
                sex: cell("sex"),
                consents: try self.consents(cell("consents"), place)
            )
            guard person.isAcceptable else {
                throw Failure(
                    place,
                    Bilingual(nl: "een vak is leeg of te lang", en: "a cell is empty or too long"),
                    remedy: Bilingual(
                        nl: "De kolom ‘reference’ is nodig; een gebied heeft hoogstens 24 bytes.",
                        en: "The column ‘reference’ is needed; an area has at most 24 bytes."
                    )
                )
            }
            persons.append(person)
        }
        return persons
    }

    private static func consents(_ text: String, _ place: String) throws(Failure) -> [Resident.Consent] {
        var consents: [Resident.Consent] = []
        for part in text.split(separator: ";") {
            let halves = part.split(separator: "=", maxSplits: 1).map { String($0).trimming }
            guard halves.count == 2, let day = Day(halves[1]) else {
                throw Failure(
                    place,
                    Bilingual(nl: "dit is geen toestemming: \(part)", en: "this is no consent: \(part)"),
                    remedy: Bilingual(
                        nl: "Schrijf zoals brieven=2027-01-02;nieuws=2027-01-02.",
                        en: "Write as in letters=2027-01-02;news=2027-01-02."
                    )
                )
            }
            consents.append(Resident.Consent(halves[0], given: day))
        }
        return consents
    }
}
