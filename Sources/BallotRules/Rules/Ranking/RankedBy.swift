/// In what a ranking compares projects.
enum RankedBy: String, CaseIterable, Sendable {
    /// By the number of ballots that support them.
    case votes
    /// By points; by Borda points where ballots are rankings.
    case score

    /// The utility that adds up to it, or a refusal where the ballots give no score.
    func utility(for form: BallotForm) throws(CountError) -> Utility {
        guard self == .score else { return .cardinality }
        if form.hasPoints { return .score }
        guard form == .ordinal else { throw .refused(.utility(.score, form)) }
        return .borda
    }
}

extension OptionSpec {
    /// `by`: what projects are compared in; not set means points where ballots have them, Borda for rankings, else
    /// votes.
    static let rankedBy = OptionSpec(
        "by",
        .words(RankedBy.allCases.map(\.rawValue)),
        standard: "",
        summary: Bilingual(
            nl: "op stemmen (votes) of op punten (score); anders wat past bij het stembiljet",
            en: "by votes or by points (score); else what fits the ballots"
        )
    )
}

extension Election {
    /// The utility in which a ranking compares projects.
    func rankedUtility(_ by: RankedBy?) throws(CountError) -> Utility {
        guard let by else { return .total(for: self.profile.form) }
        return try by.utility(for: self.profile.form)
    }

    /// The projects by votes or points.
    func ranking(_ by: RankedBy?) throws(CountError) -> GreedyStanding {
        GreedyStanding(utility: try self.rankedUtility(by), ranking: .total, election: self)
    }
}
