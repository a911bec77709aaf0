internal import BallotRules
internal import Proceedings
internal import Signing
internal import Testing
internal import TransparencyLog

@Suite("A record at work for many at a time") struct RecordServiceTests {
    @Test("a ballot gets a receipt that proves it, and the same again the same one") func receipt() async throws {
        let served = try await ServedRound()
        let ballot = try served.ballot(0, [1])
        let first = try await served.service.submit(Submission(ballot))
        let isHeld1 = served.holds(first.receipt, for: ballot)
        #expect(isHeld1)
        let isHeld2 = served.holds(first.receipt, for: try served.ballot(1, [1]))
        #expect(!isHeld2)
        #expect(!first.isRepeated)
        _ = try await served.service.submit(Submission(try served.ballot(2, [0])))
        let again = try await served.service.submit(Submission(ballot))
        #expect(again.isRepeated)
        #expect(again.receipt.bytes == first.receipt.bytes)
        #expect(await served.service.noteSize == first.number + 2)
    }

    @Test("of sixteen writers with one voter's ballots, one counts") func parallelWriters() async throws {
        let served = try await ServedRound()
        var ballots: [[UInt8]] = []
        for writer in 0..<16 { ballots.append(try served.ballot(0, [writer % 4])) }
        let before = await served.service.noteSize
        let service = served.service
        let answers = await withTaskGroup(of: Acceptance?.self) { group in
            for ballot in ballots {
                group.addTask { try? await service.submit(Submission(ballot)) }
            }
            return await group.reduce(into: [Acceptance?]()) { $0.append($1) }
        }
        let size = await service.noteSize
        #expect(size == before + 1)
        // Four of the sixteen are the same four times: all of the accepted one have its receipt, nobody else has any.
        let numbers = Set(answers.compactMap { $0?.number })
        #expect(numbers == [before])
        #expect(Set(answers.compactMap { $0?.receipt.bytes }).count == 1)
    }

    @Test("what waits is added in one step") func groups() async throws {
        let plan = BreakingRecord.Plan()
        let served = try await ServedRound(open: 40, breaking: plan)
        var ballots: [[UInt8]] = []
        for voter in 0..<40 { ballots.append(try served.ballot(voter, [voter % 4])) }
        let service = served.service
        let receipts = await withTaskGroup(of: (Int, Acceptance?).self) { group in
            for (voter, ballot) in ballots.enumerated() {
                group.addTask { (voter, try? await service.submit(Submission(ballot))) }
            }
            return await group.reduce(into: [Int: Acceptance?]()) { $0[$1.0] = $1.1 }
        }
        for (voter, ballot) in ballots.enumerated() {
            let acceptance = try #require(receipts[voter] ?? nil)
            let isHeld3 = served.holds(acceptance.receipt, for: ballot)
            #expect(isHeld3)
        }
        let sizes = plan.sizes.filter { $0 > 0 }
        #expect(sizes.reduce(0, +) == 40)
        #expect(sizes.count < 40)
    }

    @Test("a refused entry is refused with its reason, and hinders nobody") func refusals() async throws {
        let served = try await ServedRound()
        let ballot = try served.ballot(0, [1])
        let good = try served.ballot(1, [2])
        var broken = ballot
        broken[broken.count - 1] ^= 1
        let service = served.service
        await #expect(throws: ServiceFault.self) { try await service.submit(Submission(broken)) }
        await #expect(throws: ServiceFault.self) { try await service.submit(Submission([0x80])) }
        await #expect(throws: ServiceFault.self) { try await service.submit(Submission(ballot, texts: [[65]])) }
        let accepted = try await service.submit(Submission(good))
        let isHeld4 = served.holds(accepted.receipt, for: good)
        #expect(isHeld4)
    }

    @Test("after a storage fault nothing is half done", arguments: [BreakingRecord.Plan.Fault.before, .after])
    func storageFault(_ fault: BreakingRecord.Plan.Fault) async throws {
        let plan = BreakingRecord.Plan()
        let served = try await ServedRound(breaking: plan)
        let (service, ballot) = (served.service, try served.ballot(0, [1]))
        let before = await service.noteSize
        plan.fail(fault)
        await #expect(throws: ServiceFault.self) { try await service.submit(Submission(ballot)) }
        #expect(await service.noteSize == before)
        // Whoever got no answer hands in the same octets again, and they stand there once.
        let accepted = try await service.submit(Submission(ballot))
        let isHeld5 = served.holds(accepted.receipt, for: ballot)
        #expect(isHeld5)
        #expect(accepted.number == before)
        #expect(await service.noteSize == before + 1)
    }

    @Test("a record has one service at a time, and the next goes on where it stopped") func oneService() async throws {
        let served = try await ServedRound()
        let signer = try ServedRound.signer(served.round)
        let (name, library) = (served.name, served.library)
        await #expect(throws: ServiceFault.self) {
            try await RecordService.open(name, in: library, signer: signer) { ServedRound.today }
        }
        let first = try await served.service.submit(Submission(try served.ballot(0, [1])))
        let late = try served.ballot(1, [1])
        await served.service.stop()
        let stopped = served.service
        await #expect(throws: ServiceFault.self) { try await stopped.submit(Submission(late)) }
        let next = try await RecordService.open(name, in: library, signer: signer) { ServedRound.today }
        #expect(await next.noteSize == first.number + 1)
        #expect(await next.note.bytes == first.receipt.note.bytes)
    }

    @Test("a log key that is not the record's is refused") func otherKey() async throws {
        let served = try await ServedRound()
        await served.service.stop()
        let origin = try #require(KeyName(served.round.rehearsal.roles.origin))
        let other = try LogSigner(origin: origin, secret: try SmallRound.key("other"))
        let (name, library) = (served.name, served.library)
        await #expect(throws: ServiceFault.self) {
            try await RecordService.open(name, in: library, signer: other) { ServedRound.today }
        }
    }

    @Test("open ballots are hidden until voting has ended, hashes and proofs are not") func hidden() async throws {
        var served = try await ServedRound()
        let ballot = try served.ballot(0, [1])
        let accepted = try await served.service.submit(Submission(ballot))
        let shown = try await served.service.entries(0..<(accepted.number + 1))
        #expect(shown.last?.bytes == nil)
        #expect(shown.last?.condition == .closed)
        #expect(shown.last?.leafHash == Merkle.leafHash(ballot))
        #expect(shown.dropLast().allSatisfy { $0.bytes != nil })
        await #expect(throws: ServiceFault.self) { try await served.service.file(.outcome) }
        try served.round.rehearsal.append(ballot)
        try served.round.rehearsal.close()
        let close = try #require(served.round.rehearsal.entries.last)
        _ = try await served.service.submit(Submission(close))
        let after = try await served.service.entries(accepted.number..<(accepted.number + 1))
        #expect(after.first?.bytes == ballot)
    }
}
