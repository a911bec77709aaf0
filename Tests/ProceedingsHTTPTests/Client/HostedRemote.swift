internal import BallotRules
internal import Proceedings
internal import ProceedingsClient
internal import ProceedingsHTTP
internal import Testing

/// A small round at work, and a client of it.
enum HostedRemote {
    /// Opens the record `round` of a server.
    static func open(
        _ server: TestServer,
        _ transport: any HTTPTransport = FoundationTransport(),
        memory: Memory? = nil,
        pauses: @escaping @Sendable (Int) -> Void = { _ in }
    ) async throws -> RemoteRecord {
        let address = try ServerAddress("http://127.0.0.1:\(server.port)")
        let remote = RemoteServer(address, language: .english, transport: transport) { pauses($0) }
        return try await RemoteRecord.open(try #require(RecordName("round")), on: remote, memory: memory)
    }

    static func round() async throws -> (round: HostedRound, hosted: HostedRecords) {
        var round = try HostedRound()
        try round.rehearsal.open(at: HostedRound.times.opens)
        let hosted = HostedRecords()
        try await round.serve(in: hosted)
        return (round, hosted)
    }
}
