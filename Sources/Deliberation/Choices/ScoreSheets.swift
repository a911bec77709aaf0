/// Scores for every choice, ballot by ballot (*cijfers*).
public struct ScoreSheets: Hashable, Sendable {
    /// The choices, in order.
    public let choices: [ChoiceID]
    /// The lowest and the highest score.
    public let scale: ClosedRange<Int>
    /// One row per ballot, in the order of ``choices``.
    public let sheets: [[Int]]

    /// Ballots.
    ///
    /// - Throws: ``BallotFault`` for a score outside the scale or a ballot that does not score every choice.
    public init(choices: [ChoiceID], scale: ClosedRange<Int>, sheets: [[Int]]) throws(BallotFault) {
        guard !choices.isEmpty else { throw .empty }
        guard sheets.count <= GradeTable.limits.voters else { throw .count(limit: GradeTable.limits.voters) }
        for sheet in sheets {
            guard sheet.count == choices.count else {
                throw .incomplete(grades: sheet.count, choices: choices.count)
            }
            if let score = sheet.first(where: { !scale.contains($0) }) {
                throw .grade(score, lowest: scale.lowerBound, highest: scale.upperBound)
            }
        }
        self.choices = choices
        self.scale = scale
        self.sheets = sheets
    }

    /// The scores added up by choice and grade.
    var table: GradeTable {
        get throws(BallotFault) {
            var counts = [[Int: Int]](repeating: [:], count: self.choices.count)
            for sheet in self.sheets {
                for (choice, score) in sheet.enumerated() { counts[choice][score, default: 0] += 1 }
            }
            return try GradeTable(
                scale: self.scale,
                grades: zip(self.choices, counts).map { (choice: $0, counts: $1) }
            )
        }
    }
}
