internal import BallotRules

/// What came of one reference.
enum Verdict: Sendable {
    case matched
    case different(String)
    /// The rule is not in the catalogue.
    case ruleMissing
    /// Too long for this build; see ``ReferenceScope``.
    case leftOut
}

/// Counts the references of one election, each distinct count once.
struct ElectionRecount {
    let election: Election
    private var outcomes: [CountRequest: Result<Outcome, RecountFailure>] = [:]

    init(_ election: Election) {
        self.election = election
    }

    /// Why there is no outcome.
    struct RecountFailure: Error {
        let text: String
    }

    mutating func verdict(_ reference: Reference) -> Verdict {
        guard RuleCatalogue.rule(reference.ours.rule) != nil else { return .ruleMissing }
        guard ReferenceScope.includes(reference, self.election) else { return .leftOut }
        switch self.outcome(reference.ours) {
        case .failure(let failure): return .different(failure.text)
        case .success(let outcome): return self.compare(outcome, reference.expected)
        }
    }

    private mutating func outcome(_ request: CountRequest) -> Result<Outcome, RecountFailure> {
        if let known = self.outcomes[request] { return known }
        let result = Result { () throws(RecountFailure) in
            do {
                let ties = try TieOrder(parsing: request.ties)
                let count = try Count(request.rule, options: request.options, tieOrder: ties)
                return try count.outcome(of: self.election)
            } catch {
                throw RecountFailure(text: "no outcome: \(error)")
            }
        }
        self.outcomes[request] = result
        return result
    }

    private func compare(_ outcome: Outcome, _ expected: Reference.Expected) -> Verdict {
        switch expected {
        case .winners(let winners):
            let ours = Set(outcome.selected.map(\.text))
            let theirs = Set(winners)
            if ours == theirs { return .matched }
            return .different(
                "only here \(ours.subtracting(theirs).sorted()), only there \(theirs.subtracting(ours).sorted())"
            )
        case .welfare(let text):
            let byCost = outcome.options.contains { $0.name == "utility" && $0.value == "cost" }
            let ours = outcome.selected.reduce(Fraction.zero) { sum, id in
                guard let index = self.election.index(of: id) else { return sum }
                let votes = self.election.votes(for: index)
                return sum + (byCost ? votes * Fraction(self.election.projects[index].cost.units) : votes)
            }
            let scale = Fraction(byCost ? self.election.currency.unitsPerWhole : 1)
            return Fraction(text).map { $0 * scale } == ours
                ? .matched : .different("welfare \(ours) here, \(text) there")
        }
    }
}
