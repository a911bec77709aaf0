public import BallotRules

/// Choices with enough approvals, funded in the order of their approvals (*drempel, dan op volgorde van stemmen*).
///
/// Equal approvals matter only when their order changes who is funded. That is found out over all orders before anybody
/// is asked for a lot or a new vote.
public struct ApprovalPriority: DecisionMethod {
    let threshold: Proportion
    let isStrict: Bool
    let misfit: Misfit

    /// Identifier `approval-priority`; options `threshold`, `strict`, `misfit`.
    public static let descriptor = MethodDescriptor(
        id: "approval-priority",
        name: Bilingual(nl: "Drempel, dan op volgorde van stemmen", en: "Threshold, then in order of votes"),
        summary: Bilingual(
            nl: "Keuzes die de drempel halen krijgen geld, de meeste stemmen eerst, zolang het past.",
            en: "Choices that reach the threshold are funded, most votes first, while the money lasts."
        ),
        kinds: [.approvals],
        options: [.approvalThreshold, .approvalStrict, .potMisfit],
        required: ["threshold", "strict", "misfit"],
        citation: "Approval threshold with priority by approvals; materiality over the orders of each tied group"
    )

    /// The method with these options.
    public init(_ options: OptionValues) throws(OptionError) {
        self.threshold = try options.proportion("threshold")
        self.isStrict = options.flag("strict")
        self.misfit = options.word("misfit") ?? .stop
    }

    /// Decides; a tie that matters has the equal choices in ``Ruling/choices`` and what is funded anyway in
    /// ``Ruling/amounts``.
    public func ruling(on ballots: PanelBallots, in room: Attendance) throws(BallotFault) -> Ruling {
        let votes = try ballots.approvalVotes(for: self, in: room)
        guard let pot = votes.pot else { throw .noPot }
        let outcomes = try self.outcomes(votes, pot)
        let needed = self.threshold.needed(of: votes.ballots, strictly: self.isStrict)
        let figures =
            [Figure(.base, votes.ballots), Figure(.needed, needed)]
            + votes.approvals.map { Figure(.approvals, $0.votes, of: $0.choice) }
        let steps = votes.approvals.filter { $0.votes < needed }.map {
            RulingStep(.belowThreshold, [$0.choice], figures: [Figure(.approvals, $0.votes, of: $0.choice)])
        }
        if votes.ballots == 0 { return Ruling(.undecided, .noVotes, figures: figures) }
        let certain = outcomes.sets.dropFirst().reduce(outcomes.sets.first ?? []) { $0.intersection($1) }
        let funded = certain.sorted { left, right in
            let mine = votes.approvals.first { $0.choice == left }?.votes ?? 0
            let other = votes.approvals.first { $0.choice == right }?.votes ?? 0
            return mine != other ? mine > other : left < right
        }
        let amounts = funded.map { Allotment($0, pot.costs[$0] ?? .zero) }
        let left = amounts.reduce(pot.budget) { $0 - $1.amount }
        let numbers = figures + [Figure(.left, left.units)]
        if let tie = outcomes.tie, outcomes.sets.count > 1 {
            return Ruling(
                .tied,
                .tie,
                choices: tie.sorted(),
                amounts: amounts,
                wayOut: .revote,
                figures: numbers,
                steps: steps
            )
        }
        return Ruling(.divided, .priority, choices: funded, amounts: amounts, figures: numbers, steps: steps)
    }

    /// Every set of funded choices that some order of equal choices leads to, each sorted, in order.
    public func fundedSets(_ votes: ApprovalVotes) throws(BallotFault) -> [[ChoiceID]] {
        guard let pot = votes.pot else { throw .noPot }
        return try self.outcomes(votes, pot).sets.map { $0.sorted() }.sorted { $0.lexicographicallyPrecedes($1) }
    }

    private func outcomes(
        _ votes: ApprovalVotes,
        _ pot: PotCosts
    ) throws(BallotFault) -> (sets: [Set<ChoiceID>], tie: [ChoiceID]?) {
        let needed = self.threshold.needed(of: votes.ballots, strictly: self.isStrict)
        let passing = votes.approvals.filter { $0.votes >= needed }
        let levels = Set(passing.map(\.votes)).sorted(by: >)
        var funding = TiedFunding(pot: pot, misfit: self.misfit)
        for level in levels { try funding.fund(passing.filter { $0.votes == level }.map(\.choice)) }
        return (funding.sets, funding.tie)
    }
}
