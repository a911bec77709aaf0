/// A project on the ballot (*initiatief*, *plan*).
public struct Project: Hashable, Sendable {
    /// Its identifier, unique in the election.
    public let id: ProjectID
    /// What it costs, at least 0.
    public let cost: Money
    /// Its name, or an empty text.
    public let name: String
    /// The themes (categories) it belongs to.
    public let themes: [String]
    /// The areas (district, neighbourhood) it belongs to.
    public let areas: [String]
    /// When the submission was complete (*volledige aanvraag*): any text whose code-point order is the order in time,
    /// such as `2026-03-01T16:00`. Empty when unknown.
    public let complete: String
    /// Expressions of support outside the ballot (*likes*), for rules with a like gate.
    public let likes: Int
    /// Labels of groups of which at most one project may win (incompatible projects on one site).
    public let exclusionGroups: [String]
    /// Its row in the source, from 0; the tie order `file` uses it, nothing else.
    public let row: Int

    /// A project; only `id` and `cost` are needed.
    public init(
        id: ProjectID,
        cost: Money,
        name: String = "",
        themes: [String] = [],
        areas: [String] = [],
        complete: String = "",
        likes: Int = 0,
        exclusionGroups: [String] = [],
        row: Int = 0
    ) {
        self.id = id
        self.cost = cost
        self.name = name
        self.themes = themes
        self.areas = areas
        self.complete = complete
        self.likes = likes
        self.exclusionGroups = exclusionGroups
        self.row = row
    }
}
