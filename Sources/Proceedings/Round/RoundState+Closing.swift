internal import Signing
internal import TransparencyLog

extension RoundState {
    mutating func accept(_ close: Close, _ leafHash: Digest) throws(EntryProblem) {
        guard close.position == self.size else { throw .closePosition(found: close.position, expected: self.size) }
        guard !self.paper.hasOpenVotes else { throw .openBatch(self.paper.openBatch) }
        self.closeHash = leafHash
        self.phase = .closed
    }

    mutating func accept(_ page: IssuancePage) throws(EntryProblem) {
        guard self.terms.manifest.modes.contains(.sealed) else { throw .ballotMode }
        let (kinds, paper) = (self.register.kinds, self.paper)
        try self.issuance.add(page) { kinds[$0] == .secret && !paper.isWithoutKey($0) }
    }

    mutating func accept(_ release: BoxKeyRelease) throws(EntryProblem) {
        guard let box = self.terms.manifest.box, !self.isBoxOpen else { throw .boxNotExpected }
        guard self.isCloseCosigned else { throw .closeNotCosigned }
        try self.paper.checkSettled()
        guard let key = try? BoxSecretKey(secret: release.secret.bytes), key.publicKey == box.key else {
            throw .boxKey
        }
        self.isBoxOpen = true
    }

    mutating func accept(_ certificate: TallyCertificate) throws(EntryProblem) {
        guard self.isCloseCosigned else { throw .closeNotCosigned }
        try self.paper.checkSettled()
        let manifest = self.terms.manifest
        if manifest.modes.contains(.sealed) {
            guard self.isBoxOpen else { throw .boxClosed }
            guard self.issuance.isComplete else { throw .issuanceIncomplete }
            let issued = self.issued.min() ?? 0
            guard self.voters.sealedKeys <= issued else {
                throw .tooManyKeys(keys: self.voters.sealedKeys, issued: issued)
            }
        }
        let number = (self.certificate?.number ?? 0) + 1
        guard certificate.number == number else { throw .tallyNumber(found: certificate.number, expected: number) }
        guard certificate.size == self.size, certificate.root == self.log.root else { throw .tallyTree }
        guard certificate.rule == manifest.rule.id, certificate.ruleVersion == manifest.rule.version,
            certificate.rulesHash == manifest.rulesHash
        else { throw .tallyRule }
        guard certificate.lotSeed == self.lotSeed else { throw .tallyLot }
        guard certificate.counts.registered == manifest.registerSize, certificate.counts.issued == self.issued else {
            throw .tallyCounts
        }
        self.certificate = certificate
        self.phase = .counted
    }

    mutating func accept(_ publication: Publication) throws(EntryProblem) {
        guard let certificate = self.certificate else { throw .phase(.publication, self.phase) }
        let expected = [
            ("election", self.terms.manifest.electionHash), ("rules", self.terms.manifest.rulesHash),
            ("outcome", certificate.outcomeHash), ("trace", certificate.traceHash),
        ]
        for (name, hash) in expected {
            guard publication.documents.contains(where: { $0.name == name && $0.hash == hash }) else {
                throw .published(name)
            }
        }
        self.phase = .published
    }
}
