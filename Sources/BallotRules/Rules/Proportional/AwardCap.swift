/// The most that a project may get where a rule divides a pot.
enum AwardCap: String, CaseIterable, Sendable {
    /// The whole pot: what is divided goes to themes or causes that can use any amount.
    case none
    /// Its cost; what it leaves goes to the others in proportion.
    case cost

    /// The most parts of `unit` for `project`; a last part that is only partly needed counts.
    func limit(of project: Project, unit: Int, budget: Money) -> Int {
        guard self == .cost else { return budget.units / unit }
        return project.cost.units / unit + (project.cost.units % unit > 0 ? 1 : 0)
    }

    /// `amount`, or `cost` where that is the most and less.
    func bounded(_ amount: Money, by cost: Money) -> Money { self == .cost ? min(amount, cost) : amount }
}
