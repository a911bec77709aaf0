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
        var bases: [[String: String]] = []
        switch self.election.profile.form {
        case .approval, .chooseOne, .knapsack:
            bases = [["utility": "cost"]]
        case .cumulative, .scoring:
            bases = [["utility": "score", "by": "total"], ["utility": "cost"]]
        case .ordinal:
            bases = [["utility": "borda-inclusive", "by": "total"], ["utility": "borda", "by": "total"]]
        }
        return bases.flatMap { base in
            var options = base
            options["misfit"] = misfit
            options["minimum-support"] = threshold ?? "1"
            return [[.file], [.costLow, .file], [.votes, .file], [.costHigh, .file]].map { keys in
                Attempt(rule: "greedy", options: options, tieOrder: TieOrder(keys))
            }
        }
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
