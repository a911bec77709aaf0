internal import Signing

/// Paper ballots: desk votes, batches, and what clerks and officers made of them.
struct PaperFold: Sendable {
    private enum Slot: Sendable {
        case empty
        case once(Choices, by: VerificationKey)
        case different
        case settled
    }

    private struct Batch: Sendable {
        let channel: String
        var slots: [Slot]
    }

    private var batches: [Batch] = []
    private var deskVoters: Set<Int> = []
    private var deskVotersWithoutKey: Set<Int> = []
    private var openVotes = 0

    /// The number of the batch to which desk votes belong now.
    var openBatch: Int { self.batches.count + 1 }

    /// Whether desk votes wait for their batch.
    var hasOpenVotes: Bool { self.openVotes > 0 }

    /// Whether the voter at `leaf` voted at a desk and revealed no key.
    func isWithoutKey(_ leaf: Int) -> Bool { self.deskVotersWithoutKey.contains(leaf) }

    func checkDesk(leaf: Int, batch: Int, voters: Int) throws(EntryProblem) {
        guard leaf < voters, !self.deskVoters.contains(leaf) else { throw .deskVoter(leaf) }
        guard batch == self.openBatch else { throw .batchNumber(found: batch, expected: self.openBatch) }
    }

    mutating func addDesk(leaf: Int, withKey: Bool) {
        self.deskVoters.insert(leaf)
        if !withKey { self.deskVotersWithoutKey.insert(leaf) }
        self.openVotes += 1
    }

    mutating func add(_ batch: PaperBatch) throws(EntryProblem) {
        guard batch.batch == self.openBatch else { throw .batchNumber(found: batch.batch, expected: self.openBatch) }
        guard batch.used == self.openVotes else { throw .batchUsed(found: batch.used, expected: self.openVotes) }
        self.batches.append(Batch(channel: batch.channel, slots: [Slot](repeating: .empty, count: batch.used)))
        self.openVotes = 0
    }

    mutating func enter(_ paper: PaperEntry, by clerk: VerificationKey) throws(EntryProblem) -> EntryEffect {
        let (batch, slot) = try self.place(paper.batch, paper.number)
        switch self.batches[batch].slots[slot] {
        case .empty:
            self.batches[batch].slots[slot] = .once(paper.choices, by: clerk)
            return .none
        case .once(let choices, let other):
            guard other != clerk else { throw .paperTwice(batch: paper.batch, number: paper.number) }
            let isSame = choices == paper.choices
            self.batches[batch].slots[slot] = isSame ? .settled : .different
            return isSame ? .paper(choices, channel: self.batches[batch].channel) : .none
        case .different, .settled: throw .paperTwice(batch: paper.batch, number: paper.number)
        }
    }

    mutating func resolve(_ paper: PaperResolution) throws(EntryProblem) -> EntryEffect {
        let (batch, slot) = try self.place(paper.batch, paper.number)
        guard case .different = self.batches[batch].slots[slot] else {
            throw .paperAgreed(batch: paper.batch, number: paper.number)
        }
        self.batches[batch].slots[slot] = .settled
        return .paper(paper.choices, channel: self.batches[batch].channel)
    }

    /// The paper ballots that one clerk has read and the other has not.
    var halfRead: Set<PaperPlace> {
        var places: Set<PaperPlace> = []
        for (batch, state) in self.batches.enumerated() {
            for (number, slot) in state.slots.enumerated() {
                if case .once = slot { places.insert(PaperPlace(batch: batch + 1, number: number + 1)) }
            }
        }
        return places
    }

    /// Fails on the first paper ballot that is not settled.
    func checkSettled() throws(EntryProblem) {
        for (batch, state) in self.batches.enumerated() {
            for (number, slot) in state.slots.enumerated() {
                if case .settled = slot { continue }
                throw .paperUnfinished(batch: batch + 1, number: number + 1)
            }
        }
    }

    private func place(_ batch: Int, _ number: Int) throws(EntryProblem) -> (Int, Int) {
        guard self.batches.indices.contains(batch &- 1), self.batches[batch &- 1].slots.indices.contains(number &- 1)
        else { throw .paperUnknown(batch: batch, number: number) }
        return (batch &- 1, number &- 1)
    }
}
