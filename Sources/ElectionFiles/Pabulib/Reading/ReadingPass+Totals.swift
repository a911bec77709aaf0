internal import BallotRules

extension ReadingPass {
    /// Compares what was counted with what the file says of itself.
    mutating func checkTotals(_ totals: VoteTotals) {
        self.compare("num_projects", self.projectReader.drafts.count)
        self.compare("num_votes", totals.ballots)
        self.compareColumns(totals)
        self.checkSelected(totals)
        self.checkLengths(totals)
    }

    private mutating func compare(_ key: String, _ count: Int) {
        guard let line = self.metaLines.first(where: { $0.key == key }), line.value != count.description else { return }
        self.context.log.add(
            .countMismatch,
            at: line.place,
            field: key,
            value: line.value,
            expected: count.description
        )
    }

    private mutating func compareColumns(_ totals: VoteTotals) {
        let form = self.facts.form
        let scale = form.hasPoints ? Fraction(ElectionLimits.pointScale) : .one
        for (row, draft) in self.projectReader.drafts.enumerated() {
            if let votes = draft.votes, votes != Amount(digits: totals.votes[row], decimals: 0) {
                let place = self.context.place(of: draft.votesOffset, rowStart: draft.rowStart, line: draft.line)
                self.context.log.add(
                    .votesMismatch,
                    at: place,
                    field: "votes",
                    value: votes.value.text,
                    expected: totals.votes[row].description
                )
            }
            guard form.hasPoints || form == .ordinal, let score = draft.score else { continue }
            let counted = Fraction(totals.score[row]).divided(by: scale) ?? .zero
            if score.value != counted {
                let place = self.context.place(of: draft.scoreOffset, rowStart: draft.rowStart, line: draft.line)
                self.context.log.add(
                    .scoreMismatch,
                    at: place,
                    field: "score",
                    value: score.value.text,
                    expected: counted.text
                )
            }
        }
    }

    private mutating func checkSelected(_ totals: VoteTotals) {
        let drafts = self.projectReader.drafts
        guard drafts.contains(where: { $0.selected == 1 }) else { return }
        let budget = self.facts.budget.value
        let cost = drafts.filter { $0.selected == 1 }.reduce(Fraction.zero) { $0 + $1.cost.value }
        guard cost <= budget else {
            self.context.log.add(.selectedOverBudget, field: "selected", value: cost.text, expected: budget.text)
            return
        }
        guard self.facts.rule == "greedy" || self.facts.rule == "greedy-threshold" else { return }
        let threshold = self.facts.rule == "greedy" ? Fraction.one : self.facts.threshold ?? .one
        let scale = self.facts.form.hasPoints ? Fraction(ElectionLimits.pointScale) : .one
        for (row, draft) in drafts.enumerated() where draft.selected == 0 && draft.cost.value <= budget - cost {
            let isScore = self.facts.form.hasPoints || self.facts.form == .ordinal
            let support = isScore ? Fraction(totals.score[row]) : Fraction(totals.votes[row]) * scale
            guard totals.votes[row] > 0, support >= threshold * scale else { continue }
            let place = self.context.place(of: draft.selectedOffset, rowStart: draft.rowStart, line: draft.line)
            self.context.log.add(
                .unusedBudget,
                at: place,
                field: "selected",
                value: draft.id,
                expected: (budget - cost).text
            )
        }
    }

    private mutating func checkLengths(_ totals: VoteTotals) {
        guard totals.ballots > 0, self.facts.form != .chooseOne else { return }
        if let most = self.facts.maxLength, totals.longest < most {
            self.context.log.add(
                .maximumUnused,
                at: self.metaLines.first { $0.key == "max_length" }?.place ?? .file,
                field: "max_length",
                value: totals.longest.description,
                expected: most.description
            )
        }
        if totals.longest == 1 && totals.choices == totals.ballots && self.facts.maxLength != 1 {
            self.context.log.add(.allSingle, field: "vote")
        }
    }
}
