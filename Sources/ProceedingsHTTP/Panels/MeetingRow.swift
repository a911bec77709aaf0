internal import BallotRules
internal import Deliberation

/// One meeting in a list.
struct MeetingRow: Sendable {
    let id: MeetingID
    let panel: PanelID
    let day: Day
    let stage: MeetingStage
    let items: Int

    /// All meetings, by day and name.
    static func all(in book: CaseBook) -> [MeetingRow] {
        book.meetings.values.map {
            MeetingRow(id: $0.id, panel: $0.panel, day: $0.agenda.day, stage: $0.stage, items: $0.agenda.items.count)
        }.sorted { ($0.day.number, $0.id) < ($1.day.number, $1.id) }
    }

    func document(_ phrase: Phrase) -> DataValue {
        .map([
            "meeting": .text(self.id.text), "panel": .text(self.panel.text), "day": .text(self.day.description),
            "stage": .text(self.stage.rawValue), "stageName": .text(phrase(self.stage.wording)),
            "items": .number(self.items),
        ])
    }
}
