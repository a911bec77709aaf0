/// How many gave each choice each grade (*waarderingen*).
public struct GradeTable: Hashable, Sendable {
    /// The choices, in order.
    public let choices: [ChoiceID]
    /// The lowest and the highest grade.
    public let scale: ClosedRange<Int>
    /// How many grades each choice has; the same for all.
    public let voters: Int
    /// Per choice, how often each grade from the lowest on was given.
    let counts: [[Int]]

    /// The most grades of one choice, the most grades on a scale, and the most choices.
    public static let limits = (voters: 100_000, grades: 101, choices: 200)

    /// Counts by choice and grade.
    ///
    /// - Throws: ``BallotFault`` for a grade outside the scale, choices that not everybody graded, or beyond ``limits``.
    public init(scale: ClosedRange<Int>, grades: [(choice: ChoiceID, counts: [Int: Int])]) throws(BallotFault) {
        guard !grades.isEmpty else { throw .empty }
        guard (-1_000...1_000).contains(scale.lowerBound), (-1_000...1_000).contains(scale.upperBound),
            scale.count <= Self.limits.grades, grades.count <= Self.limits.choices
        else { throw .count(limit: Self.limits.grades) }
        var table: [[Int]] = []
        var seen: Set<ChoiceID> = []
        var voters: Int?
        for (choice, given) in grades {
            guard seen.insert(choice).inserted else { throw .repeated(choice) }
            var row = [Int](repeating: 0, count: scale.count)
            for grade in given.keys.sorted() {
                guard scale.contains(grade) else {
                    throw .grade(grade, lowest: scale.lowerBound, highest: scale.upperBound)
                }
                let count = given[grade] ?? 0
                guard (0...Self.limits.voters).contains(count) else { throw .count(limit: Self.limits.voters) }
                row[grade - scale.lowerBound] = count
            }
            let total = row.reduce(0, +)
            guard total <= Self.limits.voters else { throw .count(limit: Self.limits.voters) }
            if let voters, voters != total { throw .incomplete(grades: total, choices: voters) }
            voters = total
            table.append(row)
        }
        self.choices = grades.map(\.choice)
        self.scale = scale
        self.voters = voters ?? 0
        self.counts = table
    }

    /// What can be said of the grades of each choice, in the order of ``choices``.
    public var profiles: [GradeProfile] {
        self.counts.map { GradeProfile(counts: $0, lowest: self.scale.lowerBound) }
    }

    /// The sum of the grades of each choice.
    var sums: [Int] {
        self.counts.map { row in row.indices.reduce(0) { $0 + row[$1] * ($1 + self.scale.lowerBound) } }
    }
}

extension PanelBallots {
    /// The grades, not more than there are voters; scores are added up.
    func gradeTable(for method: some DecisionMethod, in room: Attendance) throws(BallotFault) -> GradeTable {
        let table: GradeTable
        switch self {
        case .grades(let grades): table = grades
        case .scores(let sheets): table = try sheets.table
        default: throw method.wrongKind(self)
        }
        guard table.voters <= room.voices else { throw .moreVotesThanVoters(votes: table.voters, voters: room.voices) }
        return table
    }
}
