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
    /// The ballot at hand.
    var choices = ChoiceBuffer()
    var explained = 0
    private(set) lazy var projectsByID = Dictionary(
        self.projects.map { ($0.id, $0) },
        uniquingKeysWith: { first, _ in first }
    )
    private var quick: QuickLimits
    private let defaultPoints: Int
    private let bordaLength: Int
    private var marks: [Int]
    private var labels = BallotLabelReader()

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
        if self.parse(scanner, bytes) && self.add(scanner, bytes) {
            self.remark(scanner, &context)
        } else {
            self.readClosely(&scanner, bytes, &context)
        }
    }

    /// Reads choices and points when nothing about the row is remarkable.
    private mutating func parse(_ scanner: borrowing RowScanner, _ bytes: Span<UInt8>) -> Bool {
        guard scanner.cellCount == self.columns.width, !scanner.hasOuterBlanks else { return false }
        let vote = scanner[self.columns.vote]
        self.choices.clear()
        guard !vote.isEscaped, !scanner[self.columns.voter].isEmpty,
            self.choices.read(bytes, vote.start, vote.end, self.table)
        else { return false }
        guard self.columns.points >= 0 else { return !self.form.hasPoints || self.choices.count == 0 }
        let points = scanner[self.columns.points]
        guard self.form.hasPoints else { return points.isEmpty }
        return self.choices.readPoints(bytes, points.start, points.end, scale: ElectionLimits.pointScale)
    }

    /// Adds the ballot in ``choices``; `false` when something about it needs a closer look.
    mutating func add(_ scanner: borrowing RowScanner, _ bytes: Span<UInt8>) -> Bool {
        let named = self.choices.count
        if self.defaultPoints != 0 { self.fillDefaults() }
        let count = self.choices.count
        self.choices.count = named
        do throws(ElectionError) {
            let rows = self.choices.rows
            let points = self.choices.points
            if self.columns.weight < 0 && self.columns.channel < 0 {
                try self.builder.add(first: count, rows: rows, points: points)
            } else {
                guard self.labels.read(scanner, self.columns, bytes) else { return false }
                try self.builder.add(
                    first: count,
                    rows: rows,
                    points: points,
                    weight: self.labels.weight,
                    channel: self.labels.channel
                )
            }
        } catch {
            return false
        }
        self.countTotals(named, count)
        return true
    }

    private mutating func fillDefaults() {
        guard self.totals.defaults <= VoteReader.defaultChoiceLimit else { return }
        for position in 0..<self.choices.count {
            self.marks[Int(self.choices.rows[position])] = self.totals.ballots
        }
        for row in self.marks.indices where self.marks[row] != self.totals.ballots {
            self.choices.append(row: row, points: self.defaultPoints)
        }
        self.totals.defaults += self.choices.count
    }

    private mutating func countTotals(_ named: Int, _ count: Int) {
        self.totals.longest = max(self.totals.longest, named)
        self.totals.choices += named
        self.totals.addVotes(self.choices.rows, named)
        if self.form.hasPoints {
            for position in 0..<count {
                self.totals.score[Int(self.choices.rows[position])] += Int128(self.choices.points[position])
            }
        } else if self.form == .ordinal {
            let length = self.bordaLength > 0 ? self.bordaLength : named
            for position in 0..<named {
                self.totals.score[Int(self.choices.rows[position])] += Int128(length - position)
            }
        }
    }

    /// Tells of a ballot that was read what its limits say about it.
    mutating func remark(_ scanner: borrowing RowScanner, _ context: inout RowContext) {
        let count = self.choices.count
        let isAllowed = self.quick.allow(self.choices)
        if !isAllowed {
            context.look(at: scanner)
            self.explain(&context)
        }
        guard self.form == .cumulative, count > 1 else { return }
        for position in 1..<count where self.choices.points[position] > self.choices.points[position - 1] {
            context.look(at: scanner)
            context.tell(.pointsNotSorted, cell: self.columns.points, field: "points")
            return
        }
    }
}
