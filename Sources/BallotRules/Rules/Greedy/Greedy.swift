/// Greedy welfare: the most wanted project first, as long as money lasts.
///
/// With `utility=cost` projects come in the order of their votes: the rule that most towns use.
public struct Greedy: BallotRule {
    let utility: Utility?
    let ranking: Ranking
    let misfit: Misfit

    /// What is compared.
    public enum Ranking: String, CaseIterable, Sendable {
        /// Total utility divided by cost.
        case density
        /// Total utility, whatever the cost.
        case total
    }

    /// What happens at a project that does not fit in what is left.
    public enum Misfit: String, CaseIterable, Sendable {
        /// Go on with the next (*overslaan en doorvullen*).
        case skip
        /// End there (*stoppen*).
        case stop
    }

    /// Identifier `greedy`; options `utility`, `by`, `misfit`.
    public static let descriptor = RuleDescriptor(
        id: "greedy",
        name: Bilingual(nl: "Meeste stemmen eerst", en: "Greedy"),
        summary: Bilingual(
            nl: "Steeds het project met de meeste steun, zolang het past in het geld dat over is.",
            en: "Always the project with the most support, as long as it fits in the money that is left."
        ),
        forms: BallotForm.allCases,
        options: [
            .utility,
            OptionSpec(
                "by",
                .words(Ranking.allCases.map(\.rawValue)),
                standard: Ranking.density.rawValue,
                summary: Bilingual(
                    nl: "vergelijk het nut per euro (density) of het hele nut (total)",
                    en: "compare utility per unit of money (density) or all utility (total)"
                )
            ),
            .misfit,
        ],
        claims: [.scaleInvariance, .additive],
        citation: "N. Talmon and P. Faliszewski, A Framework for Approval-Based Budgeting Methods, AAAI 2019, "
            + "doi:10.1609/aaai.v33i01.33012181"
    )

    /// The rule with these options.
    public init(_ options: OptionValues) throws(OptionError) {
        self.utility = options.word("utility")
        self.ranking = options.word("by") ?? .density
        self.misfit = options.word("misfit") ?? .skip
    }

    init(utility: Utility?, ranking: Ranking = .density, misfit: Misfit = .skip) {
        self.utility = utility
        self.ranking = ranking
        self.misfit = misfit
    }

    /// Counts; O(A + m log m) for A choices on distinct ballots and m projects.
    public func count(_ election: Election, ties: inout TieLedger) throws(CountError) -> Tally {
        let utility = try election.utility(self.utility)
        var purse = Purse(election)
        let standing = GreedyStanding(utility: utility, ranking: self.ranking, election: election)
        try purse.fill(standing, misfit: self.misfit, stage: .main, ties: &ties)
        return purse.tally
    }
}

extension OptionSpec {
    /// `utility`: which utility a rule maximises; not set means the natural one for the ballots.
    static let utility = OptionSpec(
        "utility",
        .words(Utility.allCases.map(\.rawValue)),
        standard: "",
        summary: Bilingual(
            nl: "wat een kiezer heeft aan een winnend project; anders wat past bij het stembiljet",
            en: "what a voter has from a winning project; else what fits the ballots"
        )
    )

    /// `misfit`: what happens at a project that does not fit.
    static let misfit = OptionSpec(
        "misfit",
        .words(Greedy.Misfit.allCases.map(\.rawValue)),
        standard: Greedy.Misfit.skip.rawValue,
        summary: Bilingual(
            nl: "past een project niet meer: ga door met het volgende (skip) of stop (stop)",
            en: "when a project does not fit: go on with the next (skip) or stop (stop)"
        )
    )
}

extension Election {
    /// The utility asked for, or the natural one for the ballots.
    ///
    /// - Throws: a refusal when it is not defined for the ballots.
    func utility(_ asked: Utility?) throws(CountError) -> Utility {
        let utility = asked ?? .natural(for: self.profile.form)
        guard utility.isDefined(for: self.profile.form) else {
            throw .refused(.utility(utility, self.profile.form))
        }
        return utility
    }
}
