public import BallotRules

/// Eight levels of agreement (*gradaties van instemming*), with thresholds that the panel states beforehand.
///
/// 1 endorse, 2 a minor point, 3 support with reservations, 4 abstain, 5 more discussion needed, 6 do not like it but will
/// support it, 7 serious disagreement, 8 veto. The scale itself only describes; every threshold is a required option.
public struct AgreementGradients: DecisionMethod {
    let vetoBlocks: Bool
    let seriousLimit: Int
    let support: Proportion
    let discussionFrom: Int

    /// Identifier `gradients`; options `veto-blocks`, `max-serious`, `min-support`, `discussion-from`.
    public static let descriptor = MethodDescriptor(
        id: "gradients",
        name: Bilingual(nl: "Gradaties van instemming", en: "Gradients of agreement"),
        summary: Bilingual(
            nl:
                "Elk lid kiest een van acht trappen, van helemaal eens tot veto. Het reglement zegt wanneer dat genoeg is.",
            en: "Each member picks one of eight levels, from full agreement to veto. The rules say when that is enough."
        ),
        kinds: [.levels],
        options: [
            OptionSpec(
                "veto-blocks",
                .flag,
                standard: "",
                summary: Bilingual(nl: "een veto (8) houdt het besluit tegen", en: "a veto (8) blocks the decision")
            ),
            OptionSpec(
                "max-serious",
                .count,
                standard: "",
                summary: Bilingual(nl: "zoveel leden mogen op 7 staan", en: "so many members may stand at 7")
            ),
            OptionSpec(
                "min-support",
                .fraction,
                standard: "",
                summary: Bilingual(
                    nl: "deel van wie zich niet onthoudt dat op 1, 2 of 3 staat",
                    en: "part of those who do not abstain that stands at 1, 2 or 3"
                )
            ),
            OptionSpec(
                "discussion-from",
                .count,
                standard: "",
                summary: Bilingual(
                    nl: "vanaf zoveel leden op 5 wordt er verder gepraat",
                    en: "from so many members at 5 on, the talk goes on"
                )
            ),
        ],
        required: ["veto-blocks", "max-serious", "min-support", "discussion-from"],
        citation:
            "S. Kaner, Facilitator's Guide to Participatory Decision-Making: the scale; thresholds are the panel's own"
    )

    /// The method with these options.
    public init(_ options: OptionValues) throws(OptionError) {
        self.vetoBlocks = options.flag("veto-blocks")
        self.seriousLimit = options.count("max-serious") ?? 0
        self.support = try options.proportion("min-support")
        self.discussionFrom = max(options.count("discussion-from") ?? 1, 1)
    }

    /// Decides: veto first, then the wish to talk on, then serious disagreement, then support.
    public func ruling(on ballots: PanelBallots, in room: Attendance) throws(BallotFault) -> Ruling {
        guard case .levels(let levels) = ballots else { throw self.wrongKind(ballots) }
        guard levels.count <= room.voices else {
            throw .moreVotesThanVoters(votes: levels.count, voters: room.voices)
        }
        if let level = levels.first(where: { !(1...8).contains($0) }) { throw .grade(level, lowest: 1, highest: 8) }
        let count = { (level: Int) in levels.filter { $0 == level }.count }
        let sides = levels.count - count(4)
        let supporters = count(1) + count(2) + count(3)
        let share = Fraction(supporters).divided(by: Fraction(sides)) ?? .zero
        let figures = [
            Figure(.vetoes, count(8)), Figure(.asking, count(5)), Figure(.serious, count(7)), Figure(.support, share),
        ]
        if levels.isEmpty { return Ruling(.undecided, .noVotes, figures: figures) }
        if self.vetoBlocks && count(8) > 0 { return Ruling(.rejected, .veto, figures: figures) }
        if count(5) >= self.discussionFrom { return Ruling(.undecided, .discussionAsked, figures: figures) }
        if count(7) > self.seriousLimit { return Ruling(.rejected, .seriousDisagreement, figures: figures) }
        guard supporters > 0, self.support.isReached(by: supporters, of: sides) else {
            return Ruling(.rejected, .littleSupport, figures: figures)
        }
        return Ruling(.adopted, .enoughSupport, figures: figures)
    }
}
