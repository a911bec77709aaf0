public import BallotRules

/// What is done about a citizens' budget, as an entry says it (*burgerbegroting*).
///
/// Numbers that the record itself holds are not said: support is counted in the registers of the initiatives, and what an idea
/// asks stands in its plan. An idea is withdrawn, refused or granted as every other initiative is.
public enum BudgetDeed: Hashable, Sendable {
    /// It is announced, with its plan; the panel's scheme gives criteria, ceiling and authority.
    case begin(PanelID, plan: DocumentID)
    /// Ideas come in from now on.
    case openIdeas
    /// An initiator brings an initiative in as an idea for a pot.
    case propose(InitiativeID, PotKey)
    /// No more ideas; support is asked.
    case askSupport
    /// Support is counted, and what has too little lapses.
    case check
    /// Whether an idea can be done, what it costs then, and why so.
    case judge(InitiativeID, isFeasible: Bool, Money, TextID)
    /// The list is fixed.
    case fixList
    /// The ballot opens as it is stored, in a document.
    case openBallot(DocumentID)
    /// The ballot closes.
    case closeBallot
    /// Something went wrong with the ballot.
    case reportIncident(TextID)
    /// More time to vote, through this day.
    case extend(Day, TextID)
    /// Ballots that came in together are void.
    case voidBatch(BatchID, TextID)
    /// More money for a pot, to make good what went wrong.
    case raise(PotKey, Money, TextID)
    /// On to the count.
    case resume(TextID)
    /// Another vote, on these days.
    case rerun(from: Day, through: Day, TextID)
    /// Everything on the list is funded.
    case fundAll(TextID)
    /// The outcome of the signed round is taken over.
    case takeOver(CertifiedResult)
    /// The decision on what was chosen, with the reasons for every criterion.
    case award(InitiativeID, DecisionTerms, Motivation)
    /// What was awarded falls out; what is not paid goes back to the pot.
    case drop(InitiativeID, TextID)
    /// The next of the reserve list comes in the place of what fell out.
    case callReserve(InitiativeID)
    /// Everything is decided.
    case execute
    /// An idea is carried out, with a report.
    case complete(InitiativeID, TextID)
    /// Everything is done.
    case finish
    /// The whole is stopped.
    case cancel(TextID)

    /// The idea that it is about, where it is about one.
    public var idea: InitiativeID? {
        switch self {
        case .propose(let id, _), .judge(let id, _, _, _), .award(let id, _, _), .drop(let id, _),
            .callReserve(let id), .complete(let id, _):
            id
        default: nil
        }
    }
}

/// A citizens' budget, by name.
public enum BudgetName {}

/// The name of a citizens' budget.
public typealias BudgetID = Identifier<BudgetName>
