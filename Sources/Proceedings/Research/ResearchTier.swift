internal import BallotRules
internal import Signing

/// The counted ballots for research: a file in Pabulib's format as values, in an order and under numbers that say
/// nothing about the record (docs/record-format/v1.md, section 9).
///
/// The META keys that begin with `buurtstem_` say how to count: rule with options, tie order and, where the rule needs
/// it, the column with the channel. Counting the file so gives the certified outcome.
///
/// Who knows a long ballot finds it in the record and here alike: that ballots are in a fresh order hides persons, not
/// patterns.
public struct ResearchTier: Sendable {
    /// META, in the format's order: key and value.
    public let meta: [(key: String, value: String)]
    /// The header of PROJECTS.
    public let projectColumns: [String]
    /// The rows of PROJECTS.
    public let projects: [[String]]
    /// The header of VOTES.
    public let voteColumns: [String]
    /// What is told of persons, per channel where the file tells channels apart; empty without demographics.
    public let cells: [DemographicCells]
    /// Whether VOTES has the column `voting_method`.
    public let tellsChannels: Bool

    private let rows: ResearchRows

    /// The research tier of a round.
    ///
    /// - Parameters:
    ///   - outcome: the certified outcome.
    ///   - demographics: what is known of persons, or `nil` to tell nothing.
    ///   - random: gives the order of the ballots; it must not be foreseeable.
    /// - Throws: ``ResearchError`` when the format cannot say what the record says.
    /// - Complexity: O(n log n + choices).
    public init(
        manifest: Manifest,
        document: ElectionDocument,
        urn: Urn,
        outcome: OutcomeDocument,
        origin: ResearchOrigin,
        demographics: Demographics? = nil,
        random: inout some RandomNumberGenerator
    ) throws(ResearchError) {
        if demographics != nil && manifest.modes.contains(.sealed) { throw .demographicsOfSealedBallots }
        let ballots = Self.shuffled(urn.counted, &random)
        let channels = ballots.map { urn.channel(of: $0) }
        self.tellsChannels = manifest.rule.needsChannels || Self.areLarge(channels)
        let told = Self.cells(ballots, self.tellsChannels ? channels : [], demographics)
        self.cells = told.cells
        self.rows = ResearchRows(
            urn: urn,
            ballots: ballots,
            ids: document.projects.map(\.id.text),
            terms: manifest.ballot,
            tellsChannels: self.tellsChannels,
            persons: told.texts
        )
        self.voteColumns =
            ["voter_id", "vote"] + (manifest.ballot.form.hasPoints ? ["points"] : []) + ["weight"]
            + (demographics.map { $0.breakdown == .sex ? ["age", "sex"] : ["age"] } ?? [])
            + (self.tellsChannels ? ["voting_method"] : [])
            + (demographics?.breakdown == .place ? ["neighborhood"] : [])
        let listed = ResearchProjects(document: document, outcome: outcome, votes: self.rows.votes)
        self.projectColumns = ResearchProjects.columns
        self.projects = try listed.rows(tieOrder: manifest.rule.tieOrder)
        self.meta = try ResearchMeta(manifest: manifest, document: document, outcome: outcome, origin: origin).pairs(
            ballots: ballots.count,
            tellsChannels: self.tellsChannels,
            suppressed: demographics == nil ? nil : told.cells.reduce(0) { $0 + $1.suppressed }
        )
    }

    /// The number of rows of VOTES.
    public var voteCount: Int { self.rows.ballots.count }

    /// Row `row` of VOTES, from 0; empty beyond the last.
    public func vote(_ row: Int) -> [String] { self.rows.row(row) }

    /// All rows of VOTES.
    public var votes: [[String]] { (0..<self.voteCount).map(self.rows.row) }

    /// Puts `ballots` in an order of which each is equally likely (Fisher and Yates).
    private static func shuffled(
        _ ballots: [Urn.Counted],
        _ random: inout some RandomNumberGenerator
    ) -> [Urn.Counted] {
        var ballots = ballots
        for last in ballots.indices.dropFirst().reversed() {
            let other = Int(random.next(upperBound: UInt64(last + 1)))
            ballots.swapAt(last, other)
        }
        return ballots
    }

    /// Whether every channel has as many ballots as a cell needs.
    private static func areLarge(_ channels: [String]) -> Bool {
        var counts: [String: Int] = [:]
        for channel in channels { counts[channel, default: 0] += 1 }
        return counts.values.allSatisfy { $0 >= DemographicCells.least }
    }

    /// Cells per channel, in the order of the channels' names, and what is told of each ballot.
    private static func cells(
        _ ballots: [Urn.Counted],
        _ channels: [String],
        _ demographics: Demographics?
    ) -> (cells: [DemographicCells], texts: [ResearchRows.Person]) {
        guard let demographics else { return ([], []) }
        var members: [String: [Int]] = [:]
        for index in ballots.indices { members[channels.isEmpty ? "" : channels[index], default: []].append(index) }
        var all: [DemographicCells] = []
        let isSex = demographics.breakdown == .sex
        var texts = [ResearchRows.Person](repeating: ResearchRows.Person(isSex: isSex), count: ballots.count)
        for channel in members.keys.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
            let indices = members[channel] ?? []
            let cells = DemographicCells(indices.map { demographics.persons[ballots[$0].entry] })
            for (index, cell) in zip(indices, cells.cellOfBallot) {
                guard let cell else { continue }
                texts[index].ages = cells.cells[cell].ages
                texts[index].group = cells.cells[cell].group
            }
            all.append(cells)
        }
        return (all, texts)
    }
}
