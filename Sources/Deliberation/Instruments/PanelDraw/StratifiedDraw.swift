internal import BallotRules

/// A plain stratified draw (*gestratificeerde loting*), version `stratified-draw-v1`; see ADR 0028.
///
/// Everybody gets the SHA-256 of seed and name; that is the order of the lot. In this order people take the seats of their
/// stratum, where one is free and nobody of their household has one. Within a stratum everybody has the same chance,
/// households aside.
///
/// What it does not do: with many features there are more strata than seats, most of which get none; it does not make the
/// chances of people of rare strata as equal as quotas allow. For that another ``PanelDraw`` is needed.
public struct StratifiedDraw: PanelDraw {
    /// `stratified-draw-v1`.
    public static let id = "stratified-draw-v1"

    /// The draw.
    public init() {}

    /// Draws.
    ///
    /// - Complexity: O(n log n) and n hashes, for n people in the pool.
    public func draw(_ pool: DrawPool, _ terms: DrawTerms, beacon: [UInt8]) throws(DrawProblem) -> DrawReport {
        let order = try self.order(pool, terms, seed: Self.seed(pool, terms, beacon: beacon))
        var room = terms.targets
        var households: Set<String> = []
        var panel: [DrawReport.Drawn] = []
        var rest: [Candidate] = []
        func isFree(_ candidate: Candidate) -> Bool {
            !terms.onePerHousehold || !(candidate.household.map { households.contains($0) } ?? false)
        }
        func take(_ candidate: Candidate, into list: inout [DrawReport.Drawn]) {
            list.append(DrawReport.Drawn(candidate.person, stratum: candidate.stratum))
            if let household = candidate.household { households.insert(household) }
        }
        for candidate in order {
            if room[candidate.stratum] > 0, isFree(candidate) {
                room[candidate.stratum] -= 1
                take(candidate, into: &panel)
            } else {
                rest.append(candidate)
            }
        }
        let short = room
        var alternates: [DrawReport.Drawn] = []
        var counts = terms.strata.map { _ in 0 }
        for candidate in rest where isFree(candidate) {
            if terms.fillsOpenSeats, panel.count < terms.seats {
                take(candidate, into: &panel)
            } else if counts[candidate.stratum] < terms.alternates {
                counts[candidate.stratum] += 1
                take(candidate, into: &alternates)
            }
        }
        return DrawReport(
            method: Self.id,
            pool: pool.address,
            terms: terms.address,
            beacon: Hexadecimal.text(beacon),
            panel: panel,
            alternates: alternates,
            short: short
        )
    }

    private struct Candidate {
        let person: PersonID
        let stratum: Int
        let household: String?
        let key: [UInt8]
    }

    private func order(_ pool: DrawPool, _ terms: DrawTerms, seed: [UInt8]) throws(DrawProblem) -> [Candidate] {
        let places = terms.places
        var order: [Candidate] = []
        for entry in pool.entries {
            guard let stratum = terms.place(entry.features, in: places) else { throw .noStratum(entry.person) }
            let key = SHA256.hash(seed + Array(entry.person.text.utf8))
            order.append(
                Candidate(person: entry.person, stratum: stratum, household: entry.household, key: key)
            )
        }
        return order.sorted {
            $0.key == $1.key ? $0.person < $1.person : $0.key.lexicographicallyPrecedes($1.key)
        }
    }
}
