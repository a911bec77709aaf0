internal import BallotRules
internal import Proceedings
internal import Signing

/// A person on the registrar's list, before she gets a place in the register.
struct Voter {
    let reference: String
    let kind: RegisterLeaf.Kind
    let key: VerificationKey?
    let zone: String
    let birthYear: String
    let sex: String

    /// Reads the list: columns `reference` and `kind`; if needed `key`, `zone`, `birth_year` and `sex`.
    static func read(_ path: String) throws(Failure) -> [Voter] {
        let table = try CSV(parsing: try InputFile.bytes(path, limit: 1 << 30), place: path)
        let reference = try table.column("reference")
        let kind = try table.column("kind")
        let further = ["key", "zone", "birth_year", "sex"].map { name in table.columns.firstIndex(of: name) }
        var voters: [Voter] = []
        var seen = Set<String>()
        for (line, cells) in table.rows {
            let optional = further.map { index in index.map { cells[$0].trimming } ?? "" }
            let voter = try Voter(cells[reference].trimming, cells[kind].trimming, optional, place: "\(path):\(line)")
            guard seen.insert(voter.reference).inserted else {
                throw Failure(
                    "\(path):\(line)",
                    Bilingual(nl: "deze persoon staat er al", en: "this person is there already"),
                    remedy: Bilingual(nl: "Zet ieder er één keer in.", en: "List each person once.")
                )
            }
            voters.append(voter)
        }
        return voters
    }

    private init(_ reference: String, _ kind: String, _ further: [String], place: String) throws(Failure) {
        guard !reference.isEmpty, let found = Voter.kinds[kind] else {
            throw Failure(
                place,
                Bilingual(
                    nl: "hier ontbreekt wie het is, of hoe die stemt",
                    en: "who it is, or how that person votes, is missing"
                ),
                remedy: Bilingual(
                    nl: "In de kolom ‘kind’ staat open, secret of paper.",
                    en: "The column ‘kind’ says open, secret or paper."
                )
            )
        }
        self.reference = reference
        self.kind = found
        self.key = further[0].isEmpty ? nil : try PublicKeyArgument.parse(further[0], place: place)
        self.zone = further[1]
        self.birthYear = further[2]
        self.sex = further[3]
        try self.check(place)
    }

    private func check(_ place: String) throws(Failure) {
        guard self.zone.utf8.count <= RegisterLeaf.zoneLimit else {
            throw Failure(
                place,
                Bilingual(nl: "de naam van de wijk is te lang", en: "the name of the zone is too long"),
                remedy: Bilingual(
                    nl: "Hoogstens \(RegisterLeaf.zoneLimit) bytes.",
                    en: "At most \(RegisterLeaf.zoneLimit) bytes."
                )
            )
        }
        let isRight: Bool =
            switch self.kind {
            case .open: self.key != nil
            case .secret: true
            case .paper: self.key == nil
            }
        guard isRight else {
            throw Failure(
                place,
                self.kind == .open
                    ? Bilingual(nl: "wie open stemt heeft een sleutel nodig", en: "who votes openly needs a key")
                    : Bilingual(nl: "wie op papier stemt heeft geen sleutel", en: "who votes on paper has no key"),
                remedy: Bilingual(
                    nl: "De kiezer maakt er zelf een: buurtstem key new NAAM --purpose voter",
                    en: "The voter makes it: buurtstem key new NAME --purpose voter"
                )
            )
        }
    }

    private static let kinds: [String: RegisterLeaf.Kind] = ["open": .open, "secret": .secret, "paper": .paper]
}

extension RegisterLeaf.Kind {
    /// As lists of voters name it.
    var name: String {
        switch self {
        case .open: "open"
        case .secret: "secret"
        case .paper: "paper"
        }
    }
}
