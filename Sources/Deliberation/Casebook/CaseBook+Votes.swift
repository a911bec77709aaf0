extension CaseBook {
    /// Items on which votes are being given and not counted yet, each with the entry that began the vote.
    public var runningVotes: [ItemID: EntryID] {
        var votes: [ItemID: EntryID] = [:]
        for (id, meeting) in self.meetingOfItem where self.talks[id]?.isVoteRunning == true {
            votes[id] = self.meetings[meeting]?.journal.last { $0.beginsVote(on: id) }?.entry
        }
        return votes
    }
}

extension ItemTalk {
    /// Whether votes are being given and not counted yet.
    public var isVoteRunning: Bool { self.stage == .voting && self.counted == nil && self.ruling == nil }
}

extension JournalLine {
    fileprivate func beginsVote(on id: ItemID) -> Bool {
        guard case .item(id, .step(let step, _, _)) = self.deed else { return false }
        switch step {
        case .startVote, .escalate, .revote: return true
        default: return false
        }
    }
}
