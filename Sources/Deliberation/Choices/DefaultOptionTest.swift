public import BallotRules

/// Which choices beat the default by enough, and with enough votes (*toets aan niets doen*).
///
/// As Debian's constitution has it, before the ranking is counted: with n members and Q = √n / 2, a choice needs a number
/// of times Q votes over the default, and more than a ratio of the votes under it. Compared by squares, without roots.
public struct DefaultOptionTest: DecisionMethod {
    let electorate: Int
    let roots: Int
    let ratio: Fraction

    /// Identifier `beats-default`; options `electorate`, `quorum-roots`, `ratio`.
    public static let descriptor = MethodDescriptor(
        id: "beats-default",
        name: Bilingual(nl: "Beter dan niets doen", en: "Better than doing nothing"),
        summary: Bilingual(
            nl: "Een keuze blijft over als genoeg leden haar beter vinden dan niets doen.",
            en: "A choice stays when enough members prefer it to doing nothing."
        ),
        kinds: [.duels],
        options: [
            OptionSpec(
                "electorate",
                .count,
                standard: "",
                summary: Bilingual(nl: "hoeveel leden mogen stemmen", en: "how many members may vote")
            ),
            OptionSpec(
                "quorum-roots",
                .count,
                standard: "3",
                summary: Bilingual(
                    nl: "zoveel keer de halve wortel uit het aantal leden",
                    en: "times half the square root"
                )
            ),
            OptionSpec(
                "ratio",
                .fraction,
                standard: "1",
                summary: Bilingual(nl: "meer dan zoveel keer de stemmen voor niets doen", en: "more than so many times")
            ),
        ],
        required: ["electorate"],
        citation: "Debian Constitution, A.6 and 4.2"
    )

    /// The method with these options.
    public init(_ options: OptionValues) throws(OptionError) {
        let electorate = options.count("electorate") ?? 0
        let roots = options.count("quorum-roots") ?? 3
        guard (1...Attendance.limit).contains(electorate) else {
            throw .badValue("electorate", options.text("electorate"), expected: .count)
        }
        guard roots <= 1_000 else { throw .badValue("quorum-roots", options.text("quorum-roots"), expected: .count) }
        self.electorate = electorate
        self.roots = roots
        self.ratio = options.fraction("ratio") ?? .one
    }

    /// Decides which choices stay.
    public func ruling(on ballots: PanelBallots, in room: Attendance) throws(BallotFault) -> Ruling {
        guard case .duels(let duels) = ballots else { throw self.wrongKind(ballots) }
        let squared = Fraction(self.roots * self.roots * self.electorate).divided(by: Fraction(4)) ?? .zero
        var staying: [ChoiceID] = []
        var figures = [Figure(.rootQuorumSquared, squared), Figure(.sponsors, self.sponsors)]
        var steps: [RulingStep] = []
        for duel in duels {
            guard duel.over >= 0, duel.under >= 0, duel.over <= Attendance.limit, duel.under <= Attendance.limit else {
                throw .count(limit: Attendance.limit)
            }
            let numbers = [
                Figure(.over, duel.over, of: duel.choice), Figure(.under, duel.under, of: duel.choice),
            ]
            figures += numbers
            let isReached = Fraction(duel.over * duel.over) >= squared
            if isReached && Fraction(duel.over) > self.ratio * Fraction(duel.under) {
                staying.append(duel.choice)
            } else {
                steps.append(RulingStep(.belowThreshold, [duel.choice], figures: numbers))
            }
        }
        return staying.isEmpty
            ? Ruling(.rejected, .nothingPasses, figures: figures, steps: steps)
            : Ruling(.chosen, .beatsDefault, choices: staying, figures: figures, steps: steps)
    }

    /// K of the constitution: the whole part of Q, and at most 5.
    private var sponsors: Int { (0...5).last { 4 * $0 * $0 <= self.electorate } ?? 0 }
}
