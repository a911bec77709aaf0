/// Only projects with at least a share of all votes can win (*kiesdrempel*), the most wanted first.
///
/// Emmerhout (2020) asked for 10 percent of all votes: 16 of 160. What does not fit in the budget is passed over.
public struct ThresholdShare: BallotRule {
    let share: Fraction
    let base: Base
    let by: RankedBy?
    let misfit: Greedy.Misfit

    /// Of what the share is taken.
    enum Base: String, CaseIterable, Sendable {
        /// Of all votes (or points) on all projects together.
        case votes
        /// Of all ballots, those without a vote included.
        case ballots
    }

    /// Identifier `threshold-share`; options `share`, `of`, `by`, `misfit`.
    public static let descriptor = RuleDescriptor(
        id: "threshold-share",
        name: Bilingual(nl: "Drempel: deel van de stemmen", en: "Share of all votes"),
        summary: Bilingual(
            nl:
                "Een project heeft minstens dit deel van alle stemmen nodig. Wie de drempel haalt, komt op volgorde van "
                + "stemmen aan de beurt.",
            en: "A project needs at least this share of all votes. Those that have it come in order of their votes."
        ),
        forms: BallotForm.allCases,
        options: [
            OptionSpec(
                "share",
                .fraction,
                standard: "0.1",
                summary: Bilingual(nl: "het deel, zoals 0.1 of 1/10", en: "the share, such as 0.1 or 1/10")
            ),
            OptionSpec(
                "of",
                .words(Base.allCases.map(\.rawValue)),
                standard: Base.votes.rawValue,
                summary: Bilingual(
                    nl: "deel van alle stemmen (votes) of van alle stembiljetten (ballots)",
                    en: "share of all votes or of all ballots"
                )
            ),
            .rankedBy, .misfit,
        ],
        claims: [.scaleInvariance, .supportMonotonicity, .approvalMonotonicity, .discountMonotonicity, .additive],
        citation: "Wijkbelangen Emmerhout, burgerbegroting 2020"
    )

    /// The rule with these options.
    public init(_ options: OptionValues) throws(OptionError) {
        self.share = options.fraction("share") ?? .zero
        self.base = options.word("of") ?? .votes
        self.by = options.word("by")
        self.misfit = options.word("misfit") ?? .skip
    }

    /// Counts; O(A + m log m) for A choices on distinct ballots and m projects.
    public func count(_ election: Election, ties: inout TieLedger) throws(CountError) -> Tally {
        var purse = Purse(election)
        let standing = try election.ranking(self.by)
        let all = self.whole(election, standing)
        for project in purse.open {
            let measure = standing.measure(project)
            guard measure.value < self.share * all else { continue }
            let part = measure.value.divided(by: all) ?? .zero
            purse.putOut(project, .eliminated, [measure, Measure(.share, part)])
        }
        try purse.fill(standing, misfit: self.misfit, stage: .main, ties: &ties)
        return purse.tally
    }

    private func whole(_ election: Election, _ standing: GreedyStanding) -> Fraction {
        switch self.base {
        case .votes:
            election.projects.indices.reduce(.zero) { $0 + standing.measure($1).value }
        case .ballots:
            Fraction(election.profile.ballotWeight, over: election.profile.weightScale)
        }
    }
}
