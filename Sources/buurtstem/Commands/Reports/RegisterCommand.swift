internal import ArgumentParser
internal import BallotRules
internal import Deliberation

/// `buurtstem register`: the public register of decisions of a quarter.
struct RegisterCommand: ReportCommand {
    static let configuration = CommandConfiguration(
        commandName: "register",
        abstract: "The public register of decisions of a quarter, with rejections and reasons.",
        discussion: "Example: buurtstem register --quarter 2027-Q1 --record panels"
    )

    @Option(
        help: ArgumentHelp("The quarter, such as 2027-Q1. Default: that of the last act.", valueName: "quarter")
    )
    var quarter: String?

    @OptionGroup var target: RecordOption
    @OptionGroup var output: OutputOptions

    func report(_ book: CaseBook) throws -> any Deliberation.Report {
        guard let text = self.quarter else {
            return book.register(of: Quarter(of: try book.last?.day ?? DutchClock.today()))
        }
        guard let quarter = Quarter(text) else {
            throw Failure(
                "--quarter \(text)",
                Bilingual(nl: "dit is geen kwartaal", en: "this is no quarter"),
                remedy: Bilingual(nl: "Schrijf zoals 2027-Q1.", en: "Write as in 2027-Q1.")
            )
        }
        return book.register(of: quarter)
    }
}
