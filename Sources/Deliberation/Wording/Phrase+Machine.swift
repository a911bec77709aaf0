public import BallotRules

extension Phrase {
    /// Why a state machine refuses an act, and what can be done instead or has to come first.
    public func sentence<State: MachineWord, Act: MachineWord, Condition: MachineWord>(
        _ refusal: MachineRefusal<State, Act, Condition>
    ) -> String {
        switch refusal {
        case .notFrom(let state, let act, let possible):
            let choices = possible.map { self($0.wording) }.joined(separator: ", ")
            let next =
                choices.isEmpty
                ? self(nl: "Er kan niets meer.", en: "Nothing more can be done.")
                : self(nl: "Wel kan: \(choices).", en: "Possible now: \(choices).")
            return self(
                nl: "Dit kan nu niet: \(act.wording.dutch). De stand is: \(state.wording.dutch). ",
                en: "Not possible now: \(act.wording.english). It stands at: \(state.wording.english). "
            ) + next
        case .unmet(let conditions, let act):
            let needed = conditions.map { self($0.wording) }.joined(separator: "; ")
            return self(
                nl: "Dit kan nog niet: \(act.wording.dutch). Eerst moet dit kloppen: \(needed).",
                en: "Not possible yet: \(act.wording.english). First this must hold: \(needed)."
            )
        }
    }
}
