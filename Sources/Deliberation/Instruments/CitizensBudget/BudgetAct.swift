public import BallotRules

/// What is done in a citizens' budget (*handeling in een burgerbegroting*).
public enum BudgetAct: Hashable, Sendable {
    /// Begin to take ideas.
    case openIdeas
    /// Hand in an idea, paid from a pot.
    case propose(InitiativeID, PotKey, Money)
    /// Whoever handed it in takes it back: before the ballot, or where it was not chosen.
    case withdraw(InitiativeID)
    /// Take no more ideas, and ask for support.
    case askSupport
    /// So many people support an idea, as the register says.
    case countSupport(InitiativeID, Int)
    /// Ask for no more support; what has too little lapses.
    case check
    /// Whether an idea can be done, what it costs then, and why so.
    case judge(InitiativeID, isFeasible: Bool, Money, TextID)
    /// Fix the list: what is on the ballot, and what needs no vote.
    case fixList
    /// Open the ballot as it is stored.
    case openBallot(BudgetBallot)
    /// Close the ballot.
    case closeBallot
    /// Something went wrong with the ballot.
    case reportIncident(TextID)
    /// More time to vote, through this day.
    case extend(Day, TextID)
    /// Ballots that came in together are void.
    case voidBatch(BatchID, TextID)
    /// More money for a pot, to make good what went wrong.
    case raise(PotKey, Money, TextID)
    /// Go on to the count.
    case resume(TextID)
    /// Vote again, on these days.
    case rerun(from: Day, through: Day, TextID)
    /// Fund everything on the list.
    case fundAll(TextID)
    /// Take over the outcome of the signed round.
    case takeOver(CertifiedResult)
    /// The authority awards what was chosen.
    case award(InitiativeID)
    /// What was chosen falls out.
    case drop(InitiativeID, TextID)
    /// The next of the reserve list comes in its place.
    case callReserve(InitiativeID)
    /// Everything is decided: carry it out.
    case execute
    /// An idea is carried out, with a report.
    case complete(InitiativeID, TextID)
    /// Everything is done.
    case finish
    /// Stop the whole.
    case cancel(TextID)
}

/// A refusal in a citizens' budget.
public typealias BudgetRefusal = InstrumentRefusal<BudgetState, BudgetStep, BudgetCondition>
