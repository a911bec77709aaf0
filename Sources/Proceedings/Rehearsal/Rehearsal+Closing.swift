internal import Signing
internal import TransparencyLog

extension Rehearsal {
    /// Hands paper ballots to voters at a desk and closes the batch; what the ballots say is entered after the close.
    ///
    /// - Parameter ballots: the voters by number, and what they fill in. Voters of open ballots lose their online ones.
    public mutating func votePaper(_ ballots: [(voter: Int, choices: Choices)], channel: String) throws {
        let batch = self.pile.count + 1
        for (voter, _) in ballots {
            let key = self.plan.voters[voter] == .open ? try self.voterKey(voter).verificationKey : nil
            try self.attest(.deskVote(leaf: voter, key: key, batch: batch), reason: "voted on paper")
        }
        let count = ballots.count
        let closed = PaperBatch(
            manifest: self.terms.hash,
            batch: batch,
            channel: channel,
            issued: count,
            used: count,
            unused: 0,
            spoiled: 0
        )
        try self.append(Entry.signed(closed, by: self.roles.officers))
        self.pile.append(PaperPile(batch: batch, ballots: ballots.map(\.choices)))
    }

    /// Closes the round, and has the close cosigned.
    public mutating func close(at time: UInt64) throws {
        try self.close()
        try self.appendCheckpoint(at: time)
    }

    /// Closes the round; nobody has cosigned the close yet.
    public mutating func close() throws {
        let close = Close(manifest: self.terms.hash, position: self.entries.count)
        let bytes = Entry.signed(close, by: [self.roles.operatorKey])
        try self.append(bytes)
        self.closeHash = Merkle.leafHash(bytes)
    }

    /// Enters paper twice, publishes for whom there are credentials, reveals the lots, and opens the box.
    public mutating func settle() throws {
        try self.enterPaper()
        if self.terms.manifest.box != nil {
            try self.publishIssuance()
            try self.releaseBox()
        }
        if self.plan.rule.hasLot { try self.revealLots() }
    }

    /// Both clerks enter every paper ballot.
    public mutating func enterPaper() throws {
        for pile in self.pile {
            for (index, choices) in pile.ballots.enumerated() {
                for clerk in self.roles.clerks {
                    let paper = PaperEntry(
                        manifest: self.terms.hash,
                        batch: pile.batch,
                        number: index + 1,
                        choices: choices
                    )
                    try self.append(Entry.signed(paper, by: [clerk]))
                }
            }
        }
    }

    /// Both issuers tell for whom there are credentials.
    public mutating func publishIssuance() throws {
        for (issuer, book) in self.books.enumerated() {
            for page in book.pages() {
                try self.append(Entry.signed(page, by: [self.roles.issuers[issuer].pageKey]))
            }
        }
    }

    /// Hands out the key that opens the sealed ballots.
    public mutating func releaseBox() throws {
        let secret = self.roles.box.withSecret { Digest($0) } ?? .zero
        let release = BoxKeyRelease(manifest: self.terms.hash, secret: secret)
        try self.append(Entry.signed(release, by: [self.roles.operatorKey]))
    }

    /// All lot parties reveal their secrets.
    public mutating func revealLots() throws {
        for (party, key) in self.lotParties.enumerated() {
            try self.append(Entry.signed(self.lot(party), by: [key]))
        }
        self.isDrawn = true
    }

    /// The seed of the draw, once all lots are revealed.
    var lotSeed: Digest? {
        if let state = self.state { return state.lotSeed }
        guard self.isDrawn, let closeHash = self.closeHash else { return nil }
        var bytes = closeHash.bytes
        for party in self.lotParties.indices { self.lot(party).secret.append(to: &bytes) }
        return SHA256.digest(of: bytes, in: Domains.lotSeed)
    }

    /// Counts, and certifies the outcome.
    public mutating func certify(engine: String, number: Int = 1) throws -> Recount.Result {
        let (certificate, result) = try self.certificate(engine: engine, number: number)
        try self.append(Entry.signed(certificate, by: [self.roles.operatorKey, self.roles.recounter]))
        return result
    }

    /// Counts; the certificate is not signed yet.
    public func certificate(engine: String, number: Int = 1) throws -> (TallyCertificate, Recount.Result) {
        let result = try Recount(manifest: self.terms.manifest, document: self.plan.election, lotSeed: self.lotSeed)
            .result(self.urn)
        let issued = self.terms.manifest.box == nil ? [0, 0] : self.books.map(\.answers.count)
        let certificate = TallyCertificate(
            manifest: self.terms.hash,
            number: number,
            size: self.entries.count,
            root: self.tree.root,
            counts: self.urn.counts(registered: self.register.leaves.count, issued: issued),
            countedBallots: self.urn.countedBallots,
            rule: self.plan.rule.id,
            ruleVersion: self.plan.rule.version,
            rulesHash: self.terms.manifest.rulesHash,
            engine: engine,
            lotSeed: self.lotSeed,
            outcomeHash: result.outcomeHash,
            traceHash: result.traceHash
        )
        return (certificate, result)
    }

    /// Publishes, and gives the package that can be written.
    ///
    /// - Parameter further: documents beside the four that every package has.
    public mutating func publish(
        _ result: Recount.Result,
        further: [(name: String, bytes: [UInt8])] = [],
        at time: UInt64
    ) throws -> PackageWriter {
        let documents =
            [
                (name: "election", bytes: self.plan.election.encoded), (name: "outcome", bytes: result.outcomeDocument),
                (name: "rules", bytes: self.plan.rules), (name: "trace", bytes: result.traceDocument),
            ] + further
        let publication = Publication(
            manifest: self.terms.hash,
            documents: documents.map { Publication.Document(name: $0.name, hash: SHA256.digest($0.bytes)) }
        )
        try self.append(Entry.signed(publication, by: [self.roles.operatorKey]))
        let earlier = self.checkpoints
        let last = try self.cosigned(at: time)
        return try PackageWriter(
            documents: documents.map { ($0.name, MemorySource($0.bytes)) },
            checkpoint: last.bytes,
            checkpoints: earlier.map(\.bytes),
            log: MemoryEntries(self.entries)
        )
    }
}
