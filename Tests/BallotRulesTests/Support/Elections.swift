import BallotRules

/// Small elections for tests, written tersely.
enum Elections {
    /// Approval ballots: each pair is a number of equal ballots and the projects on them.
    static func approval(
        _ projects: [Project],
        budget: Int,
        _ ballots: [(Int, [ProjectID])],
        form: BallotForm = .approval,
        channel: (Int) -> String = { _ in "" },
        pots: [Pot] = []
    ) throws -> Election {
        try Election(
            projects: projects,
            budget: Money(units: budget),
            form: form,
            ballots: ballots.enumerated().flatMap { number, entry in
                [Ballot](repeating: Ballot(entry.1, channel: channel(number)), count: entry.0)
            },
            pots: pots
        )
    }

    /// Choose-one ballots that give each project as many votes as stands behind it.
    static func votes(
        _ table: [(id: ProjectID, cost: Int, votes: Int)],
        budget: Int
    ) throws -> Election {
        try self.approval(
            table.map { Project(id: $0.id, cost: Money(units: $0.cost)) },
            budget: budget,
            table.map { ($0.votes, [$0.id]) },
            form: .chooseOne
        )
    }
}

extension Outcome {
    /// What each winner gets, by identifier.
    var amounts: [ProjectID: Int] {
        Dictionary(uniqueKeysWithValues: self.awards.map { ($0.project, $0.amount.units) })
    }

    /// The projects of the steps with this action.
    func projects(_ action: Step.Action) -> [ProjectID] {
        self.steps.filter { $0.action == action }.compactMap(\.project)
    }
}
