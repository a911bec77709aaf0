/// What becomes of money that the rule leaves (*restbudget*).
enum Residual: String, CaseIterable, Sendable {
    /// It stays where it is.
    case none
    /// Projects that did not win are bought with it by votes, as far as they fit.
    case fill
    /// The first project that did not fit gets it as a part of its cost.
    case partFund = "part-fund"
    /// It is kept for a later round, and the outcome says so.
    case carry

    static let option = OptionSpec(
        "residual",
        .words(Residual.allCases.map(\.rawValue)),
        standard: Residual.none.rawValue,
        summary: Bilingual(
            nl: "wat er met de rest gebeurt: niets (none), aanvullen op stemmen (fill), "
                + "een deel voor het eerste project dat niet past (part-fund), meenemen (carry)",
            en: "what becomes of the rest: nothing (none), fill up by votes (fill), "
                + "a part for the first project that does not fit (part-fund), keep it for later (carry)"
        )
    )

    /// `tally` with the rest of the money of `election` dealt with.
    func applied(
        to tally: Tally,
        in election: Election,
        pot: String,
        ties: inout TieLedger
    ) throws(CountError) -> Tally {
        var purse = Purse(election, resuming: tally)
        switch self {
        case .none: break
        case .fill:
            try purse.fill(election.votesStanding, misfit: .skip, stage: .residual, ties: &ties)
        case .partFund:
            guard purse.left > .zero, let project = try self.firstMisfit(purse, ties: &ties) else { break }
            purse.grant(project, purse.left, [Measure(.votes, election.votes(for: project))], stage: .residual)
        case .carry:
            purse.add(.carriedOver(purse.left, pot: pot))
        }
        return purse.tally
    }

    /// The first project that the rule passed over for want of money; where the rule names none, the one with the most
    /// votes among those that do not fit.
    private func firstMisfit(_ purse: Purse, ties: inout TieLedger) throws(CountError) -> Int? {
        let election = purse.election
        let misfits = purse.open.filter { !purse.fits($0) }
        for step in purse.tally.steps where step.action == .skipped || step.action == .stopped {
            guard let index = step.project.flatMap({ election.index(of: $0) }) else { continue }
            if misfits.contains(index) { return index }
        }
        let standing = election.votesStanding
        guard let best = standing.groups(among: misfits).first else { return nil }
        return try ties.choose(best, by: standing.measure(best[0]), step: purse.step)
    }
}

extension Election {
    /// Projects by votes: for rankings by the number of ballots that rank them.
    fileprivate var votesStanding: GreedyStanding {
        GreedyStanding(utility: .cardinality, ranking: .total, election: self)
    }
}
