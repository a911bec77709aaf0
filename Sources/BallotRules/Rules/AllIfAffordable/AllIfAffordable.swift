/// Where there is money for everything nobody has to vote: all projects with enough likes win.
///
/// Waalwijk (2025) holds no vote in a theme with enough money, but there each idea needs 30 likes as proof of support.
/// Where not everything fits, another rule decides, or the count is refused.
public struct AllIfAffordable: BallotRule {
    let likes: Int
    let gate: Gate
    let otherwise: Otherwise

    /// When likes are asked for.
    enum Gate: String, CaseIterable, Sendable {
        /// Only where everything fits; a vote is proof of support by itself (Waalwijk).
        case unopposed
        /// Before everything else, so that projects without enough likes take no part in a vote either.
        case always
    }

    /// What decides where not everything fits.
    enum Otherwise: String, CaseIterable, Sendable {
        case rankFill = "rank-fill"
        case rankStop = "rank-stop"
        case refuse
    }

    /// Identifier `all-if-affordable`; options `likes-minimum`, `gate`, `otherwise`.
    public static let descriptor = RuleDescriptor(
        id: "all-if-affordable",
        name: Bilingual(nl: "Alles als het past", en: "All if affordable"),
        summary: Bilingual(
            nl: "Is er geld voor alle projecten, dan wint alles met genoeg likes zonder stemming. Anders beslissen de "
                + "stemmen.",
            en: "If there is money for all projects, all with enough likes win without a vote. Else the votes decide."
        ),
        forms: BallotForm.allCases,
        options: [
            OptionSpec(
                "likes-minimum",
                .count,
                standard: "0",
                summary: Bilingual(
                    nl: "zoveel likes heeft een project minstens nodig",
                    en: "a project needs at least this many likes"
                )
            ),
            OptionSpec(
                "gate",
                .words(Gate.allCases.map(\.rawValue)),
                standard: Gate.unopposed.rawValue,
                summary: Bilingual(
                    nl: "likes tellen alleen als alles past (unopposed) of altijd (always)",
                    en: "likes are needed only if everything fits (unopposed), or always"
                )
            ),
            OptionSpec(
                "otherwise",
                .words(Otherwise.allCases.map(\.rawValue)),
                standard: Otherwise.rankFill.rawValue,
                summary: Bilingual(
                    nl: "wat beslist als niet alles past; refuse is: dan geen uitslag",
                    en: "what decides if not everything fits; refuse means no outcome then"
                )
            ),
        ],
        claims: [.scaleInvariance, .supportMonotonicity, .approvalMonotonicity, .additive],
        citation: "Gemeente Waalwijk, CVDR734840; Antwerpen, burgerbegroting 2021"
    )

    /// The rule with these options.
    public init(_ options: OptionValues) throws(OptionError) {
        self.likes = options.count("likes-minimum") ?? 0
        self.gate = options.word("gate") ?? .unopposed
        self.otherwise = options.word("otherwise") ?? .rankFill
    }

    /// Counts; O(A + m log m) for A choices on distinct ballots and m projects.
    public func count(_ election: Election, ties: inout TieLedger) throws(CountError) -> Tally {
        var purse = Purse(election)
        if self.gate == .always { self.putOutUnliked(&purse) }
        let together = purse.open.reduce(Money.zero) { $0 + purse.cost($1) }
        let open = Set(purse.open)
        let rivals = election.rivals
        let haveRivals = open.contains { !open.isDisjoint(with: rivals[$0]) }
        if together <= purse.left && !haveRivals {
            if self.gate == .unopposed { self.putOutUnliked(&purse) }
            for project in purse.open { purse.buy(project, [self.likes(of: project, election)]) }
            purse.add(.everythingFits)
            return purse.tally
        }
        switch self.otherwise {
        case .refuse: throw .refused(haveRivals ? .exclusionGroups : .doesNotAllFit(together))
        case .rankFill: try purse.fill(election.ranking(nil), misfit: .skip, stage: .main, ties: &ties)
        case .rankStop: try purse.fill(election.ranking(nil), misfit: .stop, stage: .main, ties: &ties)
        }
        return purse.tally
    }

    private func putOutUnliked(_ purse: inout Purse) {
        for project in purse.open where purse.election.projects[project].likes < self.likes {
            purse.putOut(project, .ineligible, [self.likes(of: project, purse.election)])
        }
    }

    private func likes(of project: Int, _ election: Election) -> Measure {
        Measure(.likes, Fraction(election.projects[project].likes))
    }
}
