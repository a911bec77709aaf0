internal import BallotRules

extension Replay {
    /// What may explain that a recount differs.
    func oddities(_ declared: String, _ recount: Recount) -> [RecountOddity] {
        var found: [RecountOddity] = []
        if declared == "greedy-exclusive" && self.election.projects.allSatisfy(\.exclusionGroups.isEmpty) {
            found.append(.exclusionsOnlyInComment)
        }
        let potKeys = ["budget_per_category", "budget_per_neighborhood", "leftover_budget"]
        if !self.election.pots.isEmpty || potKeys.contains(where: { self.document.value($0) != nil }) {
            found.append(.severalPots)
        }
        let codes = Set(self.problems.map(\.code))
        if codes.contains(.selectedOverBudget) { found.append(.selectedOverBudget) }
        if codes.contains(.votesMismatch) || codes.contains(.scoreMismatch) || codes.contains(.countMismatch) {
            found.append(.totalsDiffer)
        }
        if !self.projects(selected: "2").isEmpty || !self.projects(selected: "3").isEmpty {
            found.append(.specialSelected)
        }
        if !recount.outcome.isDecided { found.append(.tie) }
        return found + self.commentOddities
    }

    /// The comment, when there is one.
    var commentOddities: [RecountOddity] {
        self.document.value("comment").map { $0.isEmpty ? [] : [.comment($0)] } ?? []
    }
}
