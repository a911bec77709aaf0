public import BallotRules

/// Funds in the order of a list as far as the pot goes (*op volgorde van prioriteit*).
public struct PriorityOrder: DecisionMethod {
    let misfit: Misfit

    /// Identifier `priority-order`; option `misfit`.
    public static let descriptor = MethodDescriptor(
        id: "priority-order",
        name: Bilingual(nl: "Op volgorde van de lijst", en: "In the order of the list"),
        summary: Bilingual(
            nl:
                "Het panel zet de aanvragen op volgorde. Van boven naar beneden krijgt elke aanvraag geld, zolang het past.",
            en: "The panel puts requests in order. From the top down each is funded while the money lasts."
        ),
        kinds: [.priority],
        options: [.potMisfit],
        required: ["misfit"],
        citation: "Priority list over a pot; skip-and-fill as in Waalwijk 2025 and Enschede 2023"
    )

    /// The method with these options.
    public init(_ options: OptionValues) throws(OptionError) {
        self.misfit = options.word("misfit") ?? .stop
    }

    /// Decides; the attendance plays no part beyond the quorum.
    public func ruling(on ballots: PanelBallots, in _: Attendance) throws(BallotFault) -> Ruling {
        guard case .priority(let list) = ballots else { throw self.wrongKind(ballots) }
        var left = list.pot.budget
        var amounts: [Allotment] = []
        var steps: [RulingStep] = []
        for choice in list.order {
            let cost = try list.pot.cost(of: choice)
            let fits = cost <= left
            if fits {
                left -= cost
                amounts.append(Allotment(choice, cost))
            }
            let figures = [Figure(.amount, cost.units, of: choice), Figure(.left, left.units)]
            steps.append(
                RulingStep(fits ? .funded : self.misfit == .stop ? .stopped : .skipped, [choice], figures: figures)
            )
            if !fits && self.misfit == .stop { break }
        }
        return Ruling(
            .divided,
            .priority,
            choices: amounts.map(\.choice),
            amounts: amounts,
            figures: [Figure(.left, left.units)],
            steps: steps
        )
    }
}
