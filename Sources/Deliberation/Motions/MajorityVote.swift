public import BallotRules

/// A majority of a stated size over a stated base (*gewone, volstrekte of gekwalificeerde meerderheid*).
///
/// A simple majority is more than half of the votes cast; an absolute one is more than half of those present or of all
/// members; a qualified one is a larger part. The test is by cross-multiplication of whole numbers.
public struct MajorityVote: DecisionMethod {
    /// Of what the majority is a part.
    public enum Base: String, CaseIterable, Hashable, Sendable {
        /// Votes for and against (*uitgebrachte stemmen*); blanks and abstentions leave the base.
        case cast
        /// Votes for and against, and blank papers (*ingeleverde stemmen*).
        case valid
        /// Everybody present who may take part, and everybody for whom a proxy votes (*aanwezigen*).
        case present
        /// All members in office who may take part (*leden*).
        case members
    }

    let threshold: Proportion
    let isStrict: Bool
    let base: Base
    /// The part of all members that must be in favour.
    let approval: Proportion
    let ways: [WayOut]

    /// Identifier `majority`; options `threshold`, `strict`, `base`, `tie`, `approval-quorum`.
    public static let descriptor = MethodDescriptor(
        id: "majority",
        name: Bilingual(nl: "Meerderheid", en: "Majority"),
        summary: Bilingual(
            nl:
                "Een voorstel is aangenomen als genoeg leden voor zijn. Het reglement zegt hoeveel, en van wie dat een deel is.",
            en: "A proposal is adopted when enough members are in favour. The rules say how many, and out of whom."
        ),
        kinds: [.motion],
        options: [
            OptionSpec(
                "threshold",
                .fraction,
                standard: "",
                summary: Bilingual(
                    nl: "het deel dat voor moet zijn, zoals 1/2 of 2/3",
                    en: "the part that must be in favour"
                )
            ),
            OptionSpec(
                "strict",
                .flag,
                standard: "",
                summary: Bilingual(
                    nl: "meer dan dat deel (true) of ten minste (false)",
                    en: "more than that part, or at least"
                )
            ),
            OptionSpec(
                "base",
                .words(Base.allCases.map(\.rawValue)),
                standard: "",
                summary: Bilingual(
                    nl: "van uitgebrachte stemmen (cast), met blanco (valid), aanwezigen (present) of leden (members)",
                    en: "of votes cast, with blanks (valid), of those present, or of all members"
                )
            ),
            OptionSpec(
                "tie",
                .text(form: "status-quo|chair|revote|lot,…"),
                standard: "",
                summary: Bilingual(
                    nl: "wat er bij gelijke stemmen gebeurt; met komma's voor de tweede keer en verder",
                    en: "what happens when votes are equal; with commas for the second time and on"
                )
            ),
            OptionSpec(
                "approval-quorum",
                .fraction,
                standard: "0",
                summary: Bilingual(
                    nl: "het deel van alle leden dat ten minste voor moet zijn",
                    en: "the part of all members that must at least be in favour"
                )
            ),
        ],
        required: ["threshold", "strict", "base", "tie"],
        citation: "Gemeentewet 30(1) for the absolute majority of votes cast; otherwise the panel's own rules"
    )

    /// The method with these options.
    public init(_ options: OptionValues) throws(OptionError) {
        let ways = options.text("tie").split(separator: ",").map { WayOut(rawValue: String($0)) }
        guard !ways.isEmpty, ways.allSatisfy({ $0 != nil }) else {
            throw .badValue("tie", options.text("tie"), expected: .words(WayOut.allCases.map(\.rawValue)))
        }
        self.init(
            threshold: try options.proportion("threshold"),
            isStrict: options.flag("strict"),
            base: options.word("base") ?? .cast,
            approval: try options.proportion("approval-quorum"),
            ways: ways.compactMap { $0 }
        )
    }

    init(threshold: Proportion, isStrict: Bool, base: Base, approval: Proportion, ways: [WayOut]) {
        self.threshold = threshold
        self.isStrict = isStrict
        self.base = base
        self.approval = approval
        self.ways = ways
    }

    /// Decides; the rounds after the first are votes taken again because the one before was equal.
    public func ruling(on ballots: PanelBallots, in room: Attendance) throws(BallotFault) -> Ruling {
        let rounds = try ballots.motionRounds(for: self, in: room)
        for (index, round) in rounds.enumerated() {
            if let ruling = self.ruling(on: round, number: index + 1, isLast: index == rounds.count - 1, in: room) {
                return ruling
            }
        }
        throw .empty
    }

    /// The ruling of one round, or `nil` when the next one decides.
    private func ruling(on round: MotionRound, number: Int, isLast: Bool, in room: Attendance) -> Ruling? {
        let base = self.size(round, in: room)
        let needed = self.threshold.needed(of: base, strictly: self.isStrict)
        let figures = [
            Figure(.votesFor, round.votesFor), Figure(.votesAgainst, round.votesAgainst), Figure(.base, base),
            Figure(.needed, needed),
        ]
        let approval = self.approval.needed(of: room.eligible)
        if round.cast == 0 { return Ruling(.undecided, .noVotes, round: number, figures: figures) }
        if round.votesFor < approval {
            return Ruling(
                .rejected,
                .approvalQuorumMissed,
                round: number,
                figures: [Figure(.votesFor, round.votesFor), Figure(.base, room.eligible), Figure(.needed, approval)]
            )
        }
        if round.votesFor >= needed { return Ruling(.adopted, .majority, round: number, figures: figures) }
        // Equal votes are a tie where one more would do; under a larger majority they are simply too few.
        guard round.isEqual, self.isStrict, round.votesFor + 1 == needed else {
            return Ruling(.rejected, .majorityMissed, round: number, figures: figures)
        }
        return self.tie(round, number: number, isLast: isLast, figures)
    }

    private func tie(_ round: MotionRound, number: Int, isLast: Bool, _ figures: [Figure]) -> Ruling? {
        let way = self.ways[min(number, self.ways.count) - 1]
        switch (way, round.chairIsFor) {
        case (.revote, _) where !isLast: return nil
        case (.statusQuo, _): return Ruling(.rejected, .tieStatusQuo, round: number, figures: figures)
        case (.chair, let isFor?):
            return Ruling(isFor ? .adopted : .rejected, .tieChair, round: number, figures: figures)
        default: return Ruling(.tied, .tie, wayOut: way, round: number, figures: figures)
        }
    }

    private func size(_ round: MotionRound, in room: Attendance) -> Int {
        switch self.base {
        case .cast: round.cast
        case .valid: round.participants
        case .present: room.voices
        case .members: room.eligible
        }
    }
}
