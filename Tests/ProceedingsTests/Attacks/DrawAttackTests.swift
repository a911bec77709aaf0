internal import BallotRules
internal import Proceedings
internal import Signing
internal import Testing
internal import TransparencyLog

/// What lot parties and the operator can try with the draw. Projects b and c are equal in votes and cost.
@Suite("AttackTests: draw")
struct DrawAttackTests {
    private func closed() throws -> SmallRound {
        var round = try SmallRound(open: 2, budget: 30)
        try round.open()
        try round.cast(0, [1])
        try round.cast(1, [2])
        try round.rehearsal.close(at: SmallRound.times.closes)
        return round
    }

    private func reveal(_ round: SmallRound, _ party: Int, _ secret: Digest, by signer: Int? = nil) -> [UInt8] {
        let body = LotReveal(manifest: round.hash, party: party, secret: secret)
        return Entry.signed(body, by: [round.rehearsal.lotParties[signer ?? party]])
    }

    @Test("A party reveals something else than it committed to, to choose the winner")
    func otherSecret() async throws {
        var round = try self.closed()
        let entry = self.reveal(round, 0, SHA256.digest([1]))
        try await round.attack(entry, .order, .lotMismatch(0))
    }

    @Test("A party reveals twice, or one that is none")
    func twice() async throws {
        var round = try self.closed()
        let right = self.reveal(round, 0, round.rehearsal.lot(0).secret)
        let none = LotReveal(manifest: round.hash, party: 2, secret: .zero)
        let key = round.rehearsal.lotParties[0]
        let unknown = Entry.signed(none, by: [key])
        #expect(round.refusal(unknown) == .unexpectedSigner(key.verificationKey))
        try round.rehearsal.append(right)
        try await round.attack(right, .order, .lotParty(0)) { round in
            try round.rehearsal.append(self.reveal(round, 1, round.rehearsal.lot(1).secret))
            return try round.publish(try round.rehearsal.certify(engine: "test"))
        }
    }

    @Test("One party reveals in another's name")
    func otherName() async throws {
        var round = try self.closed()
        let entry = self.reveal(round, 1, round.rehearsal.lot(1).secret, by: 0)
        let key = round.rehearsal.lotParties[0].verificationKey
        try await round.attack(entry, [(.signatures, .unexpectedSigner(key)), (.signatures, .missingSigner)])
    }

    @Test("A party copies another's commitment, to reveal the same and cancel it out")
    func copiedCommitment() async throws {
        var round = try SmallRound(open: 2, budget: 30)
        let roles = round.rehearsal.roles
        try round.rehearsal.append(Entry.signed(round.rehearsal.terms.manifest, by: [roles.operatorKey]))
        for page in round.rehearsal.register.pages(manifest: round.hash) {
            try round.rehearsal.append(Entry.signed(page, by: [roles.operatorKey]))
        }
        let commitment = round.rehearsal.lot(0).commitment
        for party in 0..<2 {
            let lot = LotCommitment(manifest: round.hash, party: party, commitment: commitment)
            try round.rehearsal.append(Entry.signed(lot, by: [round.rehearsal.lotParties[party]]))
        }
        try round.rehearsal.appendCheckpoint(at: SmallRound.times.opens)
        try round.rehearsal.close(at: SmallRound.times.closes)
        let secret = round.rehearsal.lot(0).secret
        try round.rehearsal.append(self.reveal(round, 0, secret))
        #expect(round.refusal(self.reveal(round, 1, secret)) == .lotMismatch(1))
    }

    @Test("The round is opened before every party is committed; a party commits twice")
    func uncommitted() async throws {
        var round = try SmallRound(open: 2)
        let roles = round.rehearsal.roles
        try round.rehearsal.append(Entry.signed(round.rehearsal.terms.manifest, by: [roles.operatorKey]))
        for page in round.rehearsal.register.pages(manifest: round.hash) {
            try round.rehearsal.append(Entry.signed(page, by: [roles.operatorKey]))
        }
        var early = round
        #expect(throws: EntryProblem.lotMissing(0)) {
            try early.rehearsal.appendCheckpoint(at: SmallRound.times.opens)
        }
        let commitment = round.rehearsal.lot(0).commitment
        let lot = LotCommitment(manifest: round.hash, party: 0, commitment: commitment)
        let entry = Entry.signed(lot, by: [round.rehearsal.lotParties[0]])
        try round.rehearsal.append(entry)
        try await round.attack(entry, .order, .lotParty(0)) { round in
            let commitment = round.rehearsal.lot(1).commitment
            let lot = LotCommitment(manifest: round.hash, party: 1, commitment: commitment)
            try round.rehearsal.append(Entry.signed(lot, by: [round.rehearsal.lotParties[1]]))
            try round.rehearsal.appendCheckpoint(at: SmallRound.times.opens)
            return try round.complete()
        }
    }

    @Test("The operator asks for the secrets before anybody saw the close, to make another close that suits them")
    func beforeTheCloseIsSeen() async throws {
        var round = try SmallRound(open: 2, budget: 30)
        try round.open()
        try round.rehearsal.close()
        let entry = self.reveal(round, 0, round.rehearsal.lot(0).secret)
        try await round.attack(entry, .order, .closeNotCosigned) { round in
            try round.rehearsal.appendCheckpoint(at: SmallRound.times.closes)
            return try round.complete()
        }
    }

    @Test("A party keeps its secret: nothing is decided, for all to see")
    func missing() async throws {
        var round = try self.closed()
        try round.rehearsal.append(self.reveal(round, 0, round.rehearsal.lot(0).secret))
        let report = try await SmallRound.verify(try round.publish(try round.rehearsal.certify(engine: "test")))
        #expect(report.findings == [])
        #expect(report.record?.certificate?.lotSeed == nil)
        #expect(report.record?.recount?.outcome.isDecided == false)
        #expect(report.record?.recount?.outcome.selected == [])
    }

    @Test("The certificate names a draw that the record does not give")
    func otherSeed() async throws {
        for isRevealed in [false, true] {
            var round = try self.closed()
            if isRevealed { try round.rehearsal.revealLots() }
            let (honest, result) = try round.rehearsal.certificate(engine: "test")
            let forged = honest.with(lotSeed: .some(SHA256.digest([1])))
            let roles = round.rehearsal.roles
            let entry = Entry.signed(forged, by: [roles.operatorKey, roles.recounter])
            try await round.attack(entry, .recount, .tallyLot) { try $0.publish(result) }
        }
    }
}
