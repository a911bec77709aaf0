/// What the members of a panel hand in, by kind (*stemmen*).
public enum PanelBallots: Hashable, Sendable {
    /// Which of them.
    public enum Kind: String, CaseIterable, Hashable, Sendable {
        /// One of the cases of ``PanelBallots``.
        case motion, responses, levels, persons, ranked, grades, scores, approvals, duels, divisions, priority, parts
    }

    /// For or against a proposal, one count per round (*stemming over een voorstel*).
    case motion([MotionRound])
    /// Consent or objection of each member (*consent*).
    case responses([ConsentResponse])
    /// A level of agreement from 1 to 8 of each member.
    case levels([Int])
    /// Votes on persons, one count per round (*stemming over personen*).
    case persons(PersonRounds)
    /// Orders of preference.
    case ranked(RankedVotes)
    /// How many gave each choice each grade.
    case grades(GradeTable)
    /// Scores, ballot by ballot.
    case scores(ScoreSheets)
    /// How many approve each choice.
    case approvals(ApprovalVotes)
    /// Each choice against the default.
    case duels([Duel])
    /// How each member divides the pot.
    case divisions(PotDivisions)
    /// Choices in the order in which the panel wants them.
    case priority(PriorityList)
    /// A pot and those who share it.
    case parts(PotParts)

    /// Which kind these are.
    public var kind: Kind {
        switch self {
        case .motion: .motion
        case .responses: .responses
        case .levels: .levels
        case .persons: .persons
        case .ranked: .ranked
        case .grades: .grades
        case .scores: .scores
        case .approvals: .approvals
        case .duels: .duels
        case .divisions: .divisions
        case .priority: .priority
        case .parts: .parts
        }
    }
}
