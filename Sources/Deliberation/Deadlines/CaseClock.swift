/// The deadlines of one application, from its dated entries (*termijnbewaking*).
///
/// Nothing is typed in: every last day follows from entries and articles, and says from which. The reading of the articles
/// is from general knowledge of the law and has to be checked by a lawyer before anybody relies on it.
public struct CaseClock: Hashable, Sendable {
    /// The entries, by day, and in the order of the record within a day.
    public let events: [CaseEvent]
    /// Working days.
    public let calendar: DutchCalendar

    /// A clock over `events`, in the order of the record.
    public init(_ events: [CaseEvent], calendar: DutchCalendar = DutchCalendar()) {
        self.events = events.enumerated().sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }
            .map(\.element)
        self.calendar = calendar
    }

    /// The last day to decide by `term`, or `nil` while the application has not come in (or is not complete, where the
    /// term runs from there).
    public func decision(_ term: DecisionTerm) -> Deadline? {
        guard let start = self.start(term) else { return nil }
        var reasons = [DeadlineReason(.starts, term.source, entry: start.entry, day: start.day)]
        var end = term.term.end(after: start.day)
        reasons.append(DeadlineReason(.runs(term.term), term.source, day: end))
        let later = self.events.filter { $0.day >= start.day && $0 != start }
        let (stops, idle) = Suspension.all(in: later, article: Article(.awb, "4:15(1)"))
        let suspended = end.extended(by: stops, from: start.day)
        reasons += idle + suspended.reasons
        end = self.moved(suspended.end, term.term, from: start.day, &reasons)
        end = self.extended(end, term, later, &reasons)
        let kind: Deadline.Kind = term == .reasonable ? .reasonable : .decision
        return Deadline(kind, lastDay: end, reasons: reasons)
    }

    private func start(_ term: DecisionTerm) -> CaseEvent? {
        guard let received = self.first(.received) else { return nil }
        guard term.start == .completeness else { return received }
        let isAsked = self.events.contains {
            if case .repairRequested = $0.kind { true } else { false }
        }
        return isAsked ? self.events.last { $0.kind == .completed } : received
    }

    /// Awb 4:14: another last day counts when it is named before the old one has passed, and within the scheme's limit.
    private func extended(
        _ end: Day,
        _ term: DecisionTerm,
        _ events: [CaseEvent],
        _ reasons: inout [DeadlineReason]
    ) -> Day {
        let article = Article(.awb, term == .reasonable ? "4:14(3)" : "4:14(1)")
        let limit = term.extensionLimit.map { $0.end(after: end) }
        var end = end
        for event in events {
            guard case .extended(let until) = event.kind else { continue }
            let isFirst = !reasons.contains { $0.effect == .extended }
            let isAllowed = limit.map { until <= $0 && isFirst } ?? true
            if event.day <= end && until > end && isAllowed {
                end = until
                reasons.append(DeadlineReason(.extended, article, entry: event.entry, day: end))
            } else {
                reasons.append(DeadlineReason(.extensionRefused, article, entry: event.entry, day: end))
            }
        }
        return end
    }

    /// The first event of this kind.
    func first(_ kind: CaseEvent.Kind) -> CaseEvent? { self.events.first { $0.kind == kind } }

    /// `end` on a working day where the law moves it, with a step that says so.
    func moved(_ end: Day, _ term: Term, from start: Day, _ reasons: inout [DeadlineReason]) -> Day {
        if term.isLong {
            if !self.calendar.isWorkingDay(end) {
                reasons.append(DeadlineReason(.notMoved, Article(.termijnenwet, "4"), day: end))
            }
            return end
        }
        let moved = self.calendar.end(of: term, from: start, at: end)
        if moved != end {
            reasons.append(DeadlineReason(.moved, Article(.termijnenwet, "1"), day: moved))
        }
        return moved
    }
}
