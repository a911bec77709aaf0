/// Divides ballots into cells of age and group so that no cell has fewer than ten, and nobody stands out.
///
/// Per group neighbouring bands of ten years are merged until each has ten ballots; a rest joins the band before it. A
/// group that has not ten ballots, and ballots of which nothing is known, are told nothing of. When these are one to
/// nine they would stand out themselves, so the smallest cells join them until they are ten.
public struct DemographicCells: Hashable, Sendable {
    /// The least ballots in a cell.
    public static let least = 10

    /// Ballots that are told the same of.
    public struct Cell: Hashable, Sendable {
        /// Sex or place.
        public let group: String
        /// The youngest age, a multiple of ten.
        public let from: Int
        /// The oldest age.
        public let through: Int
        /// How many ballots.
        public internal(set) var ballots: Int

        /// The ages as text: `30-39`.
        public var ages: String { "\(self.from)-\(self.through)" }
    }

    /// The cells, by group and age.
    public let cells: [Cell]
    /// For each ballot given its cell, or `nil` when nothing is told.
    let cellOfBallot: [Int?]
    /// Ballots of persons that nothing is told of, though it was known.
    public let suppressed: Int
    /// Ballots in cells of more than ten years.
    public let merged: Int

    /// Cells of `persons`, one for each ballot, `nil` where nothing is known.
    ///
    /// - Complexity: O(n log n).
    public init(_ persons: [Demographics.Person?]) {
        var bands: [String: [Int: Int]] = [:]
        var unknown = 0
        for person in persons {
            guard let person, let band = Self.band(person) else {
                unknown += 1
                continue
            }
            bands[person.group, default: [:]][band, default: 0] += 1
        }
        var cells: [Cell] = []
        var hidden = unknown
        for group in bands.keys.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
            let (found, rest) = Self.merge(group, bands[group] ?? [:])
            cells += found
            hidden += rest
        }
        while hidden > 0, hidden < Self.least, let smallest = cells.min(by: { $0.ballots < $1.ballots }) {
            cells.removeAll { $0 == smallest }
            hidden += smallest.ballots
        }
        let kept = cells
        self.cells = kept
        self.cellOfBallot = persons.map { person in
            guard let person, let band = Self.band(person) else { return nil }
            return kept.firstIndex { $0.group == person.group && $0.from <= band && band <= $0.through }
        }
        self.suppressed = hidden - unknown
        self.merged = kept.filter { $0.through - $0.from > 9 }.reduce(0) { $0 + $1.ballots }
    }

    /// The first age of the person's band, or `nil` when age or group say nothing.
    private static func band(_ person: Demographics.Person) -> Int? {
        (0...150).contains(person.age) && !person.group.isEmpty ? person.age / 10 * 10 : nil
    }

    /// The cells of one group, and how many ballots are in none.
    private static func merge(_ group: String, _ counts: [Int: Int]) -> (cells: [Cell], rest: Int) {
        var cells: [Cell] = []
        var open: Cell?
        for band in counts.keys.sorted() {
            let ballots = (counts[band] ?? 0) + (open?.ballots ?? 0)
            let cell = Cell(group: group, from: open?.from ?? band, through: band + 9, ballots: ballots)
            open = ballots < self.least ? cell : nil
            if ballots >= self.least { cells.append(cell) }
        }
        guard let open else { return (cells, 0) }
        guard let last = cells.popLast() else { return ([], open.ballots) }
        let ballots = last.ballots + open.ballots
        return (cells + [Cell(group: group, from: last.from, through: open.through, ballots: ballots)], 0)
    }
}
