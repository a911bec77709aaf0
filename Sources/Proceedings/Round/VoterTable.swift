internal import Signing

/// Every key that may vote or has voted, with the chain of its ballots.
///
/// Voters are numbered: those of the register by their leaf, those with credentials in the order in which their keys
/// appear, after them.
struct VoterTable: Sendable {
    private var voters: [VerificationKey: Int32] = [:]
    private var sequence: [UInt32]
    private var latest: [Digest]
    private var isCancelled: [Bool]
    private var replaced: Set<VerificationKey> = []
    /// Keys that ask for credentials, and keys of officials: they never vote.
    private var others: Set<VerificationKey>
    private let registered: Int

    init(registered: Int, officials: [VerificationKey]) {
        self.registered = registered
        self.sequence = []
        self.latest = []
        self.isCancelled = []
        self.others = Set(officials)
    }

    /// Keys with credentials that have appeared.
    var sealedKeys: Int { max(0, self.sequence.count - self.registered) }

    /// Voters who have an online ballot that was not cancelled. O(voters).
    var online: Int { zip(self.sequence, self.isCancelled).count { $0 > 0 && !$1 } }

    /// Whether `key` has any part in the round.
    func isTaken(_ key: VerificationKey) -> Bool { self.voters[key] != nil || self.others.contains(key) }

    /// Adds the next voter of the register.
    mutating func register(_ leaf: RegisterLeaf) {
        if let key = leaf.key {
            if leaf.kind == .open {
                self.voters[key] = Int32(truncatingIfNeeded: self.sequence.count)
            } else {
                self.others.insert(key)
            }
        }
        self.addVoter()
    }

    /// The voter whose open ballots `key` signs now or signed once.
    func openVoter(_ key: VerificationKey) -> Int32? {
        self.voters[key].flatMap { $0 < self.registered ? $0 : nil }
    }

    /// Whether `key` has cast a sealed ballot, and so has shown its credentials.
    func isSealedVoter(_ key: VerificationKey) -> Bool {
        self.voters[key].map { $0 >= self.registered && self.sequence[Int($0)] > 0 } ?? false
    }

    /// Accepts a ballot of a registered key.
    mutating func castOpen(_ link: BallotLink, leafHash: Digest) throws(EntryProblem) -> Int32 {
        guard let voter = self.openVoter(link.key) else { throw .notEligible(link.key) }
        try self.follow(voter, link, leafHash)
        return voter
    }

    /// Accepts a ballot of a key with credentials.
    mutating func castSealed(_ link: BallotLink, leafHash: Digest) throws(EntryProblem) -> Int32 {
        if let voter = self.voters[link.key] {
            guard voter >= self.registered else { throw .notEligible(link.key) }
            try self.follow(voter, link, leafHash)
            return voter
        }
        guard !self.others.contains(link.key) else { throw .notEligible(link.key) }
        guard link.sequence == 0 else { throw .sequence(found: link.sequence, expected: 0) }
        guard link.previous == .zero else { throw .previousBallot }
        let voter = self.addSealed(link.key)
        try self.follow(voter, link, leafHash)
        return voter
    }

    /// Cancels a key that votes, or one with credentials that has not appeared yet.
    mutating func cancel(_ key: VerificationKey, sealed: Bool) throws(EntryProblem) -> Int32 {
        if let voter = self.voters[key] {
            guard !self.replaced.contains(key), !self.isCancelled[Int(voter)] else { throw .retiredKey(key) }
            self.isCancelled[Int(voter)] = true
            return voter
        }
        guard sealed, !self.others.contains(key) else { throw .keyUnknown(key) }
        let voter = self.addSealed(key)
        self.isCancelled[Int(voter)] = true
        return voter
    }

    /// Cancels the voter of a leaf, whose present key must be `key`; says whether anything was cancelled.
    mutating func cancelDesk(leaf: Int, key: VerificationKey) throws(EntryProblem) -> Int32? {
        guard let voter = self.openVoter(key), Int(voter) == leaf, !self.replaced.contains(key) else {
            throw .deskKey(leaf)
        }
        if self.isCancelled[leaf] { return nil }
        self.isCancelled[leaf] = true
        return voter
    }

    /// Lets another key go on where `key` stopped.
    mutating func replace(_ key: VerificationKey, by successor: VerificationKey) throws(EntryProblem) {
        guard let voter = self.openVoter(key) else { throw .keyUnknown(key) }
        guard !self.replaced.contains(key), !self.isCancelled[Int(voter)] else { throw .retiredKey(key) }
        guard !self.isTaken(successor) else { throw .keyTaken(successor) }
        self.replaced.insert(key)
        self.voters[successor] = voter
    }

    /// The next ballot's place in the chain of `key`, or `nil` when it may not vote (a new key with credentials may).
    func next(_ key: VerificationKey) -> (sequence: Int, previous: Digest)? {
        guard !self.replaced.contains(key), !self.others.contains(key) else { return nil }
        guard let voter = self.voters[key].map(Int.init) else { return (0, .zero) }
        return self.isCancelled[voter] ? nil : (Int(self.sequence[voter]), self.latest[voter])
    }

    private mutating func follow(_ voter: Int32, _ link: BallotLink, _ leafHash: Digest) throws(EntryProblem) {
        let index = Int(voter)
        guard !self.isCancelled[index], !self.replaced.contains(link.key) else { throw .retiredKey(link.key) }
        guard link.sequence == Int(self.sequence[index]) else {
            throw .sequence(found: link.sequence, expected: Int(self.sequence[index]))
        }
        guard link.previous == self.latest[index] else { throw .previousBallot }
        guard self.sequence[index] < UInt32.max else { throw .sequence(found: link.sequence, expected: 0) }
        self.sequence[index] += 1
        self.latest[index] = leafHash
    }

    private mutating func addSealed(_ key: VerificationKey) -> Int32 {
        let voter = Int32(truncatingIfNeeded: self.sequence.count)
        self.voters[key] = voter
        self.addVoter()
        return voter
    }

    private mutating func addVoter() {
        self.sequence.append(0)
        self.latest.append(.zero)
        self.isCancelled.append(false)
    }
}
