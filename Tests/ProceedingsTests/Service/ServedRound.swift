internal import BallotRules
internal import Deliberation
internal import Proceedings
internal import Signing
internal import Testing
internal import TransparencyLog

/// A small round that is open, in a library, with a service at work on it.
struct ServedRound {
    var round: SmallRound
    let library: InMemoryLibrary
    let name: RecordName
    let service: RecordService

    static let today = Day.range.lowerBound

    init(open voters: Int = 4, breaking: BreakingRecord.Plan? = nil) async throws {
        var round = try SmallRound(open: voters)
        try round.open()
        let library = InMemoryLibrary()
        let name = try #require(RecordName("small"))
        try await library.make(name)
        let record = try await library.open(name, appending: true)
        try await record.add(RecordAddition(after: 0, round.rehearsal.entries))
        try await record.keep(round.rehearsal.plan.election.encoded, as: .election)
        await record.close()
        self.round = round
        self.library = library
        self.name = name
        let used: any RecordLibrary = breaking.map { BreakingLibrary(library, $0) } ?? library
        self.service = try await RecordService.open(name, in: used, signer: try Self.signer(round)) { Self.today }
    }

    static func signer(_ round: SmallRound) throws -> LogSigner {
        let roles = round.rehearsal.roles
        return try LogSigner(origin: try #require(KeyName(roles.origin)), secret: roles.log)
    }

    /// A first ballot of a voter; there can be several, of which one can stand in the log.
    func ballot(_ voter: Int, _ projects: [Int]) throws -> [UInt8] {
        let rehearsal = self.round.rehearsal
        let maker = BallotMaker(rehearsal.terms, key: try rehearsal.voterKey(voter))
        return try maker.open(Choices(projects), next: (sequence: 0, previous: .zero))
    }

    /// Whether a receipt, signed by the log, proves that this entry is in it.
    func holds(_ receipt: Receipt, for entry: [UInt8]) -> Bool {
        let policy = self.round.rehearsal.terms.witnessPolicy
        guard let evaluation = try? policy.evaluate(receipt.note), evaluation.isLogSigned else { return false }
        let checkpoint = evaluation.checkpoint
        let proof = InclusionProof(index: receipt.index, size: checkpoint.size, hashes: receipt.proof)
        return (try? proof.verify(leafHash: Merkle.leafHash(entry), root: checkpoint.root)) != nil
    }
}
