/// One step of the computation of a deadline: what happened or applies, by which article, and where it leaves the last day.
public struct DeadlineReason: Hashable, Sendable {
    /// What it does.
    public enum Effect: Hashable, Sendable {
        /// The term starts to run on the day after this event.
        case starts
        /// The term is so long.
        case runs(Term)
        /// The term stands still for so many days.
        case suspended(days: Int)
        /// A request to complete does not stop the clock, for it sets no last day.
        case notSuspended
        /// The organ named another last day, in time.
        case extended
        /// The organ named another last day too late, or too far away; it has no effect.
        case extensionRefused
        /// The last day is no working day, so the next one is.
        case moved
        /// The term is too long to be moved to a working day.
        case notMoved
        /// Somebody set this day.
        case set
    }

    /// What it does.
    public let effect: Effect
    /// The article that says so.
    public let article: Article
    /// The entry in which it happened, or `nil` where only the article speaks.
    public let entry: EntryID?
    /// The day of the event, or the last day after this step.
    public let day: Day

    /// A step.
    public init(_ effect: Effect, _ article: Article, entry: EntryID? = nil, day: Day) {
        self.effect = effect
        self.article = article
        self.entry = entry
        self.day = day
    }
}
