internal import BallotRules

/// What must hold before something is done with an initiative (*voorwaarde*).
public enum Guard: Hashable, Sendable {
    /// This has been done or found.
    case found(InitiativeFacts.Finding)
    /// This has not been found.
    case absent(InitiativeFacts.Finding)
    /// The last day to apply has not passed, where there is one.
    case beforeClose
    /// A last day to complete is set, and lies ahead (Awb 4:5).
    case repairTermSet
    /// The last day to complete is set and has not passed.
    case withinRepairTerm
    /// The last day to complete has passed.
    case repairTermPassed
    /// It is not later than four weeks after that (Awb 4:5(4)).
    case withinNotTreatedTerm
    /// The new day lies ahead, and not after the last day to decide.
    case heldOverInTime
    /// The award is above 0 and within the ceiling of the scheme.
    case withinCeiling
    /// The award is within what the pot holds (Awb 4:25).
    case withinPot
    /// The term to object has not passed.
    case withinObjectionTerm
    /// The term to object has passed.
    case objectionTermPassed
    /// The round has not ended.
    case withinRound
    /// The payment is above 0 and not more than what may still be paid.
    case payable

    /// Whether it holds.
    public func isMet(_ facts: InitiativeFacts) -> Bool {
        let (day, days, money) = (facts.day, facts.days, facts.money)
        switch self {
        case .found(let finding): return facts.findings.contains(finding)
        case .absent(let finding): return !facts.findings.contains(finding)
        case .beforeClose: return days.close.map { day <= $0 } ?? true
        case .repairTermSet: return days.repair.map { day < $0 } ?? false
        case .withinRepairTerm: return days.repair.map { day <= $0 } ?? false
        case .repairTermPassed: return days.repair.map { day > $0 } ?? false
        case .withinNotTreatedTerm: return days.notTreated.map { day <= $0 } ?? false
        case .heldOverInTime:
            guard let heldOver = days.heldOver, let decision = days.decision else { return false }
            return heldOver > day && heldOver <= decision
        case .withinCeiling: return money.award > .zero && money.ceiling.allows(money.award)
        case .withinPot: return money.award <= money.pot
        case .withinObjectionTerm: return days.objection.map { day <= $0 } ?? false
        case .objectionTermPassed: return days.objection.map { day > $0 } ?? false
        case .withinRound: return days.round.map { day <= $0 } ?? false
        case .payable: return money.payment > .zero && money.payment <= money.payable
        }
    }

    /// The short name, as diagrams have it.
    public var name: String {
        switch self {
        case .found(let finding): finding.rawValue
        case .absent(let finding): "not " + finding.rawValue
        case .beforeClose: "before-close"
        case .repairTermSet: "repair-term-set"
        case .withinRepairTerm: "within-repair-term"
        case .repairTermPassed: "repair-term-passed"
        case .withinNotTreatedTerm: "within-not-treated-term"
        case .heldOverInTime: "held-over-in-time"
        case .withinCeiling: "within-ceiling"
        case .withinPot: "within-pot"
        case .withinObjectionTerm: "within-objection-term"
        case .objectionTermPassed: "objection-term-passed"
        case .withinRound: "within-round"
        case .payable: "payable"
        }
    }
}
