internal import BallotRules

/// An election with its outcome under one rule: what every presentation starts from.
struct CountedElection {
    let source: ElectionSource
    let rule: RuleDescriptor
    let outcome: Outcome
    /// Seconds that the count took, reading apart.
    let seconds: Double
    let support: Support
    /// The projects: winners in the order chosen, then the tied, then the others by support.
    let rows: [ProjectRow]

    var election: Election { self.source.election }

    init(_ source: ElectionSource, rule: RuleDescriptor, outcome: Outcome, seconds: Double) {
        self.source = source
        self.rule = rule
        self.outcome = outcome
        self.seconds = seconds
        self.support = Support(source.election)
        self.rows = CountedElection.rows(source.election, outcome, self.support)
    }

    /// What a project is called.
    func name(_ id: ProjectID) -> String {
        self.election.index(of: id).map { ProjectRow.label(self.election.projects[$0]) } ?? Plain.line(id.text)
    }

    var won: [ProjectRow] { self.rows.filter { if case .won = $0.verdict { true } else { false } } }
    var tied: [ProjectRow] { self.rows.filter { $0.verdict == .tied } }
    var lost: [ProjectRow] { self.rows.filter { $0.verdict == .lost } }

    /// The options that differ from their defaults.
    var settings: [OptionSetting] {
        let standard = self.rule.options.reduce(into: [:]) { $0[$1.name] = $1.standard }
        return self.outcome.options.filter { standard[$0.name] != $0.value }
    }

    private static func rows(_ election: Election, _ outcome: Outcome, _ support: Support) -> [ProjectRow] {
        var places: [ProjectID: (Int, Money)] = [:]
        for (position, award) in outcome.awards.enumerated() { places[award.project] = (position + 1, award.amount) }
        let tied = Set(outcome.tied)
        let rows = election.projects.enumerated().map { index, project in
            let verdict: ProjectRow.Verdict =
                if let (place, amount) = places[project.id] {
                    .won(place: place, amount: amount)
                } else {
                    tied.contains(project.id) ? .tied : .lost
                }
            return ProjectRow(project: project, index: index, support: support.values[index], verdict: verdict)
        }
        return rows.sorted { self.precedes($0, $1) }
    }

    private static func precedes(_ left: ProjectRow, _ right: ProjectRow) -> Bool {
        let (leftRank, rightRank) = (self.rank(left), self.rank(right))
        if leftRank != rightRank { return leftRank < rightRank }
        if left.support != right.support { return left.support > right.support }
        return left.index < right.index
    }

    private static func rank(_ row: ProjectRow) -> Int {
        switch row.verdict {
        case .won(let place, _): place
        case .tied: Int.max - 1
        case .lost: Int.max
        }
    }
}
