/// A day of the week, Monday first.
public enum Weekday: String, CaseIterable, Hashable, Sendable {
    /// One of the seven.
    case monday, tuesday, wednesday, thursday, friday, saturday, sunday
}
