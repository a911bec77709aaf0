public import BallotRules

/// Everybody of a stated base in favour (*eenparigheid van stemmen*).
public struct UnanimousVote: DecisionMethod {
    private let vote: MajorityVote

    /// Identifier `unanimous`; option `base`.
    public static let descriptor = MethodDescriptor(
        id: "unanimous",
        name: Bilingual(nl: "Eenparig", en: "Unanimous"),
        summary: Bilingual(
            nl: "Een voorstel is alleen aangenomen als iedereen voor is. Het reglement zegt of een onthouding meetelt.",
            en: "A proposal is adopted only when everybody is in favour. The rules say whether an abstention counts."
        ),
        kinds: [.motion],
        options: MajorityVote.descriptor.options.filter { $0.name == "base" },
        required: ["base"],
        citation: "The panel's own rules; BW Boek 2 2:40(2) has unanimity of all members"
    )

    /// The method with these options.
    public init(_ options: OptionValues) throws(OptionError) {
        self.vote = MajorityVote(
            threshold: .all,
            isStrict: false,
            base: options.word("base") ?? .members,
            approval: .none,
            ways: [.statusQuo]
        )
    }

    /// Decides.
    public func ruling(on ballots: PanelBallots, in room: Attendance) throws(BallotFault) -> Ruling {
        guard case .motion = ballots else { throw self.wrongKind(ballots) }
        return try self.vote.ruling(on: ballots, in: room)
    }
}
