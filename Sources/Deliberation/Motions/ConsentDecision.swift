public import BallotRules

/// A decision by consent (*consentbesluit*): adopted when no member present has an argued, paramount objection left.
///
/// Concerns, stand-asides and objections without an argument are written down, and do not block.
public struct ConsentDecision: DecisionMethod {
    /// Identifier `consent`; no options.
    public static let descriptor = MethodDescriptor(
        id: "consent",
        name: Bilingual(nl: "Consent", en: "Consent"),
        summary: Bilingual(
            nl: "Een voorstel is aangenomen als niemand een overwegend bezwaar met argumenten heeft.",
            en: "A proposal is adopted when nobody has an argued and paramount objection."
        ),
        kinds: [.responses],
        citation: "G. Endenburg, Sociocratie, 1981: consent is the absence of argued, paramount objections"
    )

    /// The method; it has no options.
    public init(_: OptionValues) throws(OptionError) {}

    /// Decides; every member present who may take part has responded, or is counted as not having done so.
    public func ruling(on ballots: PanelBallots, in room: Attendance) throws(BallotFault) -> Ruling {
        guard case .responses(let responses) = ballots else { throw self.wrongKind(ballots) }
        // Consent is given in person: a proxy has heard no arguments.
        guard responses.count <= room.eligiblePresent else {
            throw .moreVotesThanVoters(votes: responses.count, voters: room.eligiblePresent)
        }
        let open = responses.filter(\.isBlocking).count
        let unargued = responses.filter {
            if case .objection(isArgued: false, _, _) = $0 { true } else { false }
        }.count
        let silent = room.eligiblePresent - responses.count
        let figures = [
            Figure(.openObjections, open),
            Figure(.concerns, responses.filter { $0 == .concern }.count),
            Figure(.standAsides, responses.filter { $0 == .standAside }.count),
            Figure(.unargued, unargued),
            Figure(.abstained, silent),
        ]
        if responses.isEmpty { return Ruling(.undecided, .noVotes, figures: figures) }
        // Silence is not consent: everybody present is asked.
        if silent > 0 { return Ruling(.undecided, .notEverybodyAsked, figures: figures) }
        return open == 0
            ? Ruling(.adopted, .consent, figures: figures)
            : Ruling(.undecided, .openObjection, figures: figures)
    }
}
