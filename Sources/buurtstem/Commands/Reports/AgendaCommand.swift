internal import ArgumentParser
internal import BallotRules
internal import Deliberation

/// `buurtstem agenda MEETING`: the agenda as it is sent round.
struct AgendaCommand: ReportCommand {
    static let configuration = CommandConfiguration(
        commandName: "agenda",
        abstract: "The agenda of a meeting, as it is sent round.",
        discussion: "Example: buurtstem agenda march --record panels"
    )

    @ArgumentParser.Argument(help: "The name of the meeting.")
    var meeting: String

    @OptionGroup var target: RecordOption
    @OptionGroup var output: OutputOptions

    func report(_ book: CaseBook) throws -> any Deliberation.Report {
        let id = MeetingID(self.meeting)
        guard let report = book.agenda(of: id) else {
            throw Failure("agenda", Bilingual { Phrase($0).sentence(ActRefusal.unknownMeeting(id)) })
        }
        return report
    }
}
