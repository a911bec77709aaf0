extension Election {
    /// This election with another cost for the project at `index`; ballots are shared, not copied.
    func with(cost: Money, of index: Int) -> Election {
        var projects = self.projects
        projects[index] = projects[index].with(cost: cost)
        return Election(
            projects: projects,
            budget: self.budget,
            currency: self.currency,
            profile: self.profile,
            pots: self.pots,
            support: self.support
        )
    }
}

extension Project {
    /// This project with another cost.
    func with(cost: Money) -> Project {
        Project(
            id: self.id,
            cost: cost,
            name: self.name,
            themes: self.themes,
            areas: self.areas,
            complete: self.complete,
            likes: self.likes,
            exclusionGroups: self.exclusionGroups,
            row: self.row
        )
    }
}

extension SupportTable {
    /// This table with more weight behind one project, which the last group already supports.
    func adding(_ weight: Int, to project: Int) -> SupportTable {
        var weights = self.weights
        weights[project] += weight
        return SupportTable(offsets: self.offsets, groups: self.groups, positions: self.positions, weights: weights)
    }
}
