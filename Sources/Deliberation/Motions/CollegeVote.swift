public import BallotRules

/// The law of mayor and aldermen on proposals (*collegeprofiel*, Gemeentewet 56, 58 and 59), for a panel that adopts it.
///
/// At least half of the members must be there. Equal votes are taken again; equal again, and the chair's vote decides.
public struct CollegeVote: DecisionMethod {
    /// Identifier `nl-college`; no options.
    public static let descriptor = MethodDescriptor(
        id: "nl-college",
        name: Bilingual(nl: "Zoals burgemeester en wethouders", en: "As mayor and aldermen"),
        summary: Bilingual(
            nl:
                "Ten minste de helft van de leden is er. Meer voor dan tegen is aangenomen. Bij gelijke stemmen wordt opnieuw "
                + "gestemd; is het dan weer gelijk, dan beslist de voorzitter.",
            en:
                "At least half of the members are there. More for than against is adopted. Equal votes are taken again; "
                + "equal again, and the chair decides."
        ),
        kinds: [.motion],
        quorum: .law,
        citation: "Gemeentewet 56, 58 and 59 (BWBR0005416, version of 2022-05-01)"
    )

    /// The method; it has no options.
    public init(_: OptionValues) throws(OptionError) {}

    /// Decides; the rounds are votes on the same proposal in order.
    public func ruling(on ballots: PanelBallots, in room: Attendance) throws(BallotFault) -> Ruling {
        let rounds = try ballots.motionRounds(for: self, in: room)
        let needed = max(Proportion.half.needed(of: room.members), 1)
        guard room.present >= needed else {
            return Ruling(
                .undecided,
                .quorumMissed,
                article: Article(.gemeentewet, "56(1)"),
                figures: [Figure(.present, room.present), Figure(.base, room.members), Figure(.needed, needed)]
            )
        }
        for (index, round) in rounds.enumerated() {
            if let ruling = self.ruling(on: round, number: index + 1, isLast: index == rounds.count - 1) {
                return ruling
            }
        }
        throw .empty
    }

    private func ruling(on round: MotionRound, number: Int, isLast: Bool) -> Ruling? {
        let needed = Proportion.half.needed(of: round.cast, strictly: true)
        let figures = [
            Figure(.votesFor, round.votesFor), Figure(.votesAgainst, round.votesAgainst), Figure(.cast, round.cast),
            Figure(.needed, needed),
        ]
        let majority = Article(.gemeentewet, "58/30")
        if round.cast == 0 { return Ruling(.undecided, .noVotes, article: majority, round: number, figures: figures) }
        guard round.isEqual else {
            let isAdopted = round.votesFor >= needed
            return Ruling(
                isAdopted ? .adopted : .rejected,
                isAdopted ? .majority : .majorityMissed,
                article: majority,
                round: number,
                figures: figures
            )
        }
        if number == 1 {
            guard isLast else { return nil }
            return Ruling(.tied, .tie, article: Article(.gemeentewet, "59(1)"), wayOut: .revote, figures: figures)
        }
        let chair = Article(.gemeentewet, "59(2)")
        guard let isFor = round.chairIsFor else {
            return Ruling(.tied, .tieAgain, article: chair, wayOut: .chair, round: number, figures: figures)
        }
        return Ruling(isFor ? .adopted : .rejected, .tieChair, article: chair, round: number, figures: figures)
    }
}
