internal import BigInt

/// The support that a project needs before it can win (*drempel*).
///
/// Decided on the ballots as cast: doubled votes and channel weights play no part in it.
struct MinimumSupport: Sendable {
    /// Votes at least; below 1 a share of all ballots.
    let support: Fraction
    /// Points (Borda points, votes) at least.
    let score: Fraction

    static let options = [
        OptionSpec(
            "minimum-support",
            .fraction,
            standard: "0",
            summary: Bilingual(
                nl:
                    "zoveel stemmen heeft een project minstens nodig; onder de 1 is het een deel van alle stembiljetten",
                en: "a project needs at least this many votes; below 1 it is a share of all ballots"
            )
        ),
        OptionSpec(
            "minimum-score",
            .fraction,
            standard: "0",
            summary: Bilingual(
                nl: "zoveel punten heeft een project minstens nodig (zonder punten op het biljet: stemmen)",
                en: "a project needs at least this many points (votes, where ballots give no points)"
            )
        ),
    ]

    init(_ options: OptionValues) {
        self.support = options.fraction("minimum-support") ?? .zero
        self.score = options.fraction("minimum-score") ?? .zero
    }

    var isEmpty: Bool { self.support <= .zero && self.score <= .zero }

    /// The projects that may win, by index, and a step for each other one.
    func eligible(in election: Election) -> (projects: [Int], steps: [Step]) {
        guard !self.isEmpty else { return (Array(election.projects.indices), []) }
        let votesNeeded = self.votesNeeded(in: election)
        let utility = Utility.total(for: election.profile.form)
        let totals = UtilityTotals(of: utility, in: election)
        var projects: [Int] = []
        var steps: [Step] = []
        for (index, project) in election.projects.enumerated() {
            let votes = election.votes(for: index)
            let score = totals.value(index)
            if votes >= votesNeeded && score >= self.score {
                projects.append(index)
                continue
            }
            var measures = [Measure(.votes, votes)]
            if self.score > .zero && utility != .cardinality { measures.append(Measure(.score, score)) }
            steps.append(Step(.ineligible, project.id, measures: measures, left: election.budget))
        }
        return (projects, steps)
    }

    private func votesNeeded(in election: Election) -> Fraction {
        guard self.support < .one else { return self.support }
        return self.support * Fraction(election.profile.ballotWeight, over: election.profile.weightScale)
    }
}

extension Utility {
    /// What a project's total is in: points where the ballots give them, Borda points for rankings, else votes.
    static func total(for form: BallotForm) -> Utility {
        if form.hasPoints { return .score }
        return form == .ordinal ? .borda : .cardinality
    }
}
