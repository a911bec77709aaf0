public import BallotRules

extension Phrase {
    /// Why an instrument refuses an act, and what to do.
    public func sentence(_ fault: InstrumentFault) -> String {
        switch fault {
        case .notFrom(let state, let step, let possible):
            let choices = self.list(possible)
            let next =
                choices.isEmpty
                ? self(nl: "Er kan niets meer.", en: "Nothing more can be done.")
                : self(nl: "Wel kan: \(choices).", en: "Possible now: \(choices).")
            return self(
                nl: "Dit kan nu niet: \(step.wording.dutch). De stand is: \(state.wording.dutch). ",
                en: "Not possible now: \(step.wording.english). It stands at: \(state.wording.english). "
            ) + next
        case .unmet(let conditions, let step):
            return self(
                nl: "Dit kan nog niet: \(step.wording.dutch). Eerst moet dit kloppen: \(self.list(conditions)).",
                en: "Not possible yet: \(step.wording.english). First this must hold: \(self.list(conditions))."
            )
        case .state(let state, let needed):
            return self(
                nl: "Dit kan nu niet. De stand is: \(state.wording.dutch). Het kan bij: \(self.list(needed)).",
                en: "Not possible now. It stands at: \(state.wording.english). It is possible at: \(self.list(needed))."
            )
        case .problem(let problem): return self.sentence(problem)
        }
    }

    private func list(_ words: [InstrumentFault.Word]) -> String {
        words.map { self($0.wording) }.joined(separator: "; ")
    }
}
