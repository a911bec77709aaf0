internal import Proceedings
internal import Testing
internal import TransparencyLog

/// A record that is shown: by a service that appends nothing, and as a whole.
@Suite("A record that is shown") struct ShownRecordTests {
    @Test("a service without the key shows what another appends") func refresh() async throws {
        let served = try await ServedRound()
        let shown = try await RecordService.open(served.name, in: served.library, signer: nil) { ServedRound.today }
        let before = await shown.noteSize
        for voter in 0..<3 {
            let accepted = try await served.service.submit(Submission(try served.ballot(voter, [1])))
            #expect(await shown.noteSize == before + voter)
            try await shown.refresh()
            #expect(await shown.noteSize == accepted.number + 1)
            #expect(await shown.note.bytes == accepted.receipt.note.bytes)
            #expect(await shown.round { $0.onlineVoters } == voter + 1)
        }
        try await shown.refresh()
        #expect(await shown.noteSize == before + 3)
        let late = try await RecordService.open(served.name, in: served.library, signer: nil) { ServedRound.today }
        #expect(await late.noteSize == before + 3)
    }

    @Test("the entries of a package are looked at once, however often it is asked for") func package() async throws {
        var round = try SmallRound(open: 3)
        try round.open()
        for voter in 0..<3 { try round.cast(voter, [1]) }
        try round.rehearsal.close(at: SmallRound.times.closes)
        try round.rehearsal.settle()
        let result = try round.rehearsal.certify(engine: "test")
        let writer = try round.rehearsal.publish(result, at: SmallRound.times.closes)
        let (library, plan) = (InMemoryLibrary(), BreakingRecord.Plan())
        let name = try #require(RecordName("done"))
        try await library.make(name)
        let record = try await library.open(name, appending: true)
        let files: [(file: RecordFile, bytes: [UInt8])] = [
            (.election, round.rehearsal.plan.election.encoded), (.rules, round.rehearsal.plan.rules),
            (.outcome, result.outcomeDocument), (.trace, result.traceDocument),
        ]
        let note = try SignedNote(parsing: writer.checkpoint)
        try await record.add(RecordAddition(after: 0, round.rehearsal.entries, files: files))
        try await record.keep(note, size: round.rehearsal.entries.count)
        await record.close()
        let signer = try ServedRound.signer(round)
        let breaking = BreakingLibrary(library, plan)
        let service = try await RecordService.open(name, in: breaking, signer: signer) { ServedRound.today }
        var (read, sizes): ([Int], Set<Int>) = ([], [])
        for _ in 0..<3 {
            let before = plan.readCount
            let package = try await service.package()
            read.append(plan.readCount - before)
            sizes.insert(package.size)
        }
        #expect(sizes.count == 1)
        #expect(read[0] >= round.rehearsal.entries.count)
        #expect(read[1...].allSatisfy { $0 == 0 })
    }
}
