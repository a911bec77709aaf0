public import BallotRules

/// What a scheme or an area tree has against a content; a finding for whoever checks, not a refusal.
public enum ContentFinding: Hashable, Sendable {
    /// The scheme does not take this type of applicant.
    case applicant(ApplicantType)
    /// There is no such area.
    case unknownArea(AreaID)
    /// None of the areas lies in the area of the panel.
    case outside(panel: AreaID)
    /// The menu does not have this.
    case unknownRequest(String)
    /// Money is asked for by name and not by the budget, or the other way round.
    case moneyWithoutRequest(Money)
    /// More is asked than the scheme gives.
    case aboveCeiling(asked: Money, most: Money)
    /// A part of the budget is above its own ceiling.
    case abovePart(String, amount: Money, most: Money)
    /// The scheme has no ceiling for this part.
    case unknownPart(String)
}

extension InitiativeContent {
    /// Everything that `scheme` and `areas` have against it, in a fixed order; empty where all is well.
    public func findings(under scheme: Scheme, areas tree: AreaTree, panel: AreaID) -> [ContentFinding] {
        var findings: [ContentFinding] = []
        if !scheme.admits(self.applicant) { findings.append(.applicant(self.applicant)) }
        findings += self.areas.filter { tree[$0] == nil }.map { .unknownArea($0) }
        if !tree.isWithin(panel, anyOf: self.areas) { findings.append(.outside(panel: panel)) }
        let known = Dictionary(scheme.instruments.map { ($0.id, $0.kind) }) { first, _ in first }
        findings += self.requests.filter { known[$0] == nil }.map { .unknownRequest($0) }
        let asksMoney = self.requests.contains { known[$0] == .money }
        if asksMoney != (self.asked > .zero) { findings.append(.moneyWithoutRequest(self.asked)) }
        if case .amount(let most) = scheme.ceiling, self.asked > most {
            findings.append(.aboveCeiling(asked: self.asked, most: most))
        }
        return findings + self.partFindings(scheme)
    }

    private func partFindings(_ scheme: Scheme) -> [ContentFinding] {
        var sums: [String: Money] = [:]
        for line in self.lines {
            if let part = line.part { sums[part] = (sums[part] ?? .zero) + (line.amount ?? .zero) }
        }
        return sums.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.compactMap { part in
            guard let most = scheme.subCeilings[part] else { return .unknownPart(part) }
            let amount = sums[part] ?? .zero
            return amount > most ? .abovePart(part, amount: amount, most: most) : nil
        }
    }
}
