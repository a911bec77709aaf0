/// What a project receives.
public struct Award: Hashable, Sendable {
    /// The project.
    public let project: ProjectID
    /// The amount: its cost, or a part of it where a rule funds in part or divides a pot.
    public let amount: Money

    /// `amount` for `project`.
    public init(project: ProjectID, amount: Money) {
        self.project = project
        self.amount = amount
    }
}
