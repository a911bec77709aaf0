public import Signing

/// Collects what counts while a log is read once, from its first entry to its last (docs/record-format/v1.md,
/// section 6; *stembus*).
///
/// Of each voter the urn keeps the last ballot that is not void. Voters go by numbers that the caller gives out: one
/// for each ballot key, the same for a key and the key that replaced it. Whether a ballot may be cast at all is not
/// looked at here.
///
/// A voter takes about 80 bytes and the packed choices, so a million voters with ten choices fit in 150 MB.
public struct Urn: Sendable {
    /// The channel of ballots that were not cast on paper.
    public static let onlineChannel = "internet"

    /// What is kept of a voter.
    struct Slot: Sendable {
        var entry = 0
        var leafHash = Digest.zero
        /// Where the choices stand, or -1 while no ballot is valid.
        var place = -1
        var isCast = false
        var isCancelled = false
    }

    /// A ballot on paper.
    struct Paper: Sendable {
        let entry: Int
        let leafHash: Digest
        let place: Int
        let channel: Int
    }

    private(set) var slots: [Slot] = []
    private(set) var papers: [Paper] = []
    private(set) var channels: [String] = []
    private(set) var arena = ChoiceArena()
    private var slotOfVoter: [Int32: Int32] = [:]
    private var channelNumbers: [String: Int] = [:]
    private var waste = 0

    /// An empty urn.
    ///
    /// - Parameter voters: how many voters to expect, for memory only.
    public init(expecting voters: Int = 0) {
        let voters = min(max(voters, 0), 1 << 24)
        self.slots.reserveCapacity(voters)
        self.slotOfVoter.reserveCapacity(voters)
    }

    /// Takes a ballot of a voter; it takes the place of the voter's earlier ones, unless it is void.
    ///
    /// - Parameters:
    ///   - voter: the voter's number.
    ///   - entry: the number of the entry in the log; higher than in all earlier calls.
    ///   - leafHash: the entry's leaf hash.
    ///   - choices: what the ballot says, or `nil` for a void one.
    /// - Complexity: O(choices), amortised.
    public mutating func cast(voter: Int32, entry: Int, leafHash: Digest, choices: Choices?) {
        let slot = self.slot(of: voter)
        self.slots[slot].isCast = true
        guard let choices, !self.slots[slot].isCancelled else { return }
        self.drop(slot)
        self.slots[slot].entry = entry
        self.slots[slot].leafHash = leafHash
        self.slots[slot].place = self.arena.append(choices)
        self.tidy()
    }

    /// Cancels a voter's key: none of its ballots counts, whether cast before or after.
    ///
    /// - Complexity: O(1), amortised.
    public mutating func cancel(voter: Int32) {
        let slot = self.slot(of: voter)
        self.drop(slot)
        self.slots[slot].isCancelled = true
        self.tidy()
    }

    /// Takes a paper ballot that two clerks read alike, or that two officers decided on.
    ///
    /// - Parameters:
    ///   - entry: the number of the second clerk's entry, or of the resolution.
    ///   - leafHash: the leaf hash of that entry.
    ///   - choices: what the ballot says. Ballots that were declared not valid are not given to the urn.
    ///   - channel: the channel of the ballot's batch.
    public mutating func paper(entry: Int, leafHash: Digest, choices: Choices, channel: String) {
        let number = self.channelNumbers[channel] ?? self.channels.count
        if number == self.channels.count {
            self.channelNumbers[channel] = number
            self.channels.append(channel)
        }
        let place = self.arena.append(choices)
        self.papers.append(Paper(entry: entry, leafHash: leafHash, place: place, channel: number))
    }

    private mutating func slot(of voter: Int32) -> Int {
        if let slot = self.slotOfVoter[voter] { return Int(slot) }
        let slot = self.slots.count
        self.slotOfVoter[voter] = Int32(truncatingIfNeeded: slot)
        self.slots.append(Slot())
        return slot
    }

    private mutating func drop(_ slot: Int) {
        guard self.slots[slot].place >= 0 else { return }
        self.waste += self.arena.length(at: self.slots[slot].place)
        self.slots[slot].place = -1
    }

    /// Packs the choices anew once most of them are of ballots that no longer count.
    private mutating func tidy() {
        guard self.waste > 1 << 20, self.waste > self.arena.bytes.count / 2 else { return }
        var tidied = ChoiceArena()
        for slot in self.slots.indices where self.slots[slot].place >= 0 {
            self.slots[slot].place = tidied.append(from: self.arena, at: self.slots[slot].place)
        }
        self.papers = self.papers.map { paper in
            Paper(
                entry: paper.entry,
                leafHash: paper.leafHash,
                place: tidied.append(from: self.arena, at: paper.place),
                channel: paper.channel
            )
        }
        self.arena = tidied
        self.waste = 0
    }
}
