/// The public register of decisions of one quarter (*openbaar register van besluiten*).
///
/// Every decision stands in the quarter in which it was taken. Whatever ended stands once, in the quarter in which it did:
/// without a decision under ``closings``, after one under ``completions``.
public struct DecisionRegister: Report {
    /// The quarter.
    public let quarter: Quarter
    /// Decisions, by day and initiative.
    public internal(set) var decisions: [RegisterLine.Decided] = []
    /// What ended without a decision, with the reason.
    public internal(set) var closings: [RegisterLine.Closed] = []
    /// What ended after a decision: settled, reclaimed, or finally refused.
    public internal(set) var completions: [RegisterLine.Closed] = []
    /// Objections that came in.
    public internal(set) var objections: [RegisterLine.Objected] = []
    /// Money by pot.
    public internal(set) var pots: [PotTotals] = []
    /// Applications by type of applicant and by area, and statements of support; small numbers are not shown.
    public internal(set) var breakdowns: [Breakdown] = []

    init(_ quarter: Quarter) {
        self.quarter = quarter
    }

    /// Everything that ended in this quarter, with and without a decision.
    public var endings: [InitiativeID] { (self.closings + self.completions).map(\.plan.initiative) }
}

extension CaseBook {
    /// The register of `quarter`.
    ///
    /// - Complexity: O(n log n) in the initiatives with their steps, and O(m) in the bookings so far.
    public func register(of quarter: Quarter) -> DecisionRegister {
        var register = DecisionRegister(quarter)
        var counts = RegisterCounts()
        for file in self.files.values {
            register.note(file, in: self)
            counts.note(file, in: quarter)
        }
        register.decisions.sort { $0.order < $1.order }
        register.closings.sort { $0.order < $1.order }
        register.completions.sort { $0.order < $1.order }
        register.objections.sort { $0.order < $1.order }
        register.pots = PotTotals.all(in: self.ledger, quarter)
        register.breakdowns = counts.breakdowns
        return register
    }

    /// The quarters from the first to the last act about an initiative or about money, none left out.
    public var quarters: [Quarter] {
        let days = self.files.values.flatMap { file in
            [file.dossier.initiative.versions.first?.day, file.passages.last?.moment.day].compactMap { $0 }
        }
        let booked = [self.ledger.entries.first?.day, self.ledger.entries.last?.day].compactMap { $0 }
        guard let first = (days + booked).min(), let last = self.last?.day else { return [] }
        var quarters = [Quarter(of: first)]
        while let end = quarters.last?.last, end < last { quarters.append(Quarter(of: end.adding(days: 1))) }
        return quarters
    }
}
