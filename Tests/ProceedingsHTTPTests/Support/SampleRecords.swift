internal import BallotRules
internal import Deliberation
internal import Proceedings
internal import ProceedingsHTTP
internal import Signing
internal import Testing
internal import TransparencyLog

/// A round with open and paper voters, at work in a library in memory.
struct HostedRound {
    static let times: (opens: UInt64, closes: UInt64, published: UInt64) = (1_767_225_600, 1_768_435_200, 1_768_521_600)
    static let origin = "buurtstem.example/http"

    var rehearsal: Rehearsal
    var random = SystemRandomNumberGenerator()

    static func key(_ name: String) throws -> SigningKey {
        try SigningKey(seed: SHA256.digest(Array("buurtstem http test \(name)".utf8)).bytes)
    }

    init(open: Int = 4, paper: Int = 2) throws {
        let projects = [40, 30, 30, 50].enumerated().map { index, cost in
            Project(
                id: ProjectID(["bench", "tree", "swing", "mural"][index]),
                cost: Money(units: cost * 100),
                name: ["Bankje", "Boom", "Schommel <nieuw>", "Muurschildering"][index],
                row: index
            )
        }
        let election = ElectionDocument(currency: Currency(code: "EUR", decimals: 2), pots: [], projects: projects)
        let count = try Count("greedy")
        let plan = RehearsalPlan(
            title: "Buurtbudget",
            roundID: [UInt8](repeating: 1, count: 16),
            election: election,
            budget: Money(units: 10_000),
            ballot: BallotTerms(form: .approval, limits: BallotLimits(length: BallotLimits.Bounds(most: 2))),
            rule: RuleTerms(
                id: "greedy",
                version: count.descriptor.version,
                options: count.options,
                tieOrder: "votes,cost-low,id"
            ),
            rules: Array("The rules of the round.\n".utf8),
            voters: [RegisterLeaf.Kind](repeating: .open, count: open)
                + [RegisterLeaf.Kind](repeating: .paper, count: paper),
            window: Int(HostedRound.times.opens)...Int(HostedRound.times.closes),
            paddedLength: 96
        )
        let roles = try RehearsalRoles(
            origin: HostedRound.origin,
            issuers: [],
            box: try BoxSecretKey(secret: SHA256.digest(Array("box".utf8)).bytes),
            key: HostedRound.key
        )
        self.rehearsal = try Rehearsal(plan, roles: roles, key: HostedRound.key)
    }

    /// A round that goes on from a rehearsal.
    init(_ rehearsal: Rehearsal) { self.rehearsal = rehearsal }

    /// The ballot that a voter casts next, not handed in.
    mutating func ballot(_ voter: Int, _ projects: [Int]) throws -> [UInt8] {
        try self.rehearsal.ballot(voter, Choices(projects), using: &self.random)
    }

    mutating func cast(_ voter: Int, _ projects: [Int]) throws {
        try self.rehearsal.cast(voter, Choices(projects), using: &self.random)
    }

    /// Puts the record as it is to work.
    func serve(
        as name: String = "round",
        cosigned: SignedNote? = nil,
        in hosted: HostedRecords,
        library: any RecordLibrary = InMemoryLibrary()
    ) async throws {
        let name = try #require(RecordName(name))
        try await library.make(name)
        let keeping = try await library.open(name, appending: true)
        let files: [(file: RecordFile, bytes: [UInt8])] = [
            (.election, self.rehearsal.plan.election.encoded), (.rules, self.rehearsal.plan.rules),
        ]
        try await keeping.add(RecordAddition(after: 0, self.rehearsal.entries, files: files))
        if let cosigned { try await keeping.keep(cosigned, size: self.rehearsal.entries.count) }
        await keeping.close()
        let origin = try #require(KeyName(HostedRound.origin))
        let signer = try LogSigner(origin: origin, secret: try HostedRound.key("log"))
        let today = try #require(Day("2026-03-09"))
        hosted.add(try await RecordService.open(name, in: library, signer: signer, today: { today }))
    }
}
