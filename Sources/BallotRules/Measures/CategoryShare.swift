internal import BigInt

/// What a category (a theme or an area) received, against the votes it got.
///
/// A project in several categories is shared out equally over them, so that all parts add up to the whole.
public struct CategoryShare: Hashable, Sendable {
    /// The category; empty for projects without one.
    public let name: String
    /// Projects in it, also those that are in other categories too.
    public let projects: Int
    /// How many of these won anything.
    public let winners: Int
    /// Money awarded, in smallest units.
    public let spent: Fraction
    /// The part of all money awarded; 0 when nothing was.
    public let spentShare: Fraction
    /// Votes for its projects as a part of all votes for projects; 0 without votes.
    public let voteShare: Fraction

    /// The categories that occur, in code-point order of their names, or none when no project has any.
    static func shares(of kind: Pot.Kind, awarded: [Int?], in election: Election) -> [CategoryShare] {
        let labels = election.projects.map { project in
            let names = kind == .theme ? project.themes : project.areas
            return names.isEmpty ? [""] : Array(Set(names))
        }
        let names = Set(labels.flatMap { $0 }).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        guard names != [""] else { return [] }
        let money = awarded.reduce(Fraction.zero) { $0 + Fraction($1 ?? 0) }
        let votes = election.support.weights.reduce(Fraction.zero) { $0 + Fraction($1) }
        return names.map { name in
            let members = labels.indices.filter { labels[$0].contains(name) }
            var spent = Fraction.zero
            var support = Fraction.zero
            for member in members {
                spent += Fraction(awarded[member] ?? 0, over: labels[member].count)
                support += Fraction(election.support.weights[member], over: labels[member].count)
            }
            return CategoryShare(
                name: name,
                projects: members.count,
                winners: members.count { awarded[$0] != nil },
                spent: spent,
                spentShare: spent.divided(by: money) ?? .zero,
                voteShare: support.divided(by: votes) ?? .zero
            )
        }
    }
}
