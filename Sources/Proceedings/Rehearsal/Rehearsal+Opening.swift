public import Signing
public import TransparencyLog

extension Rehearsal {
    /// Freezes the rules, writes the register, commits the lots, and opens the round.
    ///
    /// - Parameter time: seconds since 1970, for the witnesses.
    public mutating func open(at time: UInt64) throws {
        try self.enrol()
        try self.appendCheckpoint(at: time)
    }

    /// Freezes the rules, writes the register, and commits the lots; the round is not open yet.
    public mutating func enrol() throws {
        try self.append(Entry.signed(self.terms.manifest, by: [self.roles.operatorKey]))
        for page in self.register.pages(manifest: self.terms.hash) {
            try self.append(Entry.signed(page, by: [self.roles.operatorKey]))
        }
        if self.plan.rule.hasLot {
            for (party, key) in self.lotParties.enumerated() {
                let lot = LotCommitment(manifest: self.terms.hash, party: party, commitment: self.lot(party).commitment)
                try self.append(Entry.signed(lot, by: [key]))
            }
        }
    }

    /// Lets the log sign a checkpoint and the witnesses cosign it, and appends it.
    public mutating func appendCheckpoint(at time: UInt64) throws {
        let note = try self.cosigned(at: time)
        let checkpoint = CosignedCheckpoint(manifest: self.terms.hash, note: note.bytes)
        try self.append(Entry.signed(checkpoint, by: [self.roles.operatorKey]))
    }

    /// The checkpoint of the log as it is, with the cosignatures of all witnesses.
    public mutating func cosigned(at time: UInt64) throws -> SignedNote {
        let signer = try LogSigner(origin: self.terms.witnessPolicy.log.name, secret: self.roles.log)
        let note = try signer.checkpoint(size: self.tree.size, root: self.tree.root)
        let origin = self.terms.witnessPolicy.log.name
        let cosigned = try self.witnesses.cosign(note, of: origin, self.tree, at: time)
        self.checkpoints.append(cosigned)
        return cosigned
    }

    /// The lot parties' keys in the manifest's order.
    public var lotParties: [SigningKey] {
        self.roles.lotParties.sorted { $0.verificationKey < $1.verificationKey }
    }

    /// What lot party `party` reveals in the end.
    public func lot(_ party: Int) -> LotReveal {
        let secret = SHA256.digest(Array("lot \(party)".utf8) + self.plan.roundID)
        return LotReveal(manifest: self.terms.hash, party: party, secret: secret)
    }
}
