internal import ArgumentParser
internal import BallotRules
internal import Proceedings
internal import ProceedingsStore

/// `buurtstem person status`: how many persons of a round are where.
struct PersonStatus: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "status",
        abstract: "Count persons, letters and enrolled keys of a round.",
        discussion: "Example: buurtstem person status --store persons.db --round lindenwijk-2027"
    )

    @OptionGroup var target: PersonOptions
    @OptionGroup var output: OutputOptions

    func run() throws {
        var report = Report(self.output.language())
        let (stage, counts) = try self.target.use { (store, name) throws(RepositoryError) in
            (try store.stage(name), try store.counts(of: name))
        }
        let words = stage.words
        report.add("stage", .string("\(stage)"), report.phrase(words), nl: "Stand", en: "Stage")
        report.add("persons", counts.persons, nl: "Personen", en: "Persons")
        for kind in RegisterLeaf.Kind.allCases {
            let count = counts.kinds[kind.rawValue]
            report.add(kind.name, count, nl: "  " + kind.words(.dutch), en: "  " + kind.words(.english))
        }
        report.add("letters", counts.letters, nl: "Brieven gemaakt", en: "Letters made")
        report.add("sent", counts.sent, nl: "Brieven verzonden", en: "Letters posted")
        report.add("enrolled", counts.enrolled, nl: "Aangemeld", en: "Enrolled")
        report.say(json: self.output.json)
    }
}

extension RoundStage {
    /// How far the round is.
    var words: Bilingual {
        switch self {
        case .enrolling: Bilingual(nl: "aanmelden", en: "enrolling")
        case .registered: Bilingual(nl: "het register is klaar", en: "the register is made")
        case .closed: Bilingual(nl: "gesloten", en: "closed")
        }
    }
}
