internal import BallotRules

extension ReadingSession {
    /// Checks costs and labels of the projects.
    mutating func checkProjects() {
        let budget = self.facts.budget.value
        for draft in self.projectReader.drafts {
            let cost = draft.cost.value
            let written = cost.text
            if cost == .zero {
                self.tell(.zeroCost, draft, draft.costOffset, "cost")
            } else if draft.cost == Amount(digits: PabulibFormat.sentinelCost, decimals: 0) {
                self.tell(.sentinelCost, draft, draft.costOffset, "cost")
            } else if cost > budget {
                self.tell(.costAboveBudget, draft, draft.costOffset, "cost", written, budget.text)
            }
            if let least = self.facts.minProjectCost, cost < least.value {
                self.tell(.costOutsideLimits, draft, draft.costOffset, "cost", written, least.value.text)
            }
            if let most = self.facts.maxProjectCost, cost > most.value {
                self.tell(.costOutsideLimits, draft, draft.costOffset, "cost", written, most.value.text)
            }
        }
        self.checkFunding(budget)
        self.checkLabels()
    }

    private mutating func checkFunding(_ budget: Fraction) {
        let decimals = self.decimals
        var total: Int128 = 0
        for draft in self.projectReader.drafts { total += Int128(draft.cost.scaled(to: decimals) ?? 0) }
        guard let budgetUnits = self.facts.budget.scaled(to: decimals), !self.projectReader.drafts.isEmpty else {
            return
        }
        let fits = total <= Int128(budgetUnits)
        guard fits != self.facts.isFullyFunded else { return }
        let place = self.metaLines.first { $0.key == "fully_funded" }?.place ?? .file
        self.context.log.add(
            fits ? .missingFullyFunded : .wrongFullyFunded,
            at: place,
            field: "fully_funded",
            value: Int(exactly: total).map { self.currency.plain(Money(units: $0)) } ?? total.description,
            expected: budget.text
        )
    }

    private mutating func checkLabels() {
        let drafts = self.projectReader.drafts
        if self.projectReader.has("category") {
            self.checkLabels(drafts.map(\.categories), declared: self.facts.categories, key: "categories", "category")
        }
        if self.projectReader.has("neighborhood") {
            let used = drafts.map { $0.neighborhood.isEmpty ? [] : [$0.neighborhood] }
            self.checkLabels(used, declared: self.facts.neighborhoods, key: "neighborhoods", "neighborhood")
        }
    }

    private mutating func checkLabels(_ used: [[String]], declared: [String], key: String, _ column: String) {
        let place = self.metaLines.first { $0.key == key }?.place ?? .file
        var seen: Set<String> = []
        var labels: [String] = []
        for (draft, own) in zip(self.projectReader.drafts, used) {
            for label in own where seen.insert(label).inserted {
                labels.append(label)
                if !declared.isEmpty && !declared.contains(label) {
                    self.context.log.add(
                        .undeclaredLabel,
                        at: Place(line: draft.line, column: 0),
                        field: column,
                        value: label,
                        expected: key
                    )
                }
            }
        }
        for label in declared where !seen.contains(label) {
            self.context.log.add(.unusedLabel, at: place, field: key, value: label)
        }
        var spelling: [String: String] = [:]
        for label in labels {
            let plain = String(label.lowercased().filter { $0.isLetter || $0.isNumber })
            if let other = spelling[plain], !plain.isEmpty {
                self.context.log.add(.nearDuplicateLabel, at: place, field: column, value: label, expected: other)
            } else {
                spelling[plain] = label
            }
        }
    }

    private mutating func tell(
        _ code: ProblemCode,
        _ draft: ProjectDraft,
        _ offset: Int,
        _ field: String,
        _ value: String = "",
        _ expected: String = ""
    ) {
        let place = self.context.place(of: offset, rowStart: draft.rowStart, line: draft.line)
        self.context.log.add(code, at: place, field: field, value: value, expected: expected)
    }
}
