internal import Proceedings
internal import Signing
internal import Testing

/// What clerks and officers can try with paper. Voters 0 to 2 vote on paper.
@Suite("AttackTests: paper")
struct PaperAttackTests {
    /// Two paper ballots in batch 1, closed, nothing entered.
    private func closed() throws -> SmallRound {
        var round = try SmallRound(open: 1, paper: 3)
        try round.open()
        let ballots = [(voter: 1, choices: Choices([0])), (voter: 2, choices: Choices([1]))]
        try round.rehearsal.votePaper(ballots, channel: "paper")
        try round.rehearsal.close(at: SmallRound.times.closes)
        return round
    }

    private func entry(
        _ round: SmallRound,
        _ number: Int,
        _ choices: Choices,
        by name: String,
        batch: Int = 1
    ) throws -> [UInt8] {
        let paper = PaperEntry(manifest: round.hash, batch: batch, number: number, choices: choices)
        return Entry.signed(paper, by: [try SmallRound.key(name)])
    }

    private func resolution(
        _ round: SmallRound,
        _ number: Int,
        _ choices: Choices?,
        by names: [String] = ["officer-1", "officer-2"]
    ) throws -> [UInt8] {
        let body = PaperResolution(
            manifest: round.hash,
            batch: 1,
            number: number,
            choices: choices,
            reason: "read again"
        )
        return Entry.signed(body, by: try names.map(SmallRound.key))
    }

    /// Ends a round in which ballot 1 was entered once by the first clerk.
    private func rest(_ round: inout SmallRound) throws -> [UInt8] {
        try round.rehearsal.append(self.entry(round, 1, Choices([0]), by: "clerk-2"))
        for clerk in ["clerk-1", "clerk-2"] {
            try round.rehearsal.append(self.entry(round, 2, Choices([1]), by: clerk))
        }
        try round.rehearsal.revealLots()
        return try round.publish(try round.rehearsal.certify(engine: "test"))
    }

    @Test("One clerk enters a ballot twice, so that nobody else reads it")
    func sameClerk() async throws {
        var round = try self.closed()
        try round.rehearsal.append(self.entry(round, 1, Choices([0]), by: "clerk-1"))
        let entry = try self.entry(round, 1, Choices([3]), by: "clerk-1")
        try await round.attack(entry, .order, .paperTwice(batch: 1, number: 1), then: self.rest)
    }

    @Test("A ballot is entered a third time")
    func third() async throws {
        var round = try self.closed()
        for clerk in ["clerk-1", "clerk-2"] {
            try round.rehearsal.append(self.entry(round, 1, Choices([0]), by: clerk))
        }
        let entry = try self.entry(round, 1, Choices([0]), by: "clerk-1")
        try await round.attack(entry, .order, .paperTwice(batch: 1, number: 1)) { round in
            for clerk in ["clerk-1", "clerk-2"] {
                try round.rehearsal.append(self.entry(round, 2, Choices([1]), by: clerk))
            }
            try round.rehearsal.revealLots()
            return try round.publish(try round.rehearsal.certify(engine: "test"))
        }
    }

    @Test("A ballot is entered that is in no pile", arguments: [(1, 0), (1, 3), (0, 1), (2, 1)])
    func unknown(_ batch: Int, _ number: Int) async throws {
        var round = try self.closed()
        let entry = try self.entry(round, number, Choices([0]), by: "clerk-1", batch: batch)
        try await round.attack(entry, .order, .paperUnknown(batch: batch, number: number))
    }

    @Test("Somebody who is no clerk enters a ballot", arguments: ["officer-1", "operator", "stranger"])
    func stranger(_ name: String) async throws {
        var round = try self.closed()
        let key = try SmallRound.key(name).verificationKey
        let entry = try self.entry(round, 1, Choices([0]), by: name)
        try await round.attack(entry, [(.signatures, .unexpectedSigner(key)), (.signatures, .missingSigner)])
    }

    @Test("A paper ballot says what no ballot may say")
    func limits() async throws {
        var round = try self.closed()
        let entry = try self.entry(round, 1, Choices([1, 0]), by: "clerk-1")
        try await round.attack(entry, .contents, .choices(.order))
    }

    @Test("Paper is entered while online voting goes on")
    func early() async throws {
        var round = try SmallRound(open: 1, paper: 1)
        try round.open()
        try round.rehearsal.votePaper([(voter: 1, choices: Choices([0]))], channel: "paper")
        let entry = try self.entry(round, 1, Choices([0]), by: "clerk-1")
        try await round.attack(entry, .order, .phase(.paperEntry, .open))
    }

    @Test("Officers resolve where the clerks agree, or before both have read")
    func agreed() async throws {
        var round = try self.closed()
        let early = try self.resolution(round, 1, Choices([3]))
        #expect(round.refusal(early) == .paperAgreed(batch: 1, number: 1))
        try round.rehearsal.append(self.entry(round, 1, Choices([0]), by: "clerk-1"))
        try await round.attack(early, .order, .paperAgreed(batch: 1, number: 1), then: self.rest)
    }

    @Test("One officer alone resolves a difference")
    func oneOfficer() async throws {
        var round = try self.closed()
        let entry = try self.resolution(round, 1, nil, by: ["officer-2"])
        try await round.attack(entry, .signatures, .missingSigner)
    }

    @Test("A difference between clerks stays open, and the count goes on")
    func unresolved() async throws {
        var round = try SmallRound(open: 1, paper: 1, tieOrder: "votes,cost-low,id")
        try round.open()
        try round.rehearsal.votePaper([(voter: 1, choices: Choices([0]))], channel: "paper")
        try round.rehearsal.close(at: SmallRound.times.closes)
        for (clerk, choices) in [("clerk-1", [0]), ("clerk-2", [1])] {
            try round.rehearsal.append(self.entry(round, 1, Choices(choices), by: clerk))
        }
        let roles = round.rehearsal.roles
        let (certificate, result) = try round.rehearsal.certificate(engine: "test")
        let bytes = Entry.signed(certificate, by: [roles.operatorKey, roles.recounter])
        let problem = EntryProblem.paperUnfinished(batch: 1, number: 1)
        try await round.attack(bytes, .order, problem) { try $0.publish(result) }
    }

    @Test("The box is opened before all paper is entered, so that clerks know the score")
    func boxFirst() async throws {
        var round = try SmallRound(secret: 1, paper: 1)
        try round.open()
        try round.cast(0, [0])
        try round.rehearsal.votePaper([(voter: 1, choices: Choices([0]))], channel: "paper")
        try round.rehearsal.close(at: SmallRound.times.closes)
        let secret = try #require(round.rehearsal.roles.box.withSecret { Digest($0) })
        let release = BoxKeyRelease(manifest: round.hash, secret: secret)
        let entry = Entry.signed(release, by: [round.rehearsal.roles.operatorKey])
        try await round.attack(entry, .order, .paperUnfinished(batch: 1, number: 1)) { round in
            try round.rehearsal.enterPaper()
            try round.rehearsal.publishIssuance()
            try round.rehearsal.revealLots()
            return try round.publish(try round.rehearsal.certify(engine: "test"))
        }
    }

    @Test("A batch has more ballots than voters came to the desk, or fewer")
    func used() async throws {
        for used in [0, 2] {
            var round = try SmallRound(open: 1, paper: 3)
            try round.open()
            try round.rehearsal.attest(.deskVote(leaf: 1, key: nil, batch: 1), reason: "voted on paper")
            let entry = self.batch(round, 1, issued: 4, used: used, unused: 4 - used)
            try await round.attack(entry, .order, .batchUsed(found: used, expected: 1)) { round in
                try round.rehearsal.append(self.batch(round, 1, issued: 4, used: 1, unused: 3))
                try round.rehearsal.close(at: SmallRound.times.closes)
                for clerk in ["clerk-1", "clerk-2"] {
                    try round.rehearsal.append(self.entry(round, 1, Choices([1]), by: clerk))
                }
                try round.rehearsal.revealLots()
                return try round.publish(try round.rehearsal.certify(engine: "test"))
            }
        }
    }

    @Test("The numbers of a batch do not add up, or it has another number than the next")
    func sums() async throws {
        var round = try SmallRound(open: 1, paper: 3)
        try round.open()
        var other = round
        try await round.attack(self.batch(round, 1, issued: 5, used: 0, unused: 4), .shape)
        let second = self.batch(other, 2, issued: 4, used: 0, unused: 4)
        try await other.attack(second, .order, .batchNumber(found: 2, expected: 1))
    }

    @Test("The round is closed while a pile is open, and its ballots are lost")
    func openPile() async throws {
        var round = try SmallRound(open: 1, paper: 1)
        try round.open()
        try round.rehearsal.attest(.deskVote(leaf: 1, key: nil, batch: 1), reason: "voted on paper")
        let close = Close(manifest: round.hash, position: round.number)
        let entry = Entry.signed(close, by: [round.rehearsal.roles.operatorKey])
        try await round.attack(entry, .order, .openBatch(1))
    }

    private func batch(_ round: SmallRound, _ number: Int, issued: Int, used: Int, unused: Int) -> [UInt8] {
        let body = PaperBatch(
            manifest: round.hash,
            batch: number,
            channel: "paper",
            issued: issued,
            used: used,
            unused: unused,
            spoiled: 0
        )
        return Entry.signed(body, by: round.rehearsal.roles.officers)
    }
}
