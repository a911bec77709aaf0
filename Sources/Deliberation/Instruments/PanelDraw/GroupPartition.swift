internal import BallotRules

/// People divided over groups by lot (*werkgroepen*): the sizes differ by one at most.
public struct GroupPartition: Hashable, Sendable {
    /// The groups, each by name.
    public let groups: [[PersonID]]

    /// `people` over `count` groups; the order of the people plays no part.
    ///
    /// - Throws: ``DrawProblem`` where there are fewer people than groups, or somebody is named twice.
    public init(_ people: [PersonID], into count: Int, beacon: [UInt8]) throws(DrawProblem) {
        guard (1...100_000).contains(people.count) else { throw .pool(people.count) }
        guard (1...people.count).contains(count) else { throw .count(count, least: 1, most: people.count) }
        var seen: Set<PersonID> = []
        for person in people where !seen.insert(person).inserted { throw .person(person) }
        let seed = SHA256.hash(Array("groups-v1".utf8) + [0] + beacon)
        let order = people.map { (key: SHA256.hash(seed + Array($0.text.utf8)), person: $0) }.sorted {
            $0.key == $1.key ? $0.person < $1.person : $0.key.lexicographicallyPrecedes($1.key)
        }
        var groups: [[PersonID]] = Array(repeating: [], count: count)
        for (place, entry) in order.enumerated() { groups[place % count].append(entry.person) }
        self.groups = groups.map { $0.sorted() }
    }
}
