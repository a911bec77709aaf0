public import BallotRules

/// Every choice with enough approvals passes (*goedkeuring met drempel*).
public struct ApprovalThreshold: DecisionMethod {
    let threshold: Proportion
    let isStrict: Bool

    /// Identifier `approval-threshold`; options `threshold`, `strict`.
    public static let descriptor = MethodDescriptor(
        id: "approval-threshold",
        name: Bilingual(nl: "Goedkeuring met drempel", en: "Approval with a threshold"),
        summary: Bilingual(
            nl: "Elk lid keurt zoveel keuzes goed als het wil. Elke keuze die de drempel haalt, gaat door.",
            en: "Each member approves as many choices as wanted. Every choice that reaches the threshold passes."
        ),
        kinds: [.approvals],
        options: [.approvalThreshold, .approvalStrict],
        required: ["threshold", "strict"],
        citation: "Approval voting with a threshold over all ballots, blank ones included"
    )

    /// The method with these options.
    public init(_ options: OptionValues) throws(OptionError) {
        self.threshold = try options.proportion("threshold")
        self.isStrict = options.flag("strict")
    }

    /// Decides.
    public func ruling(on ballots: PanelBallots, in room: Attendance) throws(BallotFault) -> Ruling {
        let votes = try ballots.approvalVotes(for: self, in: room)
        let needed = self.threshold.needed(of: votes.ballots, strictly: self.isStrict)
        let figures =
            [Figure(.base, votes.ballots), Figure(.needed, needed)]
            + votes.approvals.map { Figure(.approvals, $0.votes, of: $0.choice) }
        if votes.ballots == 0 { return Ruling(.undecided, .noVotes, figures: figures) }
        let passing = votes.approvals.filter { $0.votes >= needed }.map(\.choice)
        return passing.isEmpty
            ? Ruling(.rejected, .nothingPasses, figures: figures)
            : Ruling(.chosen, .enoughSupport, choices: passing, figures: figures)
    }
}

extension OptionSpec {
    /// `threshold`: the part of all ballots that must approve.
    static let approvalThreshold = OptionSpec(
        "threshold",
        .fraction,
        standard: "",
        summary: Bilingual(
            nl: "het deel van alle briefjes dat moet goedkeuren",
            en: "the part of all ballots that must approve"
        )
    )

    /// `strict`: more than that part, or at least.
    static let approvalStrict = OptionSpec(
        "strict",
        .flag,
        standard: "",
        summary: Bilingual(nl: "meer dan dat deel (true) of ten minste (false)", en: "more than that part, or at least")
    )
}
