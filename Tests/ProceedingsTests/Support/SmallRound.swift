internal import BallotRules
internal import Credentials
internal import Proceedings
internal import Signing
internal import TransparencyLog

/// A small round with fixed keys: four projects, approval of at most two, and as many voters of each kind as wanted.
struct SmallRound {
    /// When the round opens, closes and is published, for the witnesses.
    static let times: (opens: UInt64, closes: UInt64, published: UInt64) = (1_767_225_600, 1_768_435_200, 1_768_521_600)

    var rehearsal: Rehearsal
    var random: SampleRandom

    /// A round that is not open yet.
    ///
    /// - Parameter id: tells one round from another.
    init(
        open: Int = 0,
        secret: Int = 0,
        paper: Int = 0,
        id: UInt8 = 1,
        tieOrder: String = "votes,cost-low,lot",
        costs: [Int] = [40, 30, 30, 50],
        budget: Int = 100,
        ballot: BallotTerms = BallotTerms(form: .approval, limits: BallotLimits(length: BallotLimits.Bounds(most: 2))),
        persons reference: (Int) -> String = { "person \($0)" }
    ) throws {
        let election = SampleRound.document(costs)
        let rule = try Count("greedy")
        let voters =
            [RegisterLeaf.Kind](repeating: .open, count: open) + [RegisterLeaf.Kind](repeating: .secret, count: secret)
            + [RegisterLeaf.Kind](repeating: .paper, count: paper)
        let plan = RehearsalPlan(
            title: "Buurtbudget",
            roundID: [UInt8](repeating: id, count: 16),
            election: election,
            budget: Money(units: budget),
            ballot: ballot,
            rule: RuleTerms(
                id: "greedy",
                version: rule.descriptor.version,
                options: rule.options,
                tieOrder: tieOrder
            ),
            rules: Array("The rules of the round.\n".utf8),
            voters: voters,
            window: Int(SmallRound.times.opens)...Int(SmallRound.times.closes),
            paddedLength: 96
        )
        self.rehearsal = try Rehearsal(plan, roles: try SmallRound.roles(), key: SmallRound.key, persons: reference)
        self.random = SampleRandom(seed: UInt64(id))
    }

    /// The key with a name, always the same.
    static func key(_ name: String) throws -> SigningKey {
        try SigningKey(seed: SHA256.digest(Array("buurtstem test \(name)".utf8)).bytes)
    }

    static func roles() throws -> RehearsalRoles {
        try RehearsalRoles(
            origin: "buurtstem.example/small",
            issuers: try ["city", "ombudsman"].enumerated().map { index, name in
                RehearsalRoles.Issuer(
                    name: name,
                    pageKey: try self.key(name),
                    credentialKey: try TestIssuerKeys.key(index)
                )
            },
            box: try BoxSecretKey(secret: SHA256.digest(Array("buurtstem test box".utf8)).bytes),
            key: self.key
        )
    }

    /// Opens the round.
    mutating func open() throws { try self.rehearsal.open(at: SmallRound.times.opens) }

    /// Casts the next ballot of a voter.
    mutating func cast(_ voter: Int, _ projects: [Int]) throws {
        try self.rehearsal.cast(voter, Choices(projects), using: &self.random)
    }

    /// Closes, settles, certifies and publishes; the package as bytes.
    mutating func finish() throws -> [UInt8] {
        try self.rehearsal.close(at: SmallRound.times.closes)
        return try self.finishClosed()
    }

    /// Settles, certifies and publishes a round that is closed.
    mutating func finishClosed() throws -> [UInt8] {
        try self.rehearsal.settle()
        let result = try self.rehearsal.certify(engine: "buurtstem test")
        return try self.publish(result)
    }

    /// Publishes; the package as bytes.
    mutating func publish(_ result: Recount.Result) throws -> [UInt8] {
        let writer = try self.rehearsal.publish(result, at: SmallRound.times.published)
        var sink = MemorySink()
        try writer.write(to: &sink)
        return sink.bytes
    }

    /// Verifies a package.
    static func verify(
        _ package: [UInt8],
        _ change: (inout VerificationInput) -> Void = { _ in }
    ) async throws -> VerificationReport {
        var input = VerificationInput()
        change(&input)
        return try await Verifier(MemorySource(package), input: input).verify()
    }
}
