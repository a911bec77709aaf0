internal import BigInt

/// Collects ballots into an ``Election``, grouping equal ones as they come.
///
/// Made for readers of large files: ``add(rows:points:weight:channel:)`` takes row numbers and scaled points and
/// allocates nothing per ballot.
public struct ElectionBuilder: Sendable {
    private let projects: [Project]
    private let budget: Money
    private let currency: Currency
    private let form: BallotForm
    private let pots: [Pot]
    /// Index in the canonical order for each project as given.
    private let indexOfRow: [Int32]
    private let rowOfID: [ProjectID: Int]
    private var groups: BallotGroups
    private var labels = BallotLabels()
    private var ballotCount = 0

    /// A builder for these projects, in any order.
    ///
    /// - Throws: ``ElectionError/tooManyProjects(_:)``, ``ElectionError/duplicateProject(_:)`` or
    ///   ``ElectionError/amountOutOfRange(_:)``.
    public init(
        projects: [Project],
        budget: Money,
        currency: Currency = Currency(),
        form: BallotForm,
        pots: [Pot] = []
    ) throws(ElectionError) {
        guard projects.count <= ElectionLimits.projects else { throw .tooManyProjects(projects.count) }
        guard (Money.zero...Money.limit).contains(budget) else { throw .amountOutOfRange(nil) }
        var total = 0
        for project in projects {
            total += min(max(project.cost.units, 0), Money.limit.units)
            guard project.cost >= .zero, project.cost <= .limit, total <= ElectionLimits.total else {
                throw .amountOutOfRange(project.id)
            }
        }
        let order = projects.indices.sorted { projects[$0].id < projects[$1].id }
        for (earlier, later) in zip(order, order.dropFirst()) where projects[earlier].id == projects[later].id {
            throw .duplicateProject(projects[later].id)
        }
        var indexOfRow = [Int32](repeating: 0, count: projects.count)
        for (index, row) in order.enumerated() { indexOfRow[row] = Int32(truncatingIfNeeded: index) }
        self.projects = order.map { projects[$0] }
        self.budget = budget
        self.currency = currency
        self.form = form
        self.pots = pots
        self.indexOfRow = indexOfRow
        self.rowOfID = Dictionary(uniqueKeysWithValues: projects.indices.map { (projects[$0].id, $0) })
        self.groups = BallotGroups(
            hasPoints: form.hasPoints,
            isOrdered: form == .ordinal,
            projectCount: projects.count
        )
    }

    /// Adds a ballot that names projects by identifier.
    ///
    /// - Throws: ``ElectionError`` with the ballot's number when it cannot be counted; the ballot is then left out.
    public mutating func add(_ ballot: Ballot) throws(ElectionError) {
        let number = self.ballotCount
        guard ballot.points.count == (self.form.hasPoints ? ballot.choices.count : 0) else {
            throw .pointsMismatch(ballot: number)
        }
        var rows: [Int] = []
        for choice in ballot.choices {
            guard let row = self.rowOfID[choice] else { throw .unknownProject(ballot: number, choice) }
            rows.append(row)
        }
        var points: [Int] = []
        for value in ballot.points {
            let scaled = value * Fraction(ElectionLimits.pointScale)
            guard scaled.isWhole, let units = Int(exactly: scaled.numerator) else {
                throw .pointsOutOfRange(ballot: number)
            }
            points.append(units)
        }
        try self.add(rows: rows, points: points, weight: ballot.weight, channel: ballot.channel)
    }

    /// Adds a ballot that names projects by their row in the list given to the initialiser.
    ///
    /// - Parameters:
    ///   - rows: the choices; for ordinal ballots the best first.
    ///   - points: one per row in units of 1/``ElectionLimits/pointScale``, or empty for forms without points.
    ///   - weight: what the ballot counts, exact.
    ///   - channel: where it came from, or an empty text.
    /// - Throws: ``ElectionError`` with the ballot's number; the ballot is then left out.
    public mutating func add(
        rows: [Int],
        points: [Int] = [],
        weight: Fraction = .one,
        channel: String = ""
    ) throws(ElectionError) {
        let rows = rows.map { Int32(truncatingIfNeeded: $0) }
        guard points.count == (self.form.hasPoints ? rows.count : 0) else {
            throw .pointsMismatch(ballot: self.ballotCount)
        }
        try self.add(first: rows.count, rows: rows, points: points, weight: weight, channel: channel)
    }

    /// Adds a ballot straight from the buffers of a reader, with a weight and a channel.
    ///
    /// - Parameters:
    ///   - count: how many entries at the start of the buffers are the ballot's; there are at least as many.
    ///   - rows: the choices, by row in the list given to the initialiser; for ordinal ballots the best first.
    ///   - points: one per row in units of 1/``ElectionLimits/pointScale``; not looked at for forms without points.
    ///   - weight: what the ballot counts, exact.
    ///   - channel: where it came from, or an empty text.
    /// - Throws: ``ElectionError`` with the ballot's number; the ballot is then left out.
    public mutating func add(
        first count: Int,
        rows: [Int32],
        points: [Int],
        weight: Fraction,
        channel: String
    ) throws(ElectionError) {
        guard weight > .zero, weight.numerator <= ElectionLimits.weightTerm,
            weight.denominator <= ElectionLimits.weightTerm
        else { throw .weightOutOfRange(ballot: self.ballotCount) }
        let label = self.labels.number(BallotLabel(channel: channel, weight: weight))
        try self.add(count, rows, points, label)
    }

    /// Adds a ballot that counts once and has no channel, straight from the buffers of a reader; allocates nothing.
    ///
    /// - Parameters:
    ///   - count: how many entries at the start of the buffers are the ballot's; there are at least as many.
    ///   - rows: the choices, by row in the list given to the initialiser; for ordinal ballots the best first.
    ///   - points: one per row in units of 1/``ElectionLimits/pointScale``; not looked at for forms without points.
    /// - Throws: ``ElectionError`` with the ballot's number; the ballot is then left out.
    public mutating func add(first count: Int, rows: [Int32], points: [Int]) throws(ElectionError) {
        try self.add(count, rows, points, self.labels.plainNumber())
    }

    private mutating func add(
        _ count: Int,
        _ rows: [Int32],
        _ points: [Int],
        _ label: Int32
    ) throws(ElectionError) {
        if self.form.hasPoints {
            let largest = ElectionLimits.points * ElectionLimits.pointScale
            for position in 0..<count where points[position] > largest || points[position] < -largest {
                throw .pointsOutOfRange(ballot: self.ballotCount)
            }
        }
        if let repeated = self.groups.add(count, rows: rows, points: points, label: label, self.indexOfRow) {
            throw .repeatedProject(ballot: self.ballotCount, self.projects[repeated].id)
        }
        self.ballotCount += 1
    }

    /// The election with all ballots added so far.
    ///
    /// - Throws: ``ElectionError/totalsTooLarge`` when weights and points cannot be added up within 64 bits.
    public consuming func build() throws(ElectionError) -> Election {
        guard
            let profile = self.groups.profile(
                form: self.form,
                ballotCount: self.ballotCount,
                labels: self.labels.keys
            )
        else { throw .totalsTooLarge }
        return Election(
            projects: self.projects,
            budget: self.budget,
            currency: self.currency,
            profile: profile,
            pots: self.pots
        )
    }
}
