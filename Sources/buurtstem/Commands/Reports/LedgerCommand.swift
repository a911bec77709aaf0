internal import ArgumentParser
internal import BallotRules
internal import Deliberation

/// `buurtstem ledger`: where every euro is, and how it came there.
struct LedgerCommand: ReportCommand {
    static let configuration = CommandConfiguration(
        commandName: "ledger",
        abstract: "Where every euro is, from pot to receipt, and whether the books are right.",
        discussion: """
            Example: buurtstem ledger --record panels --initiative garden

            Without --initiative and --pot: all accounts and the whole journal.
            """
    )

    @Option(help: ArgumentHelp("Only the money of this initiative.", valueName: "name"))
    var initiative: String?

    @Option(help: ArgumentHelp("Only the money of this pot: area/year, or area/theme/year.", valueName: "pot"))
    var pot: String?

    @OptionGroup var target: RecordOption
    @OptionGroup var output: OutputOptions

    func validate() throws {
        guard self.initiative == nil || self.pot == nil else {
            throw ValidationError("Give --initiative or --pot.")
        }
    }

    func report(_ book: CaseBook) throws -> any Deliberation.Report {
        if let text = self.pot { return book.moneyTrail(of: try Given.pot(text, place: "--pot")) }
        guard let name = self.initiative else { return book.ledgerReport }
        let id = InitiativeID(name)
        guard let trail = book.moneyTrail(of: id) else {
            throw Failure("ledger", Bilingual { Phrase($0).sentence(ActRefusal.unknownInitiative(id)) })
        }
        return trail
    }
}
