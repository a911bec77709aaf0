extension Reference {
    private static let utilities = [
        "Cost_Sat": "cost",
        "Cardinality_Sat": "cardinality",
        "Additive_Cardinal_Sat": "score",
        "Additive_Borda_Sat": "borda",
    ]

    /// The references that a line of pabutools gives: one, and for add-1 also the outcome before its completion.
    static func pabutools(_ line: ReferenceLine) -> [Reference] {
        guard let rule = line.rule, let text = line.optionText else { return [] }
        let parts = text.split(separator: ";").map(String.init)
        let utility = parts.lazy.compactMap { word in self.utilities.first { word.hasPrefix($0.key) }?.value }.first
        switch rule {
        case "greedy_votes": return self.one(line, CountRequest("greedy", ["utility": "cost"]))
        case "greedy_votes_per_cost": return self.one(line, CountRequest("greedy", ["utility": "cardinality"]))
        case "greedy_score_per_cost": return self.one(line, CountRequest("greedy", ["utility": "score"]))
        case "greedy_borda_per_cost": return self.one(line, CountRequest("greedy", ["utility": "borda"]))
        case "mes": return self.equalShares(line, utility: utility ?? "", words: Set(parts.dropFirst()))
        case "phragmen": return self.one(line, CountRequest("sequential-phragmen"))
        case "maximin_support": return self.one(line, CountRequest("maximin-support"))
        case "cstv": return self.one(line, CountRequest("cstv", ["combination": text.hasPrefix("MTC") ? "mtc" : "ewt"]))
        case "pb_ear": return self.one(line, CountRequest("expanding-approvals"))
        case "max_welfare": return self.maximum(line, utility: utility ?? "")
        default: return []
        }
    }

    private static func equalShares(_ line: ReferenceLine, utility: String, words: Set<String>) -> [Reference] {
        var options = ["utility": utility]
        if words.contains("utilitarian") {
            options["completion"] = "utilitarian"
        } else if words.contains("budget+1pct") {
            options["completion"] = "percent"
        } else if words.contains("add1u") {
            options["start"] = words.contains("start=B/n") ? "exact" : "floor"
            options["completion"] = "add1"
            var references: [Reference] = []
            if let before = line.beforeCompletion {
                references = self.one(line, CountRequest("equal-shares", options), winners: before, also: ";before")
            }
            options["completion"] = "add1-utilitarian"
            return references + self.one(line, CountRequest("equal-shares", options))
        } else {
            options["completion"] = "none"
        }
        return self.one(line, CountRequest("equal-shares", options))
    }

    private static func maximum(_ line: ReferenceLine, utility: String) -> [Reference] {
        guard let welfare = line.welfare else { return [] }
        return [
            Reference(
                source: .pabutools,
                instance: line.instance,
                theirs: "max_welfare \(line.optionText ?? "")",
                ours: CountRequest("max-welfare", ["utility": utility]),
                expected: .welfare(welfare)
            )
        ]
    }

    private static func one(
        _ line: ReferenceLine,
        _ ours: CountRequest,
        winners: [String]? = nil,
        also: String = ""
    ) -> [Reference] {
        guard let winners = winners ?? line.winners else { return [] }
        return [
            Reference(
                source: .pabutools,
                instance: line.instance,
                theirs: "\(line.rule ?? "") \(line.optionText ?? "")\(also)",
                ours: ours,
                expected: .winners(winners)
            )
        ]
    }
}
