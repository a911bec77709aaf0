internal import Proceedings
internal import Signing
internal import Testing
internal import TransparencyLog

/// Voting again, the order of ballots, and the end of voting.
@Suite("AttackTests: order and close")
struct ChainAttackTests {
    let key: SigningKey

    init() throws {
        self.key = try SmallRound.key("voter-0")
    }

    @Test("A15: somebody sends a voter's first ballot once more, after she voted again")
    func replay() async throws {
        var round = try SmallRound(open: 2)
        try round.open()
        try round.cast(0, [0])
        let first = round.lastEntry
        try round.cast(0, [1])
        try await round.attack(first, .chains, .sequence(found: 0, expected: 2))
    }

    @Test("A16: a ballot is left out between two of a voter's")
    func gap() async throws {
        var round = try SmallRound(open: 2)
        try round.open()
        try round.cast(0, [0])
        let entry = Forge.open(round, self.key, next: (2, round.lastLeaf))
        try await round.attack(entry, .chains, .sequence(found: 2, expected: 1))
    }

    @Test("A16: a voter's first ballot claims to follow on another")
    func noFirst() async throws {
        var round = try SmallRound(open: 2)
        try round.open()
        let entry = Forge.open(round, self.key, next: (0, round.hash))
        try await round.attack(entry, .chains, .previousBallot)
    }

    @Test("A17: a voter makes two ballots that follow on the same one, and shows each to somebody else")
    func fork() async throws {
        var round = try SmallRound(open: 2)
        try round.open()
        try round.cast(0, [0])
        let first = round.lastLeaf
        try round.cast(0, [1])
        let same = Forge.open(round, self.key, next: (1, first))
        #expect(round.refusal(same) == .sequence(found: 1, expected: 2))
        let next = Forge.open(round, self.key, next: (2, first))
        try await round.attack(next, .chains, .previousBallot)
    }

    @Test("A18: the operator exchanges a voter's second and third ballot")
    func reorder() async throws {
        var round = try SmallRound(open: 2)
        try round.open()
        try round.cast(0, [0])
        var copy = round
        try copy.cast(0, [1])
        let second = copy.lastEntry
        try copy.cast(0, [2])
        let third = copy.lastEntry
        let number = round.number
        round.rehearsal.force(third)
        round.rehearsal.force(second, counting: .cast(voter: 0))
        let report = try await SmallRound.verify(try round.complete())
        #expect(
            report.findings == [
                Finding(.entry(.sequence(found: 2, expected: 1)), at: .entry(number))
            ]
        )
    }

    @Test("A19: the operator drops the middle one of a voter's three ballots")
    func drop() async throws {
        var round = try SmallRound(open: 2)
        try round.open()
        try round.cast(0, [0])
        var copy = round
        try copy.cast(0, [1])
        try copy.cast(0, [2])
        let third = copy.lastEntry
        try await round.attack(third, .chains, .sequence(found: 2, expected: 1))
    }

    @Test("A20: a ballot comes after the close; counted by the operator it changes the outcome")
    func late() async throws {
        var round = try SmallRound(open: 2)
        try round.open()
        try round.rehearsal.close(at: SmallRound.times.closes)
        let ballot = Forge.open(round, self.key)
        let problem = EntryProblem.phase(.openBallot, .closed)
        var counted = round
        try await round.attack(ballot, .order, problem)
        let number = counted.number
        counted.rehearsal.force(ballot, counting: .cast(voter: 0))
        let report = try await SmallRound.verify(try counted.complete())
        #expect(
            report.findings == [
                Finding(.entry(problem), at: .entry(number)),
                Finding(.count(.cast, certified: 1, recounted: 0), at: .part("log")),
                Finding(.count(.counted, certified: 1, recounted: 0), at: .part("log")),
                Finding(.countedBallots, at: .part("log")), Finding(.outcome, at: .part("outcome")),
                Finding(.trace, at: .part("trace")),
            ]
        )
    }

    @Test("A20: a ballot comes before the round is open")
    func early() async throws {
        var round = try SmallRound(open: 2)
        try round.rehearsal.enrol()
        try await round.attack(Forge.open(round, self.key), .order, .phase(.openBallot, .enrolling)) { round in
            try round.rehearsal.appendCheckpoint(at: SmallRound.times.opens)
            return try round.complete()
        }
    }

    @Test("A21: the operator closes a second time, to let more in between")
    func secondClose() async throws {
        var round = try SmallRound(open: 2)
        try round.open()
        try round.rehearsal.close(at: SmallRound.times.closes)
        let close = Close(manifest: round.hash, position: round.number)
        let entry = Entry.signed(close, by: [round.rehearsal.roles.operatorKey])
        try await round.attack(entry, .order, .phase(.close, .closed))
    }

    @Test("A22: somebody else closes the round", arguments: ["stranger", "officer-1", "recounter", "voter-0", "log"])
    func foreignClose(_ name: String) async throws {
        var round = try SmallRound(open: 2)
        try round.open()
        let key = try SmallRound.key(name)
        let entry = Entry.signed(Close(manifest: round.hash, position: round.number), by: [key])
        try await round.attack(
            entry,
            [(.signatures, .unexpectedSigner(key.verificationKey)), (.signatures, .missingSigner)]
        )
    }

    @Test("A22: an officer puts a name beside the operator's under the close")
    func secondName() async throws {
        var round = try SmallRound(open: 2)
        try round.open()
        let officer = round.rehearsal.roles.officers[0]
        let close = Close(manifest: round.hash, position: round.number)
        let entry = Entry.signed(close, by: [round.rehearsal.roles.operatorKey, officer])
        try await round.attack(entry, .signatures, .unexpectedSigner(officer.verificationKey))
    }

    @Test("A23: a close that was made for another place is put here")
    func movedClose() async throws {
        var round = try SmallRound(open: 2)
        try round.open()
        let close = Close(manifest: round.hash, position: round.number + 1)
        let entry = Entry.signed(close, by: [round.rehearsal.roles.operatorKey])
        let expected = EntryProblem.closePosition(found: round.number + 1, expected: round.number)
        try await round.attack(entry, .order, expected)
    }

    @Test("The operator has the close witnessed before the announced end")
    func closedEarly() async throws {
        var round = try SmallRound(open: 2)
        try round.open()
        try round.rehearsal.close()
        let early = SmallRound.times.closes - 1
        var desk = round
        let announced = Int(SmallRound.times.closes)
        let problem = EntryProblem.closedEarly(witnessed: early, announced: announced)
        #expect(throws: problem) { try desk.rehearsal.appendCheckpoint(at: early) }
        let note = try round.rehearsal.cosigned(at: early)
        let entry = Entry.signed(
            CosignedCheckpoint(manifest: round.hash, note: note.bytes),
            by: [round.rehearsal.roles.operatorKey]
        )
        try await round.attack(entry, .witnesses, problem) { round in
            try round.rehearsal.appendCheckpoint(at: SmallRound.times.closes)
            return try round.complete()
        }
    }
}
