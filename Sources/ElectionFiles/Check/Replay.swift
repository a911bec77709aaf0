internal import BallotRules

/// The ways in which a file's declared rule may have been carried out, tried in turn.
struct Replay {
    let election: Election
    let document: PabulibDocument
    let problems: [Problem]

    /// One way to count.
    struct Attempt {
        let rule: String
        var options: [String: String]
        let tieOrder: TieOrder
    }

    /// Counts, and compares with what is recorded.
    func verdict() -> RecountVerdict {
        let declared = self.document.value("rule") ?? ""
        let attempts = self.attempts(declared)
        guard !attempts.isEmpty else {
            return .cannotRecount([declared == "greedy-custom" ? .customRule : .unknownRule] + self.commentOddities)
        }
        let recorded = self.recorded
        var first: Recount?
        var failures: [RecountOddity] = []
        for attempt in attempts {
            switch self.count(attempt, declared) {
            case .success(let recount):
                if recorded.isEmpty { return .noRecordedWinners(recount) }
                if recount.outcome.isDecided && recount.outcome.selected.sorted() == recorded {
                    return .agrees(recount)
                }
                if first == nil { first = recount }
            case .failure(let failure): failures.append(failure.oddity)
            }
        }
        guard let first else { return .cannotRecount(unique(failures) + self.commentOddities) }
        let counted = Set(first.outcome.selected)
        return .differs(
            first,
            missing: recorded.filter { !counted.contains($0) },
            extra: first.outcome.selected.filter { !recorded.contains($0) }.sorted(),
            oddities: unique(self.oddities(declared, first) + failures)
        )
    }

    /// The projects recorded as winners, by identifier.
    private var recorded: [ProjectID] { self.projects(selected: "1") }

    /// The projects whose `selected` is `value`, by identifier.
    func projects(selected value: String) -> [ProjectID] {
        guard let column = self.document.projectColumns.firstIndex(of: "selected"),
            let idColumn = self.document.projectColumns.firstIndex(of: "project_id")
        else { return [] }
        return (0..<self.document.projectCount).compactMap { row in
            let cells = self.document.project(row)
            return cells[column] == value ? ProjectID(cells[idColumn]) : nil
        }.sorted()
    }

    struct Failure: Error {
        let oddity: RecountOddity
    }

    private func count(_ attempt: Attempt, _ declared: String) -> Result<Recount, Failure> {
        do throws(OptionError) {
            let count = try Count(attempt.rule, options: attempt.options, tieOrder: attempt.tieOrder)
            do throws(Refusal) {
                let outcome = try count.outcome(of: self.election)
                let options = attempt.options.sorted { $0.key < $1.key }
                return .success(
                    Recount(
                        declared: declared,
                        rule: attempt.rule,
                        options: options.map { OptionSetting(name: $0.key, value: $0.value) },
                        tieOrder: attempt.tieOrder.description,
                        outcome: outcome
                    )
                )
            } catch {
                return .failure(Failure(oddity: .refused(String(describing: error))))
            }
        } catch {
            return .failure(Failure(oddity: .ruleUnavailable(attempt.rule)))
        }
    }
}

/// The values in their order, each once.
func unique<Value: Hashable>(_ values: [Value]) -> [Value] {
    var seen: Set<Value> = []
    return values.filter { seen.insert($0).inserted }
}
