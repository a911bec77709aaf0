public import BallotRules

/// One duel after another in the order of the agenda; the winner goes on (*stemming in volgorde van de agenda*).
///
/// The order can decide the outcome, so it is shown before the vote: it is that of ``RankedVotes/choices``.
public struct SequentialDuels: DecisionMethod {
    let unranked: Pairwise.Unranked

    /// Identifier `sequential-duels`; option `unranked`.
    public static let descriptor = MethodDescriptor(
        id: "sequential-duels",
        name: Bilingual(nl: "Twee aan twee, in volgorde van de agenda", en: "Two by two, in the order of the agenda"),
        summary: Bilingual(
            nl: "De eerste twee voorstellen worden vergeleken; de winnaar gaat door naar het volgende.",
            en: "The first two proposals are compared; the winner meets the next."
        ),
        kinds: [.ranked],
        options: [.unranked],
        required: ["unranked"],
        citation: "Sequential pairwise elimination (amendment procedure)"
    )

    /// The method with these options.
    public init(_ options: OptionValues) throws(OptionError) {
        self.unranked = options.unranked
    }

    /// Decides; an equal duel is followed both ways, and matters only when other winners come of it.
    public func ruling(on ballots: PanelBallots, in room: Attendance) throws(BallotFault) -> Ruling {
        let votes = try ballots.rankings(for: self, in: room)
        let duels = Pairwise(votes, self.unranked)
        if votes.voters == 0 { return Ruling(.undecided, .noVotes) }
        var holders: Set<Int> = [0]
        var shown = 0
        var steps: [RulingStep] = []
        for next in votes.choices.indices.dropFirst() {
            steps.append(self.step(votes.choices, duels, shown, next))
            if duels.margin(shown, next) < 0 { shown = next }
            var after: Set<Int> = []
            for holder in holders {
                let margin = duels.margin(holder, next)
                if margin >= 0 { after.insert(holder) }
                if margin <= 0 { after.insert(next) }
            }
            holders = after
        }
        return .possible(holders.sorted().map { votes.choices[$0] }, figures: duels.figures, steps: steps)
    }

    private func step(_ choices: [ChoiceID], _ duels: Pairwise, _ holder: Int, _ next: Int) -> RulingStep {
        let margin = duels.margin(holder, next)
        let pair = margin < 0 ? [choices[next], choices[holder]] : [choices[holder], choices[next]]
        let figures = [
            Figure(.votes, duels.prefer[holder][next], of: choices[holder]),
            Figure(.votes, duels.prefer[next][holder], of: choices[next]),
        ]
        return RulingStep(margin == 0 ? .equal : .duel, pair, figures: figures, round: next)
    }
}
