internal import BigInt

/// How the proportional rules divide a pot: in what, in which parts, and up to what.
struct ProportionalDivision: Sendable {
    let method: Apportionment.Method
    let by: RankedBy?
    /// The smallest amount that is handed out, in whole units of the currency; not set means the smallest unit.
    let part: Fraction?
    let cap: AwardCap

    static let options: [OptionSpec] = [
        .rankedBy,
        OptionSpec(
            "part",
            .money,
            standard: "",
            summary: Bilingual(
                nl: "verdeel in delen van dit bedrag; anders tot op de kleinste munt",
                en: "divide in parts of this amount; else to the smallest unit"
            )
        ),
        OptionSpec(
            "cap",
            .words(AwardCap.allCases.map(\.rawValue)),
            standard: AwardCap.none.rawValue,
            summary: Bilingual(
                nl: "een project krijgt hoogstens zijn kosten (cost), of zoveel als de stemmen zeggen (none)",
                en: "a project gets at most its cost, or whatever the votes say (none)"
            )
        ),
    ]

    init(_ method: Apportionment.Method, _ options: OptionValues) {
        self.method = method
        self.by = options.word("by")
        self.part = options.fraction("part")
        self.cap = options.word("cap") ?? .none
    }

    /// The awards, by index; each project's step carries its votes and the share of the pot that they ask for.
    func count(_ election: Election, ties: inout TieLedger) throws(CountError) -> Tally {
        guard election.rivals.allSatisfy(\.isEmpty) else { throw .refused(.exclusionGroups) }
        let utility = try election.rankedUtility(self.by)
        let totals = UtilityTotals(of: utility, in: election)
        let unit = max(self.part.map { election.currency.money($0).units } ?? 1, 1)
        var apportionment = Apportionment(
            self.method,
            weights: totals.units.map { BigInt(max($0, 0)) },
            scale: totals.scale,
            limits: election.projects.map { self.cap.limit(of: $0, unit: unit, budget: election.budget) },
            parts: election.budget.units / unit
        )
        try apportionment.divide(ties: &ties, step: 0)
        return self.tally(election, totals, apportionment.parts.map { $0 * unit })
    }

    private func tally(_ election: Election, _ totals: UtilityTotals, _ amounts: [Int]) -> Tally {
        var purse = Purse(election)
        let whole = election.projects.indices.reduce(Fraction.zero) { $0 + max(totals.value($1), .zero) }
        let order = purse.open.sorted { (amounts[$0], totals.units[$0], $1) > (amounts[$1], totals.units[$1], $0) }
        for project in order {
            let votes = Measure(totals.quantity, totals.value(project))
            let share = votes.value.divided(by: whole).map { [Measure(.share, $0)] } ?? []
            let amount = self.cap.bounded(Money(units: amounts[project]), by: purse.cost(project))
            if amount > .zero {
                purse.grant(project, amount, [votes] + share)
            } else {
                purse.putOut(project, .eliminated, [votes] + share)
            }
        }
        return purse.tally
    }
}
