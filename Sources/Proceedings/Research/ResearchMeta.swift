internal import BallotRules
internal import Signing

/// The keys and values of META.
struct ResearchMeta {
    let manifest: Manifest
    let document: ElectionDocument
    let outcome: OutcomeDocument
    let origin: ResearchOrigin

    private typealias Pairs = [(key: String, value: String?)]

    /// Keys with their values, in the format's order and then ours.
    func pairs(
        ballots: Int,
        tellsChannels: Bool,
        suppressed: Int?
    ) throws(ResearchError) -> [(key: String, value: String)] {
        let all =
            self.basics(ballots) + self.limits + [("min_project_cost", try self.smallestUnit)]
            + [("fully_funded", self.isFullyFunded ? "1" : nil)] + (try self.pots(.area, "neighborhoods", nil))
            + (try self.pots(.theme, "categories", nil)) + [("currency", self.named(self.document.currency.code))]
            + (try self.pots(.theme, nil, "budget_per_category"))
            + (try self.pots(.area, nil, "budget_per_neighborhood")) + self.ours(tellsChannels, suppressed)
        return all.compactMap { pair in pair.value.map { (pair.key, $0) } }
    }

    private func named(_ text: String) -> String? { text.isEmpty ? nil : text }

    private func basics(_ ballots: Int) -> Pairs {
        let form = self.manifest.ballot.form
        return [
            ("description", self.manifest.title),
            ("country", self.origin.country),
            ("unit", self.origin.unit),
            ("instance", self.origin.instance),
            ("num_projects", "\(self.document.projects.count)"),
            ("num_votes", "\(ballots)"),
            ("budget", self.document.currency.plain(self.manifest.budget)),
            ("vote_type", form == .chooseOne ? "choose-1" : form == .knapsack ? "approval" : form.rawValue),
            ("rule", "unknown"),
            ("date_begin", ResearchText.date(self.manifest.opens)),
            ("date_end", ResearchText.date(self.manifest.closes)),
        ]
    }

    /// The limits that the format can say. An upper limit of the cost makes a ballot a knapsack to its readers, so no
    /// other form says it.
    private var limits: Pairs {
        let form = self.manifest.ballot.form
        let limits = self.manifest.ballot.limits
        let most = form == .knapsack ? limits.sumCost.most ?? self.manifest.budget : nil
        return [
            ("min_length", limits.length.least.map(String.init)),
            ("max_length", limits.length.most.map(String.init)),
            ("min_sum_cost", limits.sumCost.least.map(self.document.currency.plain)),
            ("max_sum_cost", most.map(self.document.currency.plain)),
            ("min_points", ResearchText.decimal(limits.points.least)),
            ("max_points", ResearchText.decimal(limits.points.most)),
            ("min_sum_points", ResearchText.decimal(limits.sumPoints.least)),
            ("max_sum_points", ResearchText.decimal(limits.sumPoints.most)),
            ("default_score", form == .scoring ? ResearchText.decimal(limits.defaultScore) : nil),
        ]
    }

    /// A least cost of one smallest unit. Readers take the number of decimals from the amounts, and without it would
    /// take none when all amounts are round.
    private var smallestUnit: String? {
        get throws(ResearchError) {
            guard self.document.currency.decimals != 1 else { throw .oneDecimal }
            return self.document.currency.decimals == 0 ? nil : self.document.currency.plain(Money(units: 1))
        }
    }

    private var isFullyFunded: Bool {
        self.document.projects.reduce(Money.zero) { $0 + $1.cost } <= self.manifest.budget
    }

    private func pots(_ kind: Pot.Kind, _ names: String?, _ amounts: String?) throws(ResearchError) -> Pairs {
        let pots = self.document.pots.filter { $0.kind == kind }
        guard !pots.isEmpty else { return [] }
        var pairs: Pairs = []
        if let names { pairs.append((names, try ResearchText.list(pots.map(\.name)))) }
        if let amounts {
            pairs.append((amounts, pots.map { self.document.currency.plain($0.budget) }.joined(separator: ",")))
        }
        return pairs
    }

    /// How to count: the rule with its options as `buurtstem tally --rule` takes them, and so on.
    private func ours(_ tellsChannels: Bool, _ suppressed: Int?) -> Pairs {
        let options = self.outcome.options.map { "\($0.name)=\($0.value)" }
        return [
            ("buurtstem_rule", ([self.outcome.rule] + options).joined(separator: ":")),
            ("buurtstem_rule_version", "\(self.outcome.version)"),
            ("buurtstem_tie_order", self.tieOrder),
            ("buurtstem_channels", self.manifest.rule.needsChannels ? "voting_method" : nil),
            ("buurtstem_manifest", self.manifest.hash.hexadecimal),
            ("buurtstem_outcome", self.outcome.hash.hexadecimal),
            ("buurtstem_suppressed", suppressed.map(String.init)),
        ]
    }

    /// The tie order by which was counted: a draw that was not made ends it.
    private var tieOrder: String {
        let keys = self.outcome.tieOrder.split(separator: ",").prefix { $0 != "lot" }
        return keys.isEmpty ? "refuse" : keys.joined(separator: ",")
    }
}
