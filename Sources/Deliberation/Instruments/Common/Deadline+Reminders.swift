extension Deadline {
    /// The days on which somebody can be reminded (*herinnering*), each so long before the last day; only days from `today`
    /// on, the earliest first, each once.
    public func reminders(_ ahead: [Term], from today: Day) -> [Day] {
        Set(ahead.map { $0.start(before: self.lastDay) }).filter { $0 >= today && $0 <= self.lastDay }.sorted()
    }
}
