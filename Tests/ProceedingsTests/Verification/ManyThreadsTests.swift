internal import Proceedings
internal import Synchronization
internal import Testing

/// However many threads inspect the entries, the report is that of one.
@Suite("Verification by several threads")
struct ManyThreadsTests {
    /// A round whose log is read in more pieces than there are threads.
    private static func package() throws -> [UInt8] {
        var round = try SmallRound(open: 400)
        try round.open()
        for voter in 0..<400 { try round.cast(voter, [voter % 4]) }
        return try round.finish()
    }

    @Test("A good package is good, and is told of up to its end", arguments: [1, 2, 3, 8])
    func good(jobs: Int) async throws {
        let package = try Self.package()
        let told = Mutex<[Int?]>([])
        var input = VerificationInput()
        input.jobs = jobs
        let report = try await Verifier(MemorySource(package), input: input).verify { done, all in
            told.withLock { $0 = [done, all] }
        }
        #expect(report.findings == [])
        #expect(report.record?.certificate?.counts.counted == 400)
        let last = told.withLock { $0 }
        #expect(last == [report.record?.entries, report.record?.entries])
    }

    @Test("Faults are told in the order of the log", arguments: [2, 3, 8])
    func bad(jobs: Int) async throws {
        var package = try Self.package()
        let reader = try PackageReader(MemorySource(package))
        var chunks = reader.log()
        let chunk = try #require(try chunks.next())
        let ballots = chunk.entries.indices.filter { chunk.type(at: $0) == .openBallot }
        // The last bit of every tenth ballot's signature is turned.
        for ballot in stride(from: 0, to: ballots.count, by: 10) {
            package[reader.logRange.lowerBound + chunk.entries[ballots[ballot]].upperBound - 1] ^= 1
        }
        let one = try await SmallRound.verify(package)
        let many = try await SmallRound.verify(package) { $0.jobs = jobs }
        #expect(one.findings.filter { $0.check == .signatures }.count == 40)
        #expect(many.findings == one.findings)
        #expect(many.counts == one.counts)
    }
}
