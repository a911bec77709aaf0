internal import Signing

/// What people at a desk want to know of a round before they go on.
extension RoundState {
    /// The number of the paper batch to which desk votes belong now.
    public var openBatch: Int { self.paper.openBatch }

    /// Whether desk votes wait for their paper batch to be closed.
    public var hasOpenBatch: Bool { self.paper.hasOpenVotes }

    /// The first paper ballot that is not entered, or not resolved, or `nil`.
    public var unfinishedPaper: (batch: Int, number: Int)? {
        do throws(EntryProblem) {
            try self.paper.checkSettled()
        } catch {
            if case .paperUnfinished(let batch, let number) = error { return (batch, number) }
        }
        return nil
    }

    /// The paper ballots that one clerk has read and the other has not yet.
    var halfReadPaper: Set<PaperPlace> { self.paper.halfRead }

    /// Ballot keys of sealed ballots that have appeared, cancelled ones included.
    public var sealedKeys: Int { self.voters.sealedKeys }

    /// Voters who have an online ballot that counts as things stand: the turnout so far, without paper. O(voters).
    public var onlineVoters: Int { self.voters.online }

    /// Whether the witnesses have cosigned the log after the close.
    public var isCloseWitnessed: Bool { self.isCloseCosigned }

    /// Whether the box key was released.
    public var isBoxReleased: Bool { self.isBoxOpen }

    /// Whether all issuance pages have come.
    public var isIssuanceComplete: Bool { self.issuance.isComplete }

    /// The first lot party that has not committed itself, by its place in the manifest.
    public var uncommittedLot: Int? { self.lots.uncommitted }

    /// The first lot party that has not revealed its secret, by its place in the manifest.
    public var unrevealedLot: Int? { self.lots.unrevealed }
}
