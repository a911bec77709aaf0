internal import BallotRules

extension ReadingPass {
    /// Checks costs and labels of the projects.
    mutating func checkProjects() {
        let decimals = self.decimals
        let budget = self.facts.budget.scaled(to: decimals) ?? .max
        let least = self.facts.minProjectCost?.scaled(to: decimals) ?? .min
        let most = self.facts.maxProjectCost?.scaled(to: decimals) ?? .max
        let sentinel = Amount(digits: PabulibFormat.sentinelCost, decimals: 0)
        for draft in self.projectReader.drafts {
            let cost = draft.cost.scaled(to: decimals) ?? .max
            if cost == 0 {
                self.tell(.zeroCost, draft, draft.costOffset, "cost")
            } else if draft.cost == sentinel {
                self.tell(.sentinelCost, draft, draft.costOffset, "cost")
            } else if cost > budget {
                let written = draft.cost.value.text
                self.tell(.costAboveBudget, draft, draft.costOffset, "cost", written, self.facts.budget.value.text)
            }
            if cost < least || cost > most {
                let limit = (cost < least ? self.facts.minProjectCost : self.facts.maxProjectCost)?.value.text ?? ""
                self.tell(.costOutsideLimits, draft, draft.costOffset, "cost", draft.cost.value.text, limit)
            }
        }
        self.checkFunding()
        self.checkLabels()
    }

    private mutating func checkFunding() {
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
            expected: self.facts.budget.value.text
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
