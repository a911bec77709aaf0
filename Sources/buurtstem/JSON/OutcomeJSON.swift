internal import BallotRules

/// An outcome as JSON: the contract of `tally --json`, in the order of the members.
///
/// Amounts are JSON numbers in units of the currency with all decimals that the election has; every other number of a
/// count is an exact text, `7` or `3/4`.
struct OutcomeJSON {
    let file: String
    let election: Election
    let outcome: Outcome
    let seconds: Double?

    /// The members with the steps, ties and facts.
    var full: [(String, JSONValue)] {
        self.short + [
            ("budgetLeft", self.money(self.outcome.budget - self.outcome.cost)),
            ("currency", .string(self.election.currency.code)),
            ("ballots", .integer(self.election.profile.ballotCount)),
            ("form", .string(self.election.profile.form.rawValue)),
            ("awards", .array(self.outcome.awards.map(self.award))),
            ("ties", .array(self.outcome.ties.map(self.tie))),
            ("facts", .array(self.outcome.facts.map(self.fact))),
            ("steps", .array(self.outcome.steps.map(self.step))),
        ]
    }

    /// The members without the working, as `replay` prints them.
    var short: [(String, JSONValue)] {
        [
            ("file", .string(self.file)),
            ("rule", .string(self.outcome.rule)),
            ("ruleVersion", .integer(self.outcome.ruleVersion)),
            ("options", .object(self.outcome.options.map { ($0.name, .string($0.value)) })),
            ("tieOrder", .string(self.outcome.tieOrder)),
            ("budget", self.money(self.outcome.budget)),
            ("selected", .strings(self.outcome.selected.map(\.text))),
            ("cost", self.money(self.outcome.cost)),
            ("tied", .strings(self.outcome.tied.map(\.text))),
            ("exact", .bool(true)),
        ] + (self.seconds.map { [("seconds", JSONValue.seconds($0))] } ?? [])
    }

    private func money(_ amount: Money) -> JSONValue { .literal(self.election.currency.plain(amount)) }

    private func award(_ award: Award) -> JSONValue {
        .object([("project", .string(award.project.text)), ("amount", self.money(award.amount))])
    }

    /// Numbers of the count: money in units of the currency, exact.
    private func measure(_ measure: Measure) -> (String, JSONValue) {
        (measure.quantity.rawValue, .string(self.exact(measure.value, isMoney: measure.quantity.isMoney)))
    }

    private func exact(_ value: Fraction, isMoney: Bool) -> String {
        guard isMoney else { return value.description }
        return (value.divided(by: Fraction(self.election.currency.unitsPerWhole)) ?? value).description
    }

    private func step(_ step: Step) -> JSONValue {
        .object(
            [
                ("action", .string(step.action.rawValue)),
                ("project", step.project.map { .string($0.text) } ?? .null),
                ("amount", self.money(step.amount)),
                ("left", self.money(step.left)),
                ("stage", .string(step.stage.rawValue)),
            ] + (step.pot.isEmpty ? [] : [("pot", .string(step.pot))])
                + [("measures", .object(step.measures.map(self.measure)))]
        )
    }

    private func tie(_ tie: Tie) -> JSONValue {
        .object([
            ("members", .strings(tie.members.map(\.text))),
            ("step", .integer(tie.step)),
            ("equalIn", .string(tie.measure.quantity.rawValue)),
            ("value", .string(self.exact(tie.measure.value, isMoney: tie.measure.quantity.isMoney))),
            ("brokenBy", tie.brokenBy.map { .string($0.description) } ?? .null),
            ("chosen", tie.chosen.map { .string($0.text) } ?? .null),
            ("materiality", .string(tie.materiality.rawValue)),
        ])
    }

    private func fact(_ fact: Fact) -> JSONValue {
        switch fact {
        case .endowment(let share, let runs, let stop):
            .object([
                ("fact", .string("endowment")),
                ("share", .string(self.exact(share, isMoney: true))),
                ("runs", .integer(runs)),
                ("stop", .string(stop.rawValue)),
            ])
        case .comparison(let rule, let greedy, let greedyStands):
            .object([
                ("fact", .string("comparison")),
                ("preferRule", .string(rule.description)),
                ("preferGreedy", .string(greedy.description)),
                ("greedyStands", .bool(greedyStands)),
            ])
        case .ballotsNormalised: .object([("fact", .string("ballots-normalised"))])
        case .optimum(let measure):
            .object([("fact", .string("optimum")), self.measure(measure)])
        case .carriedOver(let amount, let pot):
            .object([("fact", .string("carried-over")), ("amount", self.money(amount)), ("pot", .string(pot))])
        case .lotCommitment(let hash): .object([("fact", .string("lot-commitment")), ("sha256", .string(hash))])
        case .pot(let name, let budget):
            .object([("fact", .string("pot")), ("name", .string(name)), ("budget", self.money(budget))])
        case .invalidAllocation(let project, let table, let backers, let amount):
            .object([
                ("fact", .string("invalid-allocation")),
                ("project", .string(project.text)),
                ("table", .string(table)),
                ("backers", .string(backers.description)),
                ("amount", .string(self.exact(amount, isMoney: true))),
            ])
        case .everythingFits: .object([("fact", .string("everything-fits"))])
        case .unspentPerVoter(let share):
            .object([("fact", .string("unspent-per-voter")), ("share", .string(share.description))])
        }
    }
}

extension JSONValue {
    /// A duration in seconds with six decimals.
    static func seconds(_ value: Double) -> JSONValue {
        let micros = Int((max(value, 0) * 1_000_000).rounded())
        let rest = String(micros % 1_000_000)
        return .literal("\(micros / 1_000_000).\(String(repeating: "0", count: 6 - rest.utf8.count))\(rest)")
    }
}
