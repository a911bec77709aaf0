internal import BallotRules

/// Reads rows of VOTES into an election.
///
/// A row in which nothing is remarkable is read straight from the bytes; any other is read again, closely, in
/// `VoteReader+Close.swift`.
struct VoteReader {
    let table: ProjectTable
    let columns: VoteColumns
    let form: BallotForm
    let projects: [Project]
    let budget: Money
    let currency: Currency
    let limits: BallotLimits
    var builder: ElectionBuilder
    var totals: VoteTotals
    var rows: [Int] = []
    var points: [Int] = []
    var explained = 0
    private(set) lazy var projectsByID = Dictionary(
        self.projects.map { ($0.id, $0) },
        uniquingKeysWith: { first, _ in first }
    )
    private var quick: QuickLimits
    private let defaultPoints: Int
    private let bordaLength: Int
    private var marks: [Int]
    private var weightText: [UInt8] = []
    private var weight = Fraction.one
    private var channelText: [UInt8] = []
    private var channel = ""

    /// The most choices that a default score may add to all ballots together.
    static let defaultChoiceLimit = 50_000_000

    init(
        table: ProjectTable,
        columns: VoteColumns,
        facts: MetaFacts,
        limits: BallotLimits,
        projects: [Project],
        budget: Money,
        currency: Currency,
        builder: ElectionBuilder
    ) {
        self.table = table
        self.columns = columns
        self.form = facts.form
        self.projects = projects
        self.budget = budget
        self.currency = currency
        self.limits = limits
        self.builder = builder
        self.totals = VoteTotals(projects: projects.count)
        self.quick = QuickLimits(limits, form: facts.form, projects: projects, budget: budget)
        let isScoring = facts.form == .scoring && limits.defaultScore != .zero
        let scaled = limits.defaultScore * Fraction(ElectionLimits.pointScale)
        self.defaultPoints = isScoring ? Int(exactly: scaled.floor) ?? 0 : 0
        self.bordaLength = facts.maxLength ?? 0
        self.marks = isScoring ? [Int](repeating: 0, count: projects.count) : []
    }

    /// Reads the row that `scanner` has just cut.
    mutating func read(_ scanner: inout RowScanner, _ bytes: Span<UInt8>, _ context: inout RowContext) {
        self.totals.ballots += 1
        if self.parse(scanner, bytes) && self.add(scanner.cells, bytes) {
            self.remark(scanner, bytes, &context)
            return
        }
        self.readClosely(&scanner, bytes, &context)
    }

    /// Reads choices and points when nothing about the row is remarkable.
    private mutating func parse(_ scanner: RowScanner, _ bytes: Span<UInt8>) -> Bool {
        guard scanner.cells.count == self.columns.width, !scanner.hasOuterBlanks else { return false }
        let vote = scanner.cells[self.columns.vote]
        guard !vote.isEscaped, !scanner.cells[self.columns.voter].isEmpty,
            self.parseChoices(bytes, vote.start, vote.end)
        else { return false }
        self.points.removeAll(keepingCapacity: true)
        guard self.columns.points >= 0 else { return !self.form.hasPoints || self.rows.isEmpty }
        let points = scanner.cells[self.columns.points]
        guard self.form.hasPoints else { return points.isEmpty }
        return self.parsePoints(bytes, points.start, points.end) && self.points.count == self.rows.count
    }

    private mutating func parseChoices(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
        self.rows.removeAll(keepingCapacity: true)
        var index = start
        while index < end {
            let first = index
            while index < end && bytes[index] != Byte.comma { index += 1 }
            let row = self.table.row(bytes, first, index)
            if row < 0 { return false }
            self.rows.append(row)
            if index == end { return true }
            index += 1
            if index == end { return false }
        }
        return true
    }

    private mutating func parsePoints(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
        var index = start
        while index < end {
            let first = index
            var value = 0
            while index < end, Byte.isDigit(bytes[index]) {
                value = value &* 10 &+ Int(bytes[index] &- Byte.zero)
                index += 1
            }
            guard index > first, index - first <= 9 else { return false }
            self.points.append(value * ElectionLimits.pointScale)
            if index == end { return true }
            guard bytes[index] == Byte.comma else { return false }
            index += 1
            if index == end { return false }
        }
        return true
    }

    /// Adds the ballot in ``rows`` and ``points``; `false` when something about it needs a closer look.
    mutating func add(_ cells: [Cell], _ bytes: Span<UInt8>) -> Bool {
        do throws(ElectionError) {
            let named = self.rows.count
            if self.defaultPoints != 0 { self.fillDefaults() }
            defer {
                self.rows.removeSubrange(named...)
                if self.form.hasPoints { self.points.removeSubrange(named...) }
            }
            if self.columns.weight < 0 && self.columns.channel < 0 {
                try self.builder.add(rows: self.rows, points: self.points)
            } else {
                guard self.readLabels(cells, bytes) else { return false }
                try self.builder.add(
                    rows: self.rows,
                    points: self.points,
                    weight: self.weight,
                    channel: self.channel
                )
            }
            self.countTotals(named)
            return true
        } catch {
            return false
        }
    }

    private mutating func fillDefaults() {
        for row in self.rows { self.marks[row] = self.totals.ballots }
        for row in self.marks.indices where self.marks[row] != self.totals.ballots {
            self.rows.append(row)
            self.points.append(self.defaultPoints)
        }
        self.totals.defaults += self.rows.count
    }

    private mutating func countTotals(_ named: Int) {
        self.totals.longest = max(self.totals.longest, named)
        self.totals.choices += named
        let count = self.rows.count
        for position in 0..<named { self.totals.votes[self.rows[position]] += 1 }
        if self.form.hasPoints {
            for position in 0..<count { self.totals.score[self.rows[position]] += Int128(self.points[position]) }
        } else if self.form == .ordinal {
            let length = self.bordaLength > 0 ? self.bordaLength : named
            for position in 0..<named { self.totals.score[self.rows[position]] += Int128(length - position) }
        }
    }

    /// Reads weight and channel of the ballot; `false` when the weight is none.
    private mutating func readLabels(_ cells: [Cell], _ bytes: Span<UInt8>) -> Bool {
        if self.columns.weight >= 0 {
            let text = cellBytes(cells, self.columns.weight, bytes)
            if text != self.weightText {
                self.weightText = text
                self.weight = text.isEmpty ? .one : Fraction(String(decoding: text, as: UTF8.self)) ?? .zero
            }
        }
        if self.columns.channel >= 0 {
            let text = cellBytes(cells, self.columns.channel, bytes)
            if text != self.channelText {
                self.channelText = text
                self.channel = String(decoding: text, as: UTF8.self)
            }
        }
        return self.weight > .zero
    }

    /// Tells of a ballot that was read what its limits say about it.
    mutating func remark(_ scanner: RowScanner, _ bytes: Span<UInt8>, _ context: inout RowContext) {
        if !self.quick.allow(self.rows, self.points) {
            context.look(at: scanner)
            self.explain(&context)
        }
        guard self.form == .cumulative else { return }
        for (before, after) in zip(self.points, self.points.dropFirst()) where before < after {
            context.look(at: scanner)
            context.tell(.pointsNotSorted, cell: self.columns.points, field: "points")
            return
        }
    }
}

/// The bytes of a cell, with doubled quotes made single; empty beyond the end of the row.
private func cellBytes(_ cells: [Cell], _ index: Int, _ bytes: Span<UInt8>) -> [UInt8] {
    guard index < cells.count else { return [] }
    var text: [UInt8] = []
    var position = cells[index].start
    while position < cells[index].end {
        text.append(bytes[position])
        position += cells[index].isEscaped && bytes[position] == Byte.quote ? 2 : 1
    }
    return text
}
