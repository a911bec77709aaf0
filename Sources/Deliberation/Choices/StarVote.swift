public import BallotRules

/// The two highest totals, then the one that more ballots score higher (*cijfers met tweede ronde*, STAR).
///
/// An equal second round goes to the higher total. Where several pairs can be the two highest, all are looked at.
public struct StarVote: DecisionMethod {
    /// Identifier `star`; no options.
    public static let descriptor = MethodDescriptor(
        id: "star",
        name: Bilingual(nl: "Cijfers met tweede ronde (STAR)", en: "Score, then run-off (STAR)"),
        summary: Bilingual(
            nl: "De twee hoogste totalen gaan door. Wie bij meer leden een hoger cijfer heeft, wint.",
            en: "The two highest totals go on. The one scored higher by more members wins."
        ),
        kinds: [.scores],
        citation: "STAR voting (score then automatic run-off), starvoting.org"
    )

    /// The method; it has no options.
    public init(_: OptionValues) throws(OptionError) {}

    /// Decides.
    public func ruling(on ballots: PanelBallots, in room: Attendance) throws(BallotFault) -> Ruling {
        guard case .scores(let sheets) = ballots else { throw self.wrongKind(ballots) }
        let sums = try ballots.gradeTable(for: self, in: room).sums
        let figures = zip(sheets.choices, sums).map { Figure(.score, $1, of: $0) }
        if sheets.sheets.isEmpty { return Ruling(.undecided, .noVotes, figures: figures) }
        var winners: Set<Int> = []
        var steps: [RulingStep] = []
        for (left, right) in self.finalists(sums) {
            let mine = sheets.sheets.filter { $0[left] > $0[right] }.count
            let other = sheets.sheets.filter { $0[right] > $0[left] }.count
            let lead = mine != other ? mine - other : sums[left] - sums[right]
            if lead >= 0 { winners.insert(left) }
            if lead <= 0 { winners.insert(right) }
            let names = [sheets.choices[left], sheets.choices[right]]
            let numbers = [Figure(.votes, mine, of: names[0]), Figure(.votes, other, of: names[1])]
            steps.append(RulingStep(.finalists, names, figures: numbers, round: 2))
        }
        if sheets.choices.count == 1 { winners = [0] }
        return .possible(winners.sorted().map { sheets.choices[$0] }, figures: figures, steps: steps, round: 2)
    }

    /// Every pair that can have the two highest totals.
    private func finalists(_ sums: [Int]) -> [(Int, Int)] {
        let order = sums.indices.sorted { (sums[$0], $1) > (sums[$1], $0) }
        let top = order.filter { sums[$0] == sums.max() }
        if top.count > 1 {
            return top.indices.flatMap { left in top.indices.filter { $0 > left }.map { (top[left], top[$0]) } }
        }
        let rest = order.filter { !top.contains($0) }
        let second = rest.first.map { sums[$0] }
        return rest.filter { sums[$0] == second }.flatMap { other in top.map { ($0, other) } }
    }
}
