internal import BallotRules

/// The document of `tally --json`.
struct TallyJSON {
    let counted: CountedElection
    let explanation: Explanation?

    init(_ counted: CountedElection, explanation: Explanation?) {
        self.counted = counted
        self.explanation = explanation
    }

    var document: JSONValue {
        let source = self.counted.source
        let members = OutcomeJSON(
            file: source.file,
            election: source.election,
            outcome: self.counted.outcome,
            seconds: self.counted.seconds
        ).full
        guard let explanation = self.explanation else { return .object(members) }
        return .object(members + [("explanation", .array(explanation.projects.map(self.json)))])
    }

    /// A project: for losers what it would have taken to win, for winners what it would have taken to lose.
    private func json(_ project: ProjectExplanation) -> JSONValue {
        var members: [(String, JSONValue)] = [
            ("project", .string(project.project.text)),
            ("cost", self.money(project.cost)),
            ("votes", .string(project.votes.description)),
            ("standing", .string(self.standing(project.standing))),
        ]
        if let change = project.toWin {
            members.append(("extraVotesToWin", self.margin(change.extraVotes) { .integer($0) }))
            members.append(("largestCostToWin", self.margin(change.cost, self.money)))
        }
        if let change = project.toLose {
            members.append(("withdrawnVotesToLose", self.margin(change.withdrawnVotes) { .integer($0) }))
            members.append(("smallestCostToLose", self.margin(change.cost, self.money)))
        }
        return .object(members)
    }

    /// A margin: its value, whether it is proven that no smaller change does it, and else up to where.
    private func margin<Value>(_ margin: Margin<Value>, _ json: (Value) -> JSONValue) -> JSONValue {
        var members: [(String, JSONValue)] = [("value", margin.value.map(json) ?? .null)]
        switch margin.certainty {
        case .exact: members.append(("proven", .bool(true)))
        case .boundary(let checked):
            members += [("proven", .bool(false)), ("checkedTo", checked.map(json) ?? .null)]
        }
        return .object(members)
    }

    private func standing(_ standing: ProjectExplanation.Standing) -> String {
        switch standing {
        case .won: "won"
        case .partlyFunded: "partly-funded"
        case .lost: "lost"
        case .tied: "tied"
        }
    }

    private func money(_ amount: Money) -> JSONValue { .literal(self.counted.election.currency.plain(amount)) }
}
