internal import BallotRules

extension SyntheticTown {
    /// The election in memory.
    func election() throws -> Election {
        let projects = self.costs.enumerated().map { index, cost in
            Project(id: ProjectID("p\(index)"), cost: Money(units: cost))
        }
        var builder = try ElectionBuilder(
            projects: projects,
            budget: Money(units: self.budget),
            form: .approval
        )
        try self.forEachBallot { try builder.add(rows: $0) }
        return try builder.build()
    }

    /// The election as a `.pb` file.
    func file() -> [UInt8] {
        var text = "META\nkey;value\ndescription;Synthetic\ncountry;Worldwide\nunit;Synthetic\ninstance;2025\n"
        text += "num_projects;\(self.projects)\nnum_votes;\(self.voters)\nbudget;\(self.budget)\n"
        text += "vote_type;approval\nrule;greedy\ndate_begin;2025\ndate_end;2025\n"
        text += "PROJECTS\nproject_id;cost\n"
        for (index, cost) in self.costs.enumerated() { text += "p\(index);\(cost)\n" }
        text += "VOTES\nvoter_id;vote\n"
        var bytes = Array(text.utf8)
        var voter = 0
        self.forEachBallot { choices in
            bytes.append(contentsOf: "\(voter);".utf8)
            for (place, project) in choices.enumerated() {
                bytes.append(contentsOf: (place == 0 ? "p\(project)" : ",p\(project)").utf8)
            }
            bytes.append(UInt8(ascii: "\n"))
            voter += 1
        }
        return bytes
    }
}
