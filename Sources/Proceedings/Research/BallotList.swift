internal import BallotRules
internal import Deliberation
internal import Signing

/// The ballots that counted, for programs: one JSON document, octet by octet the same for the same record
/// (docs/http.md).
///
/// They stand in the order of the log, and each names its entry, so that everything in it can be checked against the
/// record. Nothing is told of persons but what the record tells.
public struct BallotList: Sequence, Sendable {
    /// Gives the document piece by piece.
    public struct Iterator: IteratorProtocol {
        let list: BallotList
        var position = -1

        /// The next octets; `nil` at the end.
        public mutating func next() -> [UInt8]? {
            let count = self.list.entries.count
            guard self.position <= count else { return nil }
            guard self.position >= 0 else {
                self.position = 0
                return Array("{\"ballots\":[".utf8)
            }
            guard self.position < count else {
                self.position = count + 1
                return self.list.tail
            }
            let end = Swift.min(count, self.position + BallotList.batch)
            defer { self.position = end }
            return (self.position..<end).flatMap { number in
                (number > 0 ? [UInt8(ascii: ",")] : []) + self.list.ballot(number).canonicalBytes
            }
        }
    }

    /// Ballots that are written at a time.
    static let batch = 1_024

    /// How many ballots counted.
    public var count: Int { self.entries.count }
    /// Which list this is: the hash of what it was made from. A recount that changes nothing gives the same.
    public let identity: String
    private let entries: [Int]
    private let places: [Int]
    private let channels: [Int32]
    private let channelNames: [String]
    private let arena: ChoiceArena
    private let ids: [DataValue]
    private let scale: Int
    private let tail: [UInt8]

    /// The list of a certified count; `nil` without a certificate.
    ///
    /// - Complexity: O(n log n + choices). A ballot takes about 20 octets and its packed choices.
    public init?(_ count: RecordCount) {
        guard let certificate = count.state.certificate else { return nil }
        var arena = ChoiceArena()
        var (entries, places, channels): ([Int], [Int], [Int32]) = ([], [], [])
        var names: [String] = []
        for ballot in count.urn.counted {
            let name = count.urn.channel(of: ballot)
            let number = names.firstIndex(of: name) ?? names.count
            if number == names.count { names.append(name) }
            channels.append(Int32(truncatingIfNeeded: number))
            entries.append(ballot.entry)
            places.append(arena.append(from: count.urn.arena, at: count.urn.place(of: ballot)))
        }
        let terms = count.state.terms
        let tail = BallotListTerms(count, certificate.number, entries.count).members.canonicalBytes
        self.identity = SHA256.digest(tail).hexadecimal
        (self.entries, self.places, self.channels, self.channelNames, self.arena) =
            (entries, places, channels, names, arena)
        self.ids = terms.election.projects.map { .text($0.id.text) }
        self.scale = terms.manifest.ballot.pointsScale
        self.tail = Array("],".utf8) + tail.dropFirst() + [10]
    }

    /// The pieces from the first on.
    public func makeIterator() -> Iterator { Iterator(list: self) }

    private func ballot(_ number: Int) -> DataValue {
        let choices = self.arena.choices(at: self.places[number])
        var members: [String: DataValue] = [
            "channel": .text(self.channelNames[Int(self.channels[number])]), "entry": .number(self.entries[number]),
            "projects": .list(choices.projects.map { self.ids.indices.contains($0) ? self.ids[$0] : .null }),
        ]
        if let steps = choices.steps {
            members["points"] = .list(steps.map { .text(self.points($0)) })
        }
        return .map(members)
    }

    /// Points as `7` or `3/2`: exact, in lowest terms.
    private func points(_ steps: Int) -> String {
        (Fraction(steps).divided(by: Fraction(self.scale)) ?? .zero).description
    }
}
