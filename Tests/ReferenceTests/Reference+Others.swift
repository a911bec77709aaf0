extension Reference {
    /// The reference that a line of the compute tool gives: Equal Shares for cost, whole starting shares for add-1.
    static func computeTool(_ line: ReferenceLine) -> [Reference] {
        guard let name = line.toolCase, let winners = line.winners else { return [] }
        var options = ["utility": "cost", "completion": "none"]
        if name.contains("utilitarian") { options["completion"] = "utilitarian" }
        if name.contains("add1u") {
            options["completion"] = "add1-utilitarian"
            options["start"] = "floor"
        }
        if name.contains("comparison=satisfaction") { options["comparison"] = "satisfaction" }
        let ties = name.hasSuffix("maxVotes,minCost") ? "votes,cost-low,id" : "id"
        return [
            Reference(
                source: .computeTool,
                instance: line.instance,
                theirs: name,
                ours: CountRequest("equal-shares", options, ties: ties),
                expected: .winners(winners)
            )
        ]
    }

    /// The reference that a line of pabumeasures gives.
    static func pabumeasures(_ line: ReferenceLine) -> [Reference] {
        let requests = [
            "greedy": CountRequest("greedy", ["utility": "cost"]),
            "greedy_over_cost": CountRequest("greedy", ["utility": "cardinality"]),
            "mes_cost": CountRequest("equal-shares", ["utility": "cost", "completion": "none"]),
            "mes_apr": CountRequest("equal-shares", ["utility": "cardinality", "completion": "none"]),
            "phragmen": CountRequest("sequential-phragmen"),
        ]
        guard let rule = line.rule, let ours = requests[rule], let winners = line.winners else { return [] }
        return [
            Reference(
                source: .pabumeasures,
                instance: line.instance,
                theirs: rule,
                ours: ours,
                expected: .winners(winners)
            )
        ]
    }

    /// Every reference there is, and how many usable lines gave none.
    static func all() throws -> (references: [Reference], unmapped: [String]) {
        var references: [Reference] = []
        var unmapped: [String] = []
        for source in Source.allCases {
            for line in try SharedData.lines(source.rawValue, as: ReferenceLine.self) {
                guard line.status ?? "ok" == "ok" else { continue }
                let found =
                    switch source {
                    case .pabutools: self.pabutools(line)
                    case .computeTool: self.computeTool(line)
                    case .pabumeasures: self.pabumeasures(line)
                    }
                if found.isEmpty { unmapped.append("\(source) \(line.instance) \(line.rule ?? line.toolCase ?? "")") }
                references += found
            }
        }
        return (references, unmapped)
    }
}
