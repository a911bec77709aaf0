/// A panel as it works: how it is composed, under which scheme, and by which rules.
public struct PanelFile: Sendable {
    /// Its name.
    public let id: PanelID
    /// How it is composed.
    public internal(set) var panel: Panel
    /// Its scheme.
    public internal(set) var scheme: Scheme
    /// The rules of its meetings.
    public internal(set) var rules: TalkRules
    /// The first day on which it takes support and applications in.
    public internal(set) var opens: Day?
    /// The last day.
    public internal(set) var closes: Day?
    /// Whether it has ended.
    public internal(set) var isDissolved = false

    /// Whether `person` is its chair or secretary.
    public func isPresiding(_ person: PersonID) -> Bool {
        self.panel.chair?.person == person || self.panel.secretary?.person == person
    }

    /// Whether support and applications are taken in on `day`.
    public func takes(on day: Day) -> Bool {
        (self.opens.map { day >= $0 } ?? true) && (self.closes.map { day <= $0 } ?? true)
    }
}
