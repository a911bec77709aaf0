internal import BallotRules

/// One ballot after the other as rows and points for ``ElectionBuilder``, in buffers that are used again.
struct BallotRows {
    /// The rows of the ballot at hand, ``count`` of them.
    private(set) var rows: [Int32] = []
    /// Their points in units of 1/1,000,000; not looked at for forms without points.
    private(set) var points: [Int] = []
    /// How many rows the ballot has.
    private(set) var count = 0
    private var projects: [Int] = []
    private var steps: [Int] = []
    private var marks: [Int]
    private var filled = 0
    private let hasPoints: Bool
    private let projectCount: Int
    private let unitsPerStep: Int
    private let defaultUnits: Int

    /// - Throws: ``ElectionError/pointsOutOfRange(ballot:)`` for ballot 0 when the default score is none that a ballot
    ///   could give.
    init(terms: BallotTerms, projects: Int) throws(ElectionError) {
        self.hasPoints = terms.form.hasPoints
        self.projectCount = projects
        self.unitsPerStep = ElectionLimits.pointScale / max(terms.pointsScale, 1)
        let score = terms.form == .scoring ? terms.limits.defaultScore : .zero
        let scaled = score * Fraction(ElectionLimits.pointScale)
        guard let units = Int(scaled.description) else { throw .pointsOutOfRange(ballot: 0) }
        self.defaultUnits = units
        self.marks = units == 0 ? [] : [Int](repeating: -1, count: projects)
    }

    /// Reads ballot `number`, which stands at `place`.
    ///
    /// - Throws: ``ElectionError`` when it names a project that is not on the list, has no points where the form has
    ///   them or the other way round, or points that are too large.
    mutating func read(_ arena: ChoiceArena, at place: Int, number: Int) throws(ElectionError) {
        let (count, hasSteps) = arena.read(at: place, projects: &self.projects, steps: &self.steps)
        guard hasSteps == self.hasPoints || count == 0 else { throw .pointsMismatch(ballot: number) }
        while self.rows.count < count {
            self.rows.append(0)
            self.points.append(0)
        }
        for index in 0..<count {
            let project = self.projects[index]
            guard project >= 0, project < self.projectCount else {
                throw .unknownProject(ballot: number, ProjectID("\(project)"))
            }
            self.rows[index] = Int32(truncatingIfNeeded: project)
            guard self.hasPoints else { continue }
            let (units, overflow) = self.steps[index].multipliedReportingOverflow(by: self.unitsPerStep)
            guard !overflow else { throw .pointsOutOfRange(ballot: number) }
            self.points[index] = units
        }
        self.count = count
        if self.defaultUnits != 0 { try self.fill(number) }
    }

    /// Gives the projects that the ballot leaves out the default score.
    private mutating func fill(_ number: Int) throws(ElectionError) {
        self.filled += self.projectCount
        guard self.filled <= Urn.filledChoices else { throw .totalsTooLarge }
        for index in 0..<self.count { self.marks[Int(self.rows[index])] = number }
        for project in self.marks.indices where self.marks[project] != number {
            if self.rows.count == self.count {
                self.rows.append(0)
                self.points.append(0)
            }
            self.rows[self.count] = Int32(truncatingIfNeeded: project)
            self.points[self.count] = self.defaultUnits
            self.count += 1
        }
    }
}
