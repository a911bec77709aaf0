public import BallotRules

/// The law of the municipal council on proposals (*raadsprofiel*, Gemeentewet 20 and 28 to 32), for a panel that adopts it.
///
/// These articles do not apply to a residents' panel by themselves: its founding decision must name them. Text read:
/// version of 2022-05-01.
public struct CouncilVote: DecisionMethod {
    /// Identifier `nl-council`; no options.
    public static let descriptor = MethodDescriptor(
        id: "nl-council",
        name: Bilingual(nl: "Zoals de gemeenteraad", en: "As the municipal council"),
        summary: Bilingual(
            nl:
                "Meer dan de helft van de leden is er en stemt mee. Meer voor dan tegen is aangenomen. Bij gelijke stemmen "
                + "beslist een volgende vergadering; is het dan weer gelijk, dan is het voorstel niet aangenomen.",
            en:
                "More than half of the members are there and take part. More for than against is adopted. Equal votes go "
                + "to a next meeting; equal again means not adopted."
        ),
        kinds: [.motion],
        quorum: .law,
        citation: "Gemeentewet 20, 28-30 and 32 (BWBR0005416, version of 2022-05-01)"
    )

    /// The method; it has no options.
    public init(_: OptionValues) throws(OptionError) {}

    /// Decides on the last round; what came before it stands in ``MotionRound/occasion``.
    public func ruling(on ballots: PanelBallots, in room: Attendance) throws(BallotFault) -> Ruling {
        let rounds = try ballots.motionRounds(for: self, in: room)
        guard let round = rounds.last else { throw .empty }
        return self.opening(round, room) ?? self.validity(round, room) ?? self.outcome(round, room)
    }

    /// Article 20: a second meeting has no bar for what was announced.
    private func opening(_ round: MotionRound, _ room: Attendance) -> Ruling? {
        let needed = Proportion.half.needed(of: room.members, strictly: true)
        guard round.occasion != .secondMeeting, room.present < needed else { return nil }
        return Ruling(
            .undecided,
            .notOpened,
            article: Article(.gemeentewet, "20(1)"),
            figures: [Figure(.present, room.present), Figure(.base, room.members), Figure(.needed, needed)]
        )
    }

    /// Articles 29 and 32(2): enough take part, and at a roll call everybody present who may.
    private func validity(_ round: MotionRound, _ room: Attendance) -> Ruling? {
        if round.manner == .none {
            return Ruling(.adopted, .noVoteAsked, article: Article(.gemeentewet, "32(3)"))
        }
        let figures = [Figure(.participants, round.participants), Figure(.eligible, room.eligible)]
        if round.manner == .rollCall && round.cast != room.eligiblePresent {
            return Ruling(
                .undecided,
                .silentAtRollCall,
                article: Article(.gemeentewet, "32(2)"),
                figures: figures + [Figure(.needed, room.eligiblePresent)]
            )
        }
        let needed = Proportion.half.needed(of: room.eligible, strictly: true)
        let isExempt = round.occasion == .secondMeeting || round.occasion == .afterVoidVote
        guard !isExempt, round.participants < needed else { return nil }
        return Ruling(
            .undecided,
            .tooFewVoters,
            article: Article(.gemeentewet, "29(1)"),
            figures: figures + [Figure(.needed, needed)]
        )
    }

    /// Articles 30 and 32(4) to (6).
    private func outcome(_ round: MotionRound, _ room: Attendance) -> Ruling {
        let needed = Proportion.half.needed(of: round.cast, strictly: true)
        let figures = [
            Figure(.votesFor, round.votesFor), Figure(.votesAgainst, round.votesAgainst), Figure(.cast, round.cast),
            Figure(.needed, needed),
        ]
        let majority = Article(.gemeentewet, "30(1)")
        if round.cast == 0 { return Ruling(.undecided, .noVotes, article: majority, figures: figures) }
        if round.votesFor >= needed { return Ruling(.adopted, .majority, article: majority, figures: figures) }
        if !round.isEqual { return Ruling(.rejected, .majorityMissed, article: majority, figures: figures) }
        // Full: every member of which the council consists, vacancies included, voted, but for those who step aside.
        let isFull = round.cast == room.seats - room.recused
        if isFull || round.occasion == .afterTie {
            return Ruling(
                .rejected,
                isFull ? .tieFullMeeting : .tieAgain,
                article: Article(.gemeentewet, "32(5)"),
                figures: figures
            )
        }
        return Ruling(.postponed, .tie, article: Article(.gemeentewet, "32(4)"), figures: figures)
    }
}
