internal import Signing
internal import TransparencyLog

extension RoundState {
    mutating func accept(_ page: RegisterPage) throws(EntryProblem) {
        var onPage: Set<VerificationKey> = []
        for case let key? in page.leaves.map(\.key) {
            guard !self.voters.isTaken(key), onPage.insert(key).inserted else { throw .repeatedKey(key) }
        }
        try self.register.add(page, self.terms.manifest.modes)
        for leaf in page.leaves { self.voters.register(leaf) }
    }

    mutating func acceptCheckpoint(_ note: NoteEvaluation?) throws(EntryProblem) {
        guard let note else { throw .checkpointUnreadable }
        guard note.checkpoint.size == self.log.size else {
            throw .checkpointSize(found: note.checkpoint.size, expected: self.log.size)
        }
        guard note.checkpoint.root == self.log.root else { throw .checkpointRoot }
        var times = self.witnessTimes
        for (witness, stamps) in note.timestamps {
            guard let time = stamps.first, time >= times[witness] ?? 0 else { throw .checkpointTime(witness) }
            times[witness] = time
        }
        if self.phase == .enrolling {
            guard self.register.isComplete else { throw .registerIncomplete }
            if let party = self.lots.uncommitted { throw .lotMissing(party) }
            self.phase = .open
        } else if self.phase == .closed, !self.isCloseCosigned {
            let closes = self.terms.manifest.closes
            for time in note.timestamps.values.joined() where time < UInt64(max(closes, 0)) {
                throw .closedEarly(witnessed: time, announced: closes)
            }
            self.isCloseCosigned = true
        }
        self.witnessTimes = times
    }

    mutating func accept(_ ballot: OpenBallot, _ leafHash: Digest) throws(EntryProblem) -> EntryEffect {
        guard self.terms.manifest.modes.contains(.open) else { throw .ballotMode }
        return .cast(voter: try self.voters.castOpen(ballot.link, leafHash: leafHash))
    }

    mutating func accept(_ ballot: SealedBallot, _ leafHash: Digest) throws(EntryProblem) -> EntryEffect {
        guard self.terms.manifest.modes.contains(.sealed) else { throw .ballotMode }
        return .cast(voter: try self.voters.castSealed(ballot.link, leafHash: leafHash))
    }

    mutating func accept(_ event: KeyEvent, signers: [VerificationKey]) throws(EntryProblem) -> EntryEffect {
        let isSealed = self.terms.manifest.modes.contains(.sealed)
        switch event.event {
        case .cancel(let key): return .cancelled(voter: try self.voters.cancel(key, sealed: isSealed))
        case .replace(let key, let successor):
            try self.voters.replace(key, by: successor)
            return .none
        case .deskVote(let leaf, let key, let batch):
            try self.paper.checkDesk(leaf: leaf, batch: batch, voters: self.register.kinds.count)
            try self.checkProof(leaf, key, signers)
            let cancelled = try self.cancelAtDesk(leaf, key)
            self.paper.addDesk(leaf: leaf, withKey: key != nil)
            return cancelled.map { .cancelled(voter: $0) } ?? .none
        }
    }

    /// Whoever reveals a ballot key signs with it, so that nobody gives up somebody else's vote for her own.
    private func checkProof(
        _ leaf: Int,
        _ key: VerificationKey?,
        _ signers: [VerificationKey]
    ) throws(EntryProblem) {
        guard let key else { return }
        if self.register.kinds[leaf] == .secret {
            guard signers.contains(key) else { throw .missingSigner }
        } else if signers.contains(key) {
            throw .unexpectedSigner(key)
        }
    }

    private mutating func cancelAtDesk(_ leaf: Int, _ key: VerificationKey?) throws(EntryProblem) -> Int32? {
        switch (self.register.kinds[leaf], key) {
        case (.open, let key?): return try self.voters.cancelDesk(leaf: leaf, key: key)
        case (.secret, let key?):
            guard self.voters.isSealedVoter(key) else { throw .deskKey(leaf) }
            return try self.voters.cancel(key, sealed: true)
        case (.secret, nil), (.paper, nil): return nil
        case (.open, nil), (.paper, .some): throw .deskKey(leaf)
        }
    }
}
