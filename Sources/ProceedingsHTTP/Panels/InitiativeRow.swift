internal import BallotRules
internal import Deliberation

/// One initiative in a list.
struct InitiativeRow: Sendable {
    let id: InitiativeID
    let title: String
    let panel: PanelID
    let asked: Money
    let state: InitiativeState

    static func all(in book: CaseBook) -> [InitiativeRow] {
        book.names.compactMap { book.files[$0] }.map { file in
            let content = file.dossier.initiative.current.content
            return InitiativeRow(
                id: file.id,
                title: content.title,
                panel: file.panel,
                asked: content.asked,
                state: file.state
            )
        }
    }

    func document(_ phrase: Phrase) -> DataValue {
        .map([
            "initiative": .text(self.id.text), "title": .text(self.title), "panel": .text(self.panel.text),
            "asked": .number(self.asked.units), "state": .text(self.state.rawValue),
            "stateName": .text(phrase(self.state.wording)),
        ])
    }
}
