public import BallotRules

/// Each member divides the whole pot; every request gets the mean (*gemiddelde bedrag*, Amersfoort-Hoogland).
///
/// The means are rounded to cents so that together they are exactly what members gave on average, rounded down. What the
/// panel then rounds or corrects in the meeting (*plenaire correctie*) is a decision of its own.
public struct MeanAmount: DecisionMethod {
    /// Whether every member must hand out everything.
    let spendsAll: Bool

    /// Identifier `mean-amount`; option `spend`.
    public static let descriptor = MethodDescriptor(
        id: "mean-amount",
        name: Bilingual(nl: "Gemiddelde van de bedragen", en: "Mean of the amounts"),
        summary: Bilingual(
            nl: "Elk lid verdeelt de hele pot. Elke aanvraag krijgt het gemiddelde.",
            en: "Each member divides the whole pot. Every request gets the mean."
        ),
        kinds: [.divisions],
        options: [
            OptionSpec(
                "spend",
                .words(["all", "at-most"]),
                standard: "",
                summary: Bilingual(
                    nl: "elk lid verdeelt alles (all) of mag iets overhouden (at-most)",
                    en: "each member hands out all, or at most all"
                )
            )
        ],
        required: ["spend"],
        citation: "Wijkbeheer Hoogland (Amersfoort)"
    )

    /// The method with these options.
    public init(_ options: OptionValues) throws(OptionError) {
        self.spendsAll = options.text("spend") == "all"
    }

    /// Decides.
    public func ruling(on ballots: PanelBallots, in room: Attendance) throws(BallotFault) -> Ruling {
        guard case .divisions(let given) = ballots else { throw self.wrongKind(ballots) }
        let members = given.divisions.count
        guard members <= room.voices else { throw .moreVotesThanVoters(votes: members, voters: room.voices) }
        guard members > 0 else { return Ruling(.undecided, .noVotes) }
        var sums = [Int](repeating: 0, count: given.choices.count)
        for division in given.divisions {
            for (place, choice) in given.choices.enumerated() { sums[place] += division[choice]?.units ?? 0 }
            let rest = division.values.reduce(given.pot) { $0 - $1 }
            if self.spendsAll && rest > .zero { throw .belowPot(rest) }
        }
        // Whole cents of each mean first; the cents that this leaves go to the largest remainders.
        var units = sums.map { $0 / members }
        let left = sums.reduce(0, +) / members - units.reduce(0, +)
        let order = sums.indices.sorted { (sums[$0] % members, $1) > (sums[$1] % members, $0) }
        for place in order.prefix(left) { units[place] += 1 }
        return self.ruling(given, sums, units, rounded: order.prefix(left).sorted())
    }

    private func ruling(_ given: PotDivisions, _ sums: [Int], _ units: [Int], rounded: [Int]) -> Ruling {
        let members = Fraction(given.divisions.count)
        let means = zip(given.choices, sums).map { choice, sum in
            Figure(.mean, Fraction(sum).divided(by: members) ?? .zero, of: choice)
        }
        let amounts = zip(given.choices, units).filter { $1 > 0 }.map { Allotment($0, Money(units: $1)) }
        let left = given.pot.units - units.reduce(0, +)
        return Ruling(
            .divided,
            .mean,
            choices: amounts.map(\.choice),
            amounts: amounts,
            figures: means + [Figure(.left, left)],
            steps: rounded.map { RulingStep(.rounded, [given.choices[$0]]) }
        )
    }
}
