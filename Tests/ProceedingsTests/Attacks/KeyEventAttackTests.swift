internal import Proceedings
internal import Signing
internal import Testing
internal import TransparencyLog

/// What officers, and voters at a desk, can try with key events. Voters 0 and 1 vote in the open, 2 and 3 in secret, 4 on
/// paper.
@Suite("AttackTests: key events")
struct KeyEventAttackTests {
    private func round() throws -> SmallRound {
        var round = try SmallRound(open: 2, secret: 2, paper: 1)
        try round.open()
        try round.cast(0, [0])
        return round
    }

    private func key(_ name: String) throws -> VerificationKey { try SmallRound.key(name).verificationKey }

    private func event(
        _ round: SmallRound,
        _ event: KeyEvent.Event,
        by names: [String] = ["officer-1", "officer-2"]
    ) throws -> [UInt8] {
        let body = KeyEvent(manifest: round.hash, event: event, reason: "lost")
        return Entry.signed(body, by: try names.map(SmallRound.key))
    }

    @Test("One officer alone cancels a vote")
    func oneOfficer() async throws {
        var round = try self.round()
        let entry = try self.event(round, .cancel(self.key("voter-0")), by: ["officer-1"])
        try await round.attack(entry, .signatures, .missingSigner)
    }

    @Test("One officer signs twice")
    func sameOfficer() async throws {
        var round = try self.round()
        let entry = try self.event(round, .cancel(self.key("voter-0")), by: ["officer-1", "officer-1"])
        try await round.attack(entry, .shape)
    }

    @Test(
        "An officer and somebody who is none cancel a vote",
        arguments: ["stranger", "operator", "clerk-1", "voter-1"]
    )
    func stranger(_ name: String) async throws {
        var round = try self.round()
        let entry = try self.event(round, .cancel(self.key("voter-0")), by: ["officer-1", name])
        try await round.attack(
            entry,
            [(.signatures, .unexpectedSigner(try self.key(name))), (.signatures, .missingSigner)]
        )
    }

    @Test("A vote is cancelled after the close")
    func late() async throws {
        var round = try self.round()
        try round.rehearsal.close(at: SmallRound.times.closes)
        let entry = try self.event(round, .cancel(self.key("voter-0")))
        try await round.attack(entry, .order, .phase(.keyEvent, .closed))
    }

    @Test(
        "A key is replaced by one that is used, an official's, or one under which anybody can sign",
        arguments: ["voter-0", "voter-1", "operator", "witness-3", "enrolment-2", "lot-1"]
    )
    func replaced(_ name: String) async throws {
        var round = try self.round()
        let entry = try self.event(round, .replace(self.key("voter-0"), by: self.key(name)))
        try await round.attack(entry, .order, .keyTaken(try self.key(name)))
    }

    @Test("A key is replaced by one under which anybody can sign", arguments: SelfTestCases.badPoints.indices)
    func weak(_ index: Int) async throws {
        let weak = try #require(VerificationKey(SelfTestCases.badPoints[index].point))
        var round = try self.round()
        var other = round
        try await round.attack(
            try self.event(round, .replace(self.key("voter-0"), by: weak)),
            .keys,
            .invalidKey(weak)
        )
        try await other.attack(try self.event(other, .cancel(weak)), .keys, .invalidKey(weak))
    }

    @Test("A secret ballot's key is replaced, which would be a second vote")
    func replacedSecret() async throws {
        var round = try self.round()
        try round.cast(2, [1])
        let key = try self.key("voter-2")
        let entry = try self.event(round, .replace(key, by: self.key("fresh")))
        try await round.attack(entry, .order, .keyUnknown(key))
    }

    @Test(
        "A key that has no part in the round, or only another one, is cancelled",
        arguments: ["operator", "enrolment-2"]
    )
    func cancelled(_ name: String) async throws {
        var round = try self.round()
        try await round.attack(
            try self.event(round, .cancel(self.key(name))),
            .order,
            .keyUnknown(try self.key(name))
        )
        var open = try SmallRound(open: 2)
        try open.open()
        let stranger = try self.key("stranger")
        try await open.attack(try self.event(open, .cancel(stranger)), .order, .keyUnknown(stranger))
    }

    @Test("A cancelled or replaced key votes on, or is cancelled again")
    func retired() async throws {
        let key = try SmallRound.key("voter-0")
        for event in [
            KeyEvent.Event.cancel(key.verificationKey),
            .replace(key.verificationKey, by: try self.key("fresh")),
        ] {
            var round = try self.round()
            let first = round.lastLeaf
            try round.rehearsal.attest(event, reason: "lost")
            var again = round
            let ballot = Forge.open(round, key, next: (1, first))
            try await round.attack(ballot, .chains, .retiredKey(key.verificationKey))
            try await again.attack(try self.event(again, event), .chains, .retiredKey(key.verificationKey))
        }
    }

    @Test("Who got a new key begins anew, to have two votes")
    func successor() async throws {
        var round = try self.round()
        let first = round.lastLeaf
        let fresh = try SmallRound.key("fresh")
        let replace = KeyEvent.Event.replace(try self.key("voter-0"), by: fresh.verificationKey)
        try round.rehearsal.attest(replace, reason: "lost")
        var other = round
        try await round.attack(Forge.open(round, fresh), .chains, .sequence(found: 0, expected: 1))
        try await other.attack(Forge.open(other, fresh, next: (1, .zero)), .chains, .previousBallot)
        var good = other
        good = try self.round()
        try good.rehearsal.attest(replace, reason: "lost")
        #expect(good.refusal(Forge.open(good, fresh, next: (1, first))) == nil)
    }

    @Test("A voter votes at the desk twice, or there is no such voter")
    func twice() async throws {
        var round = try self.round()
        try round.rehearsal.votePaper([(voter: 1, choices: Choices([1]))], channel: "paper")
        let again = try self.event(round, .deskVote(leaf: 1, key: self.key("voter-1"), batch: 2))
        var other = round
        try await round.attack(again, .order, .deskVoter(1))
        let nobody = try self.event(other, .deskVote(leaf: 5, key: nil, batch: 2))
        try await other.attack(nobody, .order, .deskVoter(5))
    }

    @Test("A voter at the desk names a key that is not hers, has one though on paper only, or keeps her online vote")
    func deskKey() async throws {
        let cases: [(leaf: Int, name: String?)] = [
            (1, "voter-0"), (1, "fresh"), (1, nil), (4, "fresh"), (4, "voter-0"),
        ]
        for (leaf, name) in cases {
            var round = try self.round()
            let entry = try self.event(round, .deskVote(leaf: leaf, key: name.map(self.key), batch: 1))
            try await round.attack(entry, .order, .deskKey(leaf))
        }
    }

    @Test("A desk vote is put into a batch that is closed, or none yet")
    func batch() async throws {
        for batch in [0, 2] {
            var round = try self.round()
            let entry = try self.event(round, .deskVote(leaf: 4, key: nil, batch: batch))
            try await round.attack(entry, .order, .batchNumber(found: batch, expected: 1))
        }
    }

    @Test("A secret voter at the desk gives up somebody else's ballot, whose key she read in the record")
    func foreignBallot() async throws {
        var round = try self.round()
        try round.cast(2, [1])
        try round.cast(3, [1])
        let victim = try self.key("voter-2")
        let entry = try self.event(round, .deskVote(leaf: 3, key: victim, batch: 1))
        try await round.attack(entry, .signatures, .missingSigner)
    }

    @Test("A secret voter at the desk gives up a key that she made up, and keeps her own")
    func madeUp() async throws {
        var round = try self.round()
        try round.cast(2, [1])
        let names = ["officer-1", "officer-2", "made-up"]
        let entry = try self.event(round, .deskVote(leaf: 2, key: self.key("made-up"), batch: 1), by: names)
        try await round.attack(entry, .order, .deskKey(2))
    }

    @Test("A secret voter at the desk gives up an open voter's key, or her own enrolment key")
    func otherKinds() async throws {
        for name in ["voter-0", "enrolment-2"] {
            var round = try self.round()
            let names = ["officer-1", "officer-2", name]
            let entry = try self.event(round, .deskVote(leaf: 2, key: self.key(name), batch: 1), by: names)
            try await round.attack(entry, .order, .deskKey(2))
        }
    }

    @Test("Her own key is cancelled when she signs with it; nobody else may sign along")
    func ownBallot() async throws {
        var round = try self.round()
        try round.cast(2, [1])
        let names = ["officer-1", "officer-2", "voter-2"]
        let desk = KeyEvent.Event.deskVote(leaf: 2, key: try self.key("voter-2"), batch: 1)
        let entry = try self.event(round, desk, by: names)
        let crowd = try self.event(round, desk, by: names + ["voter-0"])
        #expect(round.refusal(crowd) == .unexpectedSigner(try self.key("voter-0")))
        #expect(round.refusal(entry) == nil)
        let open = KeyEvent.Event.deskVote(leaf: 0, key: try self.key("voter-0"), batch: 1)
        let needless = try self.event(round, open, by: ["officer-1", "officer-2", "voter-0"])
        try await round.attack(needless, .signatures, .unexpectedSigner(try self.key("voter-0")))
    }
}
