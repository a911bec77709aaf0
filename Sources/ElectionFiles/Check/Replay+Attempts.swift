internal import BallotRules

extension Replay {
    /// The ways to carry out the rule `declared`, the most literal first.
    func attempts(_ declared: String) -> [Attempt] {
        switch declared {
        case "greedy", "greedy-exclusive": self.greedy(misfit: "skip", threshold: nil)
        case "greedy-no-skip":
            self.greedy(misfit: "stop", threshold: self.document.value("min_project_score_threshold"))
        case "greedy-threshold":
            self.greedy(misfit: "skip", threshold: self.document.value("min_project_score_threshold"))
        case "equalshares": self.equalShares(completion: "none", comparison: "none")
        case "equalshares-comparison": self.equalShares(completion: "none", comparison: "satisfaction")
        case "equalshares/add1": self.equalShares(completion: "add1", comparison: "none")
        case "equalshares/add1-comparison": self.equalShares(completion: "add1", comparison: "satisfaction")
        default: []
        }
    }

    private func greedy(misfit: String, threshold: String?) -> [Attempt] {
        let form = self.election.profile.form
        var bases: [[String: String]] = []
        switch form {
        case .approval, .chooseOne, .knapsack:
            bases = [["utility": "cost"]]
        case .cumulative, .scoring:
            bases = [["utility": "score", "by": "total"], ["utility": "cost"]]
        case .ordinal:
            bases = [["utility": "borda-inclusive", "by": "total"], ["utility": "borda", "by": "total"]]
        }
        let exclusions = [nil] + (self.exclusionsInComment.map { [$0] } ?? [])
        return exclusions.flatMap { exclusion in
            bases.flatMap { base in
                var options = base
                options["misfit"] = misfit
                options["exclusion-groups"] = exclusion
                // The threshold of the format is on the score; a project that nobody chose does not win.
                options["minimum-support"] = "1"
                options[form.hasPoints ? "minimum-score" : "minimum-support"] = threshold ?? "1"
                return [[.file], [.costLow, .file], [.votes, .file], [.costHigh, .file]].map { keys in
                    Attempt(rule: "greedy", options: options, tieOrder: TieOrder(keys))
                }
            }
        }
    }

    /// Groups of projects that the comment names together, where the file says `greedy-exclusive` and has no groups of
    /// its own: as the option `exclusion-groups` takes them.
    private var exclusionsInComment: String? {
        guard self.document.value("rule") == "greedy-exclusive", let comment = self.document.value("comment"),
            self.election.projects.allSatisfy(\.exclusionGroups.isEmpty)
        else { return nil }
        let ids = Set(self.election.projects.map(\.id.text))
        var groups: [[String]] = []
        for sentence in comment.split(whereSeparator: { ".;#".contains($0) }) {
            let words = sentence.split { !$0.isLetter && !$0.isNumber && !"-_/".contains($0) }.map(String.init)
            let named = unique(words.filter { ids.contains($0) })
            // One id may stand in one group only, the first that names it.
            let free = named.filter { id in !groups.contains { $0.contains(id) } }
            if free.count > 1 { groups.append(free) }
        }
        return groups.isEmpty ? nil : groups.map { $0.joined(separator: "+") }.joined(separator: ",")
    }

    private func equalShares(completion: String, comparison: String) -> [Attempt] {
        let stops = completion == "none" ? [nil] : ["exhaustive", "overspend"]
        return stops.map { stop in
            var options = ["utility": "cost", "completion": completion, "comparison": comparison]
            options["stop"] = stop
            return Attempt(rule: "equal-shares", options: options, tieOrder: TieOrder([.costLow, .votes, .file]))
        }
    }
}
