internal import BallotRules

extension MetaReader {
    /// Reads what bounds a ballot.
    mutating func readLimits() {
        self.facts.minLength = self.count("min_length")
        self.facts.maxLength = self.count("max_length")
        self.facts.minSumCost = self.optionalAmount("min_sum_cost")
        self.facts.maxSumCost = self.optionalAmount("max_sum_cost")
        self.facts.minPoints = self.points("min_points")
        self.facts.maxPoints = self.points("max_points")
        self.facts.minSumPoints = self.points("min_sum_points")
        self.facts.maxSumPoints = self.points("max_sum_points")
        self.facts.defaultScore = self.points("default_score") ?? .zero
        self.facts.minProjectCost = self.optionalAmount("min_project_cost")
        self.facts.maxProjectCost = self.optionalAmount("max_project_cost")
        self.facts.threshold = self.points("min_project_score_threshold")
        if self.facts.form == .cumulative && self.lineOfKey["max_sum_points"] == nil {
            self.log.add(.missingKey, value: "max_sum_points")
        }
        if let line = self.line("scoring_fn"), line.value != "Borda" {
            self.tell(.ignoredValue, line, expected: "Borda")
        }
    }

    /// Reads what META says per category and per neighbourhood.
    mutating func readParts() {
        self.facts.categories = self.list("categories")
        self.facts.neighborhoods = self.list("neighborhoods")
        self.facts.categoryBudgets = self.budgets("budget_per_category", parts: self.facts.categories)
        self.facts.neighborhoodBudgets = self.budgets("budget_per_neighborhood", parts: self.facts.neighborhoods)
        self.facts.minLengthPerCategory = self.counts("min_length_per_category")
        self.facts.maxLengthPerCategory = self.counts("max_length_per_category")
        self.facts.minSumCostPerCategory = self.amounts("min_sum_cost_per_category")
        self.facts.maxSumCostPerCategory = self.amounts("max_sum_cost_per_category")
    }

    /// Compares lower with upper limits.
    mutating func checkLimits() {
        let facts = self.facts
        self.contradiction("min_length", facts.minLength.map { Fraction($0) }, facts.maxLength.map { Fraction($0) })
        self.contradiction("min_points", facts.minPoints, facts.maxPoints)
        self.contradiction("min_sum_points", facts.minSumPoints, facts.maxSumPoints)
        self.contradiction("min_sum_cost", facts.minSumCost?.value, facts.maxSumCost?.value)
        self.contradiction("min_project_cost", facts.minProjectCost?.value, facts.maxProjectCost?.value)
    }

    private mutating func contradiction(_ key: String, _ least: Fraction?, _ most: Fraction?) {
        guard let least, let most, least > most, let line = self.line(key) else { return }
        self.tell(.limitsContradict, line, expected: most.description)
    }

    /// The amount in `line`, or `nil` after telling what is wrong with it.
    mutating func amount(_ line: Line) -> Amount? {
        do throws(Amount.Fault) {
            return try Amount(line.value)
        } catch {
            self.tell(ProblemCode(error), line, expected: Money.limit.units.description)
            return nil
        }
    }

    private mutating func optionalAmount(_ key: String) -> Amount? {
        guard let line = self.line(key) else { return nil }
        if let amount = try? Amount(line.value) { return amount }
        self.tell(.ignoredValue, line, expected: "1250.50")
        return nil
    }

    private mutating func count(_ key: String) -> Int? {
        guard let line = self.line(key) else { return nil }
        if let amount = try? Amount(line.value), amount.decimals == 0 { return amount.digits }
        self.tell(.ignoredValue, line, expected: "3")
        return nil
    }

    private mutating func points(_ key: String) -> Fraction? {
        guard let line = self.line(key) else { return nil }
        if let amount = try? Amount(line.value, signed: true), amount.isScore { return amount.value }
        self.tell(.ignoredValue, line, expected: "10")
        return nil
    }

    private func list(_ key: String) -> [String] {
        self.line(key).map { CommaList.entries($0.value) } ?? []
    }

    private mutating func amounts(_ key: String) -> [Amount] {
        guard let line = self.line(key) else { return [] }
        let entries = CommaList.entries(line.value)
        let amounts = entries.compactMap { try? Amount($0) }
        if amounts.count == entries.count { return amounts }
        self.tell(.ignoredValue, line, expected: "1000,2000")
        return []
    }

    private mutating func counts(_ key: String) -> [Int] {
        guard let line = self.line(key) else { return [] }
        let entries = CommaList.entries(line.value)
        let counts = entries.compactMap { try? Amount($0) }.filter { $0.decimals == 0 }.map(\.digits)
        if counts.count == entries.count { return counts }
        self.tell(.ignoredValue, line, expected: "1,2")
        return []
    }

    private mutating func budgets(_ key: String, parts: [String]) -> [Amount] {
        let amounts = self.amounts(key)
        if amounts.isEmpty || amounts.count == parts.count { return amounts }
        if let line = self.line(key) {
            self.log.add(
                .potsMismatch,
                at: line.place,
                field: key,
                value: amounts.count.description,
                expected: parts.count.description
            )
        }
        return []
    }
}

extension ProblemCode {
    /// The problem with a number that is needed.
    init(_ fault: Amount.Fault) {
        switch fault {
        case .empty, .notANumber: self = .badNumber
        case .comma: self = .commaInNumber
        case .negative: self = .negativeNumber
        case .tooLarge: self = .numberTooLarge
        case .tooManyDecimals: self = .tooManyDecimals
        }
    }
}

extension Amount {
    /// The number, exact.
    var value: Fraction {
        self.decimals == 0
            ? Fraction(self.digits)
            : Fraction(self.digits).divided(by: Fraction(self.unitsPerWhole)) ?? .zero
    }

    private var unitsPerWhole: Int { (0..<self.decimals).reduce(1) { power, _ in power * 10 } }

    /// Whether it can be a score.
    var isScore: Bool {
        self.scaled(to: 6).map { $0.magnitude <= (ElectionLimits.points * ElectionLimits.pointScale).magnitude }
            ?? false
    }
}

/// Lists within a cell.
enum CommaList {
    /// The entries between commas, without blanks around them; none for an empty text.
    static func entries(_ text: String) -> [String] {
        if text.isEmpty { return [] }
        return text.utf8.split(separator: Byte.comma, omittingEmptySubsequences: false).map { entry in
            var entry = entry
            while let first = entry.first, Byte.isBlank(first) { entry = entry.dropFirst() }
            while let last = entry.last, Byte.isBlank(last) { entry = entry.dropLast() }
            return String(Substring(entry))
        }
    }

    /// Whether an entry has blanks around it.
    static func hasBlanks(_ text: String) -> Bool {
        var previous = Byte.comma
        for byte in text.utf8 {
            if (previous == Byte.comma && Byte.isBlank(byte)) || (Byte.isBlank(previous) && byte == Byte.comma) {
                return true
            }
            previous = byte
        }
        return Byte.isBlank(previous)
    }
}
