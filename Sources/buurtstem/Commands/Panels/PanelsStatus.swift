internal import ArgumentParser
internal import BallotRules
internal import Deliberation
internal import Proceedings
internal import Signing
internal import TransparencyLog

/// `buurtstem panels status`: where a record of panels stands.
struct PanelsStatus: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "status",
        abstract: "Say where a record of panels stands: panels, meetings, initiatives, texts.",
        discussion: "Example: buurtstem panels status --record panels"
    )

    @OptionGroup var target: RecordOption
    @OptionGroup var output: OutputOptions

    func run() async throws {
        var report = Report(self.output.language())
        let record = try await self.target.folder.openPanels(change: false)
        let book = record.book
        report.add("title", record.terms.charter.title, nl: "Titel", en: "Title")
        report.add("charter", record.terms.hash.hexadecimal, nl: "Kenmerk van het begin", en: "Hash of the charter")
        report.add("entries", record.size, nl: "Stukken", en: "Entries")
        report.add("root", record.root.hexadecimal, nl: "Vingerafdruk", en: "Root")
        report.addHidden(record.hiddenCount)
        report.add("last", book.last?.text ?? "–", nl: "Laatste handeling", en: "Last act")
        let panels = book.panels.keys.sorted().filter { !(book.panels[$0]?.isDissolved ?? true) }
        report.add("panels", panels.map(\.text), nl: "Panels die er zijn", en: "Panels there are")
        let meetings = book.meetings.keys.sorted().filter { book.meetings[$0]?.stage != .closed }
        report.add("meetings", meetings.map(\.text), nl: "Open vergaderingen", en: "Meetings to be closed")
        report.add("initiatives", book.files.count, nl: "Initiatieven", en: "Initiatives")
        for state in InitiativeState.allCases {
            let count = book.files.values.count { $0.state == state }
            guard count > 0 else { continue }
            report.add(
                "state-\(state.rawValue)",
                count,
                nl: "– " + state.wording(.dutch),
                en: "– " + state.wording(.english)
            )
        }
        let missing = try await record.named().missing
        report.add("missingTexts", missing, nl: "Teksten die er niet meer zijn", en: "Texts no longer there")
        report.say(json: self.output.json)
    }
}
