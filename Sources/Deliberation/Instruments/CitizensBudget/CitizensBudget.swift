public import BallotRules

/// A citizens' budget (*burgerbegroting, buurtbudget*): phases around a signed round.
///
/// Ideas, support, feasibility with reasons, ballot, count, award, execution. Counting is not done here: the outcome of a
/// round is taken over from its record. Which phase it is follows from the acts; the days of the plan say when an act is
/// possible.
public struct CitizensBudget: Hashable, Sendable, StagedValue {
    /// A refusal.
    public typealias Refusal = BudgetRefusal

    /// Something that went wrong with the ballot, and what was done about it.
    public struct Incident: Hashable, Sendable {
        /// When it was reported.
        public let day: Day
        /// What happened.
        public let text: TextID
        /// What was done, in order, with the reasons.
        public internal(set) var remedies: [TextID] = []
    }

    /// The state machine.
    public static let table = BudgetMachine.table
    /// What was published.
    public let plan: BudgetPlan
    /// Which phase it is.
    public internal(set) var state = BudgetMachine.table.start
    /// The day of the last act.
    public internal(set) var day: Day
    /// The ideas.
    public internal(set) var ideas: [InitiativeID: BudgetIdea] = [:]
    /// What is in the pots.
    public internal(set) var pots: [PotKey: Money]
    /// When residents vote; an incident can change it.
    public internal(set) var voting: BudgetPlan.Window
    /// Which ballot it is: 1, and one more after each that is held anew.
    public internal(set) var ballotNumber = 1
    /// What went wrong, in order.
    public internal(set) var incidents: [Incident] = []
    /// Batches that are void in this ballot.
    public internal(set) var voided: Set<BatchID> = []
    /// The outcome that was taken over.
    public internal(set) var result: CertifiedResult?
    /// Why it was stopped.
    public internal(set) var reason: TextID?
    /// The phase in which the last incident was reported.
    var incidentFrom: BudgetState?

    /// A budget that has been announced.
    public init(_ plan: BudgetPlan, on day: Day) {
        self.plan = plan
        self.day = day
        self.voting = plan.voting
        self.pots = Dictionary(plan.pots.map { ($0.key, $0.amount) }) { first, _ in first }
    }

    /// The ideas at `stage`, by name.
    public func ideas(at stage: BudgetIdea.Stage) -> [InitiativeID] {
        self.ideas.keys.filter { self.ideas[$0]?.stage == stage }.sorted()
    }

    /// What is left in a pot beside what was chosen, awarded or done.
    public func left(in pot: PotKey) -> Money {
        self.ideas.values.filter { $0.pot == pot && $0.holdsMoney }.reduce(self.pots[pot] ?? .zero) { $0 - $1.amount }
    }

    /// Who comes next from the reserve list for a pot: the first in its order that what is left can pay; or `nil`.
    public func nextReserve(for pot: PotKey) -> InitiativeID? {
        let left = self.left(in: pot)
        return self.result?.reserve.first { id in
            self.ideas[id].map { $0.pot == pot && $0.stage == .reserve && $0.cost <= left } ?? false
        }
    }

    /// What to warn of before this budget opens; nothing is refused because of it (G4).
    public func warnings(_ lists: [AreaReadiness]) -> [AreaReadiness.Warning] {
        let areas = Set(self.plan.pots.map(\.key.area))
        return lists.filter { areas.contains($0.area) }.flatMap(\.warnings)
    }

    /// The budget after `act`; unchanged where it is refused.
    public mutating func apply(_ act: BudgetAct, by person: PersonID, on day: Day) throws(Refusal) {
        try self.act(by: person, on: day) { (value: inout Self) throws(Refusal) in
            switch act {
            case .openIdeas, .propose, .withdraw, .askSupport, .countSupport, .check, .judge, .fixList:
                try value.prepare(act, person)
            case .openBallot, .closeBallot, .takeOver: try value.vote(act)
            case .reportIncident, .extend, .voidBatch, .raise, .resume, .rerun, .fundAll: try value.mend(act)
            case .award, .drop, .callReserve, .execute, .complete, .finish, .cancel: try value.carryOut(act)
            }
        }
    }

    func idea(_ id: InitiativeID, at stages: BudgetIdea.Stage...) throws(Refusal) -> BudgetIdea {
        guard let idea = self.ideas[id], stages.contains(idea.stage) else { throw .problem(.unknown(id.text)) }
        return idea
    }
}
