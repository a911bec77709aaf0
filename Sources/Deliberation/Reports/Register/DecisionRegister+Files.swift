internal import BallotRules

extension DecisionRegister {
    /// What a file adds to the register of the quarter.
    mutating func note(_ file: CaseFile, in book: CaseBook) {
        self.noteDecisions(file, in: book)
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
        let reviews = file.reviews.values.sorted { ($0.received, $0.person) < ($1.received, $1.person) }
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

    /// Decisions, each with the announcement that came before the next.
    private mutating func noteDecisions(_ file: CaseFile, in book: CaseBook) {
        guard !file.decisions.isEmpty else { return }
        let places = file.passages.indices.filter { [.grant, .refuse].contains(file.passages[$0].act) }
        for (number, decision) in file.decisions.enumerated() where self.quarter.contains(decision.day) {
            guard number < places.count else { return }
            let end = number + 1 < places.count ? places[number + 1] : file.passages.count
            let sent = file.passages[places[number]..<end].first { $0.act == .announce }
            let clock = sent.map {
                CaseClock(
                    [CaseEvent(.announced, on: $0.moment.day, entry: $0.entry)],
                    calendar: file.dossier.calendar
                )
            }
            let version = file.dossier.initiative.version(decision.verdict.version) ?? file.dossier.initiative.current
            self.decisions.append(
                RegisterLine.Decided(
                    plan: RegisterLine.Plan(file, version),
                    decision: decision,
                    number: number + 1,
                    entry: file.passages[places[number]].entry,
                    pot: book.ledger.awards[file.id]?.pot ?? file.pot,
                    announced: sent?.moment.day,
                    lastDay: decision.remedy == .awbObjection ? clock?.objection?.lastDay : nil,
                    criteria: file.dossier.scheme.criteria,
                    legalSource: file.dossier.scheme.legalSource
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
