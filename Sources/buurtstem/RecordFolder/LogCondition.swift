/// What the file of a log looks like when it is opened.
enum LogCondition: Hashable {
    /// Whole entries, and nothing else.
    case whole
    /// An append was broken off: what stands from byte `start` on, after `entries` entries, was never acknowledged.
    case brokenOff(start: Int, entries: Int)
    /// From byte `start` on, after `entries` entries, no entry can be made out, and no broken append explains it.
    case damaged(start: Int, entries: Int)
}
