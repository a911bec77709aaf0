extension Election {
    /// The same election with other ballots.
    func with(profile: Profile) -> Election {
        Election(
            projects: self.projects,
            budget: self.budget,
            currency: self.currency,
            profile: profile,
            pots: self.pots
        )
    }

    /// The same election with other project data, as many and in the same order.
    func with(projects: [Project]) -> Election {
        Election(
            projects: projects,
            budget: self.budget,
            currency: self.currency,
            profile: self.profile,
            pots: self.pots
        )
    }

    /// The election as if only `projects` (indices, ascending) had been on the ballot, with `budget` to divide.
    ///
    /// Every ballot stays, if need be without a choice, so the number of voters does not change.
    func keeping(_ projects: [Int], budget: Money) -> Election {
        if projects.count == self.projects.count && budget == self.budget { return self }
        var place = [Int32](repeating: -1, count: self.projects.count)
        for (position, project) in projects.enumerated() { place[project] = Int32(truncatingIfNeeded: position) }
        var parts = Profile.Parts(self.profile)
        parts.offsets = [0]
        parts.choices.removeAll(keepingCapacity: true)
        parts.points.removeAll(keepingCapacity: true)
        let hasPoints = !self.profile.points.isEmpty
        for group in 0..<self.profile.groupCount {
            for position in self.profile.offsets[group]..<self.profile.offsets[group + 1] {
                let kept = place[Int(self.profile.choices[position])]
                guard kept >= 0 else { continue }
                parts.choices.append(kept)
                if hasPoints { parts.points.append(self.profile.points[position]) }
            }
            parts.offsets.append(parts.choices.count)
        }
        return Election(
            projects: projects.map { self.projects[$0] },
            budget: budget,
            currency: self.currency,
            profile: parts.profile,
            pots: self.pots
        )
    }
}
