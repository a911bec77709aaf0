internal import BallotRules

extension DecisionRegister {
    /// What a file adds to the register of the quarter.
    mutating func note(_ file: CaseFile, in book: CaseBook) {
        if !file.decisions.isEmpty {
            let all = RegisterLine.Decided.all(of: file, in: book)
            self.decisions += all.filter { self.quarter.contains($0.decision.day) }
        }
        let plan = RegisterLine.Plan(file, file.dossier.initiative.current)
        for passage in file.passages where passage.to.isListedEnding(now: file.state) {
            guard self.quarter.contains(passage.moment.day) else { continue }
            let row = InitiativeMachine.transition(passage.act, from: passage.from)
            let closed = RegisterLine.Closed(
                plan: plan,
                day: passage.moment.day,
                entry: passage.entry,
                state: passage.to,
                reason: passage.reason,
                rule: row?.reason,
                articles: row?.articles ?? [],
                successors: [],
                spent: book.ledger.balance(of: .spent(file.id))
            )
            if file.decisions.isEmpty { self.closings.append(closed) } else { self.completions.append(closed) }
        }
        self.noteSuccession(file, plan, in: book)
        let reviews = (file.earlierReviews + file.reviews.values).sorted {
            ($0.received, $0.person) < ($1.received, $1.person)
        }
        for (place, review) in reviews.enumerated() where self.quarter.contains(review.received) {
            self.objections.append(
                RegisterLine.Objected(
                    plan: plan,
                    received: review.received,
                    number: place + 1,
                    state: review.state,
                    motivation: review.motivation
                )
            )
        }
    }

    /// What was merged or split ended on the day on which it went on under other names.
    private mutating func noteSuccession(_ file: CaseFile, _ plan: RegisterLine.Plan, in book: CaseBook) {
        let successors = book.book.successors(of: file.id)
        guard !file.state.isListedEnding(now: file.state), let first = successors.first,
            let day = book.book[first]?.versions.first?.day, self.quarter.contains(day)
        else { return }
        self.closings.append(
            RegisterLine.Closed(
                plan: plan,
                day: day,
                entry: nil,
                state: file.state,
                reason: nil,
                rule: nil,
                articles: [],
                successors: successors,
                spent: .zero
            )
        )
    }
}

extension InitiativeState {
    /// Whether it stands in the register as an ending: nothing comes after it but another round. What was not chosen can
    /// still come up from the reserve list, and is an ending as long as it has not.
    func isListedEnding(now: InitiativeState) -> Bool {
        self.isEnd || self == .lapsed || (self == .notSelected && now == .notSelected)
    }
}
