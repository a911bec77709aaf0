internal import BallotRules

extension BudgetBallot: Documented {
    /// `{"form", "fewest", "most", "most-per-pot", "most-cost", "least-age", "own-area-only", "rule", "options"}`; limits that
    /// are not there are `null`, the cost is in cents.
    public var document: DataValue {
        .map([
            "form": .text(self.form.rawValue), "fewest": Self.number(self.fewest), "most": Self.number(self.most),
            "most-per-pot": Self.number(self.mostPerPot), "most-cost": Self.number(self.mostCost?.units),
            "least-age": Self.number(self.leastAge), "own-area-only": .flag(self.ownAreaOnly),
            "rule": .text(self.rule), "options": .map(self.options.mapValues { .text($0) }),
        ])
    }

    /// Reads such a document.
    public static func reading(_ document: DataValue) -> DocumentReading<BudgetBallot> {
        DocumentReading(document) { Self.read(&$0) }
    }

    static func read(_ reader: inout DocumentReader) -> BudgetBallot? {
        let form = reader.word("form", as: BallotForm.self)
        let fewest = Self.limit("fewest", &reader)
        let most = Self.limit("most", &reader)
        let mostPerPot = Self.limit("most-per-pot", &reader)
        let mostCost = reader.nullable("most-cost", "0…") { $0.money }
        let leastAge = Self.limit("least-age", &reader)
        let ownAreaOnly = reader.flag("own-area-only")
        let rule = reader.read("rule", "text") { $0.text }
        let options = reader.read("options", "{…}") { $0.options }
        guard let form, let fewest, let most, let mostPerPot, let mostCost, let leastAge, let ownAreaOnly, let rule,
            let options
        else { return nil }
        return BudgetBallot(
            form,
            fewest: fewest,
            most: most,
            mostPerPot: mostPerPot,
            mostCost: mostCost,
            leastAge: leastAge,
            ownAreaOnly: ownAreaOnly,
            rule: rule,
            options: options
        )
    }

    private static func limit(_ name: String, _ reader: inout DocumentReader) -> Int?? {
        reader.nullable(name, "0…1000000") { $0.count(upTo: 1_000_000) }
    }

    private static func number(_ number: Int?) -> DataValue { number.map { .number($0) } ?? .null }
}
