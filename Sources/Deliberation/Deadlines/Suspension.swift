/// Days on which a term stands still (*opschorting*).
struct Suspension: Hashable {
    let first: Day
    let last: Day
    let article: Article
    let entry: EntryID

    /// Requests to complete and agreed delays among `events`, in order, with those that have no effect.
    ///
    /// The term stands still from the day after the request through the day before completion, or through the last day
    /// set where nothing came in time (Awb 4:15(1)).
    static func all(in events: [CaseEvent], article: Article) -> (stops: [Suspension], idle: [DeadlineReason]) {
        var stops: [Suspension] = []
        var idle: [DeadlineReason] = []
        for (place, event) in events.enumerated() {
            switch event.kind {
            case .repairRequested(let until?):
                let completed = events[(place + 1)...].first { $0.kind == .completed && $0.day >= event.day }?.day
                let last = completed.map { min($0.adding(days: -1), until) } ?? until
                let stop = Suspension(
                    first: event.day.adding(days: 1),
                    last: last,
                    article: article,
                    entry: event.entry
                )
                if stop.days > 0 { stops.append(stop) }
            case .repairRequested(nil):
                idle.append(DeadlineReason(.notSuspended, article, entry: event.entry, day: event.day))
            case .delayAgreed(let through):
                let agreed = Article(.awb, "4:15(2)(a)")
                let stop = Suspension(
                    first: event.day.adding(days: 1),
                    last: through,
                    article: agreed,
                    entry: event.entry
                )
                if stop.days > 0 { stops.append(stop) }
            default: break
            }
        }
        return (stops, idle)
    }

    /// How many days it lasts.
    var days: Int { self.first.days(to: self.last) + 1 }
}

extension Day {
    /// This last day with the days of `stops` that fall within the term added, each day once, and a step for each.
    func extended(by stops: [Suspension], from start: Day) -> (end: Day, reasons: [DeadlineReason]) {
        var end = self
        var covered = start
        var reasons: [DeadlineReason] = []
        for stop in stops.sorted(by: { ($0.first, $0.last) < ($1.first, $1.last) }) where stop.first <= end {
            let first = max(stop.first, covered.adding(days: 1))
            let days = first.days(to: stop.last) + 1
            guard days > 0 else { continue }
            covered = stop.last
            end = end.adding(days: days)
            reasons.append(DeadlineReason(.suspended(days: days), stop.article, entry: stop.entry, day: end))
        }
        return (end, reasons)
    }
}
