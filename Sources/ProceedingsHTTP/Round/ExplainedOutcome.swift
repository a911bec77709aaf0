internal import BallotRules
internal import Deliberation
internal import Proceedings
internal import Signing

/// A certified outcome, with what would have changed the fate of every project.
struct ExplainedOutcome: Sendable {
    /// What is told of one project.
    struct Line: Sendable {
        let project: Project
        let explanation: ProjectExplanation
        /// What it was awarded.
        let amount: Money
    }

    let certificate: TallyCertificate?
    let outcome: Outcome
    let currency: Currency
    let title: String
    /// Winners in the order in which they were chosen, then the others as the election has them.
    let lines: [Line]

    init(_ count: RecordCount) async throws(ServiceFault) {
        let (election, outcome) = (count.result.election, count.result.outcome)
        let manifest = count.state.terms.manifest
        guard let rule = manifest.rule.count(lotSeed: count.state.lotSeed?.hexadecimal) else { throw .notFound }
        let fitting = ExplanationLimits.fitting(election)
        let hasRuns = outcome.facts.contains { fact in
            if case .endowment(_, let runs, _) = fact { runs > 1 } else { false }
        }
        let limits = ExplanationLimits(
            counts: hasRuns ? max(fitting.counts / 100, 24) : fitting.counts,
            extraVotes: fitting.extraVotes
        )
        let explainer = Explainer(of: outcome, count: rule, election: election, limits: limits)
        var lines: [Line] = []
        for index in election.projects.indices {
            let project = election.projects[index]
            let amount = outcome.awards.first { $0.project == project.id }?.amount ?? .zero
            lines.append(Line(project: project, explanation: explainer.explanation(of: index), amount: amount))
            await Task.yield()
        }
        let won = outcome.selected
        let places = Dictionary(won.enumerated().map { ($0.element, $0.offset) }) { first, _ in first }
        self.lines = lines.enumerated().sorted { left, right in
            let (first, second) = (places[left.element.project.id], places[right.element.project.id])
            return (first ?? won.count, left.offset) < (second ?? won.count, right.offset)
        }.map(\.element)
        self.certificate = count.state.certificate
        self.outcome = outcome
        self.currency = election.currency
        self.title = manifest.title
    }

    /// In JSON; amounts in the smallest unit of the currency.
    func document(_ language: Language) -> DataValue {
        let phrase = Phrase(language, currency: self.currency)
        let projects = self.lines.map { line -> DataValue in
            .map([
                "project": .text(line.project.id.text), "name": .text(line.project.name),
                "cost": .number(line.project.cost.units), "amount": .number(line.amount.units),
                "votes": .text(line.explanation.votes.description),
                "won": .flag(self.outcome.selected.contains(line.project.id)),
                "reason": .text(phrase.explanation(line.explanation, name: line.project.label)),
            ])
        }
        var members: [String: DataValue] = [
            "rule": .text(self.outcome.rule), "ruleVersion": .number(self.outcome.ruleVersion),
            "tieOrder": .text(self.outcome.tieOrder), "budget": .number(self.outcome.budget.units),
            "cost": .number(self.outcome.cost.units), "currency": .text(self.currency.code),
            "selected": .list(self.outcome.selected.map { .text($0.text) }),
            "tied": .list(self.outcome.tied.map { .text($0.text) }), "projects": .list(projects),
            "note": .text(phrase.explanationNote),
        ]
        if let certificate {
            members["certificate"] = .number(certificate.number)
            members["outcomeHash"] = .text(certificate.outcomeHash.hexadecimal)
            members["counts"] = certificate.counts.document
        }
        return .map(members)
    }
}

extension Project {
    /// Its name, or what it is called in the record where it has none.
    var label: String { self.name.isEmpty ? self.id.text : self.name }
}

extension TallyCounts {
    /// How many of each.
    var document: DataValue {
        .map([
            "registered": .number(self.registered), "issued": .list(self.issued.map { .number($0) }),
            "cast": .number(self.cast), "counted": .number(self.counted), "void": .number(self.void),
            "cancelled": .number(self.cancelled), "paper": .number(self.paper),
        ])
    }
}
