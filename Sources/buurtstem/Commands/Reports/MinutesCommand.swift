internal import ArgumentParser
internal import BallotRules
internal import Deliberation

/// `buurtstem minutes MEETING`: minutes drafted from the record.
struct MinutesCommand: ReportCommand {
    static let configuration = CommandConfiguration(
        commandName: "minutes",
        abstract: "The minutes of a meeting, drafted from the record: who was there, what was said and decided.",
        discussion: """
            Example: buurtstem minutes march --record panels --lang nl

            A text that was taken out of the record is named as removed.
            """
    )

    @ArgumentParser.Argument(help: "The name of the meeting.")
    var meeting: String

    @OptionGroup var target: RecordOption
    @OptionGroup var output: OutputOptions

    func report(_ book: CaseBook) throws -> any Deliberation.Report {
        let id = MeetingID(self.meeting)
        guard let report = book.minutes(of: id) else {
            throw Failure("minutes", Bilingual { Phrase($0).sentence(ActRefusal.unknownMeeting(id)) })
        }
        return report
    }
}
