/// Who belongs together, as far as the rules of a panel ask (*familie- en huishoudbanden*). The facts are given: they are
/// personal data and stand beside the record.
public struct PersonTies: Hashable, Sendable {
    /// Persons of one family each.
    public let families: [Set<PersonID>]
    /// Persons of one household each.
    public let households: [Set<PersonID>]

    /// Ties.
    public init(families: [Set<PersonID>] = [], households: [Set<PersonID>] = []) {
        self.families = families
        self.households = households
    }
}
