extension CaseClock {
    /// The last day for the applicant to complete the application, of the latest request that sets one (Awb 4:5).
    public var repair: Deadline? {
        for event in self.events.reversed() {
            guard case .repairRequested(let until?) = event.kind else { continue }
            let reason = DeadlineReason(.set, Article(.awb, "4:5(1)"), entry: event.entry, day: until)
            return Deadline(.repair, lastDay: until, reasons: [reason])
        }
        return nil
    }

    /// The last day to announce that the application is not treated: four weeks after it was completed or after the term
    /// to complete it passed unused (Awb 4:5(4)).
    public var notTreated: Deadline? {
        guard let repair = self.repair, let request = repair.reasons.first else { return nil }
        let completed = self.events.last { $0.kind == .completed && $0.day <= repair.lastDay }
        return self.simple(
            .notTreated,
            Term(4, .weeks),
            Article(.awb, "4:5(4)"),
            after: completed?.day ?? repair.lastDay,
            entry: completed?.entry ?? request.entry
        )
    }

    /// The last day to object: six weeks from the day after the decision was announced (Awb 6:7, 6:8(1)).
    public var objection: Deadline? {
        self.events.last { $0.kind == .announced }.map {
            self.simple(.objection, Term(6, .weeks), Article(.awb, "6:7"), after: $0.day, entry: $0.entry)
        }
    }

    /// The last day to decide on an objection: six weeks, or twelve with a committee, from the day after the term to object
    /// has passed; put off once by at most six weeks (Awb 7:10).
    public var objectionDecision: Deadline? {
        guard let objection = self.objection else { return nil }
        let committee = self.first(.committeeEngaged)
        let term = Term(committee == nil ? 6 : 12, .weeks)
        let article = Article(.awb, "7:10(1)")
        let start = objection.lastDay
        var reasons = objection.reasons
        if let committee {
            reasons.append(DeadlineReason(.starts, Article(.awb, "7:13"), entry: committee.entry, day: committee.day))
        }
        reasons.append(DeadlineReason(.runs(term), article, day: term.end(after: start)))
        var end = self.moved(term.end(after: start), term, from: start, &reasons)
        let limit = Term(6, .weeks).end(after: end)
        for event in self.events {
            guard case .adjourned(let until) = event.kind else { continue }
            let isFirst = !reasons.contains { $0.effect == .extended }
            let isAllowed = isFirst && event.day <= end && until > end && until <= limit
            if isAllowed { end = until }
            let effect: DeadlineReason.Effect = isAllowed ? .extended : .extensionRefused
            reasons.append(DeadlineReason(effect, Article(.awb, "7:10(3)"), entry: event.entry, day: end))
        }
        return Deadline(.objectionDecision, lastDay: end, reasons: reasons)
    }

    /// The last day to pay: six weeks after the decision was announced (Awb 4:87(1)).
    public var payment: Deadline? {
        self.events.last { $0.kind == .announced }.map {
            self.simple(.payment, Term(6, .weeks), Article(.awb, "4:87(1)"), after: $0.day, entry: $0.entry)
        }
    }

    /// The last day to decide without a penalty: two weeks after a notice of default that came when the term had passed
    /// (Awb 4:17(3)). A notice before that has no effect.
    public func penalty(for decision: Deadline) -> Deadline? {
        self.events.first { $0.kind == .defaultNotice && $0.day > decision.lastDay }.map {
            self.simple(.penalty, Term(2, .weeks), Article(.awb, "4:17(3)"), after: $0.day, entry: $0.entry)
        }
    }

    /// A term of the scheme from an event: to carry out, to account (*termijn van de regeling*).
    public func scheme(_ kind: Deadline.Kind, _ term: Term, article: Article, after event: CaseEvent) -> Deadline {
        self.simple(kind, term, article, after: event.day, entry: event.entry)
    }

    /// The last day to apply for an activity on `activity`; counted back, so it is never moved (Algemene termijnenwet 1(2)).
    public func lead(_ term: Term, article: Article, activity: Day) -> Deadline {
        let last = term.start(before: activity)
        return Deadline(
            .lead,
            lastDay: last,
            reasons: [DeadlineReason(.set, article, day: activity), DeadlineReason(.runs(term), article, day: last)]
        )
    }

    private func simple(_ kind: Deadline.Kind, _ term: Term, _ article: Article, after day: Day, entry: EntryID?)
        -> Deadline
    {
        let end = term.end(after: day)
        var reasons = [
            DeadlineReason(.starts, article, entry: entry, day: day), DeadlineReason(.runs(term), article, day: end),
        ]
        let last = self.moved(end, term, from: day, &reasons)
        return Deadline(kind, lastDay: last, reasons: reasons)
    }
}
