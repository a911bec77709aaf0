internal import BallotRules

extension Phrase {
    func budgetRefusal(_ refusal: ActRefusal) -> String {
        switch refusal {
        case .unknownBudget(let id):
            self(nl: "Burgerbegroting ‘\(id)’ is er niet.", en: "There is no citizens' budget ‘\(id)’.")
        case .budgetTaken(let id):
            self(nl: "Burgerbegroting ‘\(id)’ is er al.", en: "There is a citizens' budget ‘\(id)’ already.")
        case .otherBudget(let id?):
            self(
                nl: "Dit initiatief doet al mee in burgerbegroting ‘\(id)’.",
                en: "This initiative is in the citizens' budget ‘\(id)’ already."
            )
        case .otherBudget(nil):
            self(
                nl: "Dit initiatief doet niet mee in deze burgerbegroting. Dien het eerst in als idee.",
                en: "This initiative is not in this citizens' budget. Bring it in as an idea first."
            )
        case .beforeSupportCounted(let id):
            self(
                nl: "Dit kan pas als in burgerbegroting ‘\(id)’ de steun is geteld.",
                en: "This waits until support was counted in the citizens' budget ‘\(id)’."
            )
        case .initiativeAt(let state, let needed):
            self(
                nl: "Het initiatief staat op: \(state.wording.dutch). Dit kan bij: \(self.states(needed)).",
                en: "The initiative stands at: \(state.wording.english). This is possible at: \(self.states(needed))."
            )
        case .unknownInstrument(let id):
            self(nl: "‘\(id)’ is er niet.", en: "There is no ‘\(id)’.")
        case .instrumentTaken(let id):
            self(nl: "De naam ‘\(id)’ is al gebruikt.", en: "The name ‘\(id)’ is taken.")
        case .otherInstrument(let id):
            self(
                nl: "‘\(id)’ is iets van een andere soort. Dit kan daar niet mee.",
                en: "‘\(id)’ is of another kind. This cannot be done with it."
            )
        default: ""
        }
    }

    private func states(_ states: [InitiativeState]) -> String {
        states.map { self($0.wording) }.joined(separator: ", ")
    }
}
