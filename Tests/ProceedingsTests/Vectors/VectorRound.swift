internal import BallotRules
internal import Proceedings
internal import Signing
internal import TransparencyLog

/// The round of the published vectors: every type of entry, a revote, keys cancelled and replaced, a void ballot, paper
/// with and without a difference, and a tie that is drawn by lot.
///
/// Everything in it follows from fixed keys but the sealed boxes, which are random. Played with the entries of a round
/// that was made before, it takes the boxes from there and gives the same octets.
struct VectorRound {
    static let voters: [RegisterLeaf.Kind] = [.open, .open, .open, .open, .secret, .secret, .secret, .paper, .paper]
    static let rules = Array("De regels van de ronde.\n".utf8)

    private(set) var rehearsal: Rehearsal
    private(set) var package: [UInt8] = []
    private let known: [[UInt8]]
    private var random = SampleRandom(seed: 2_026)
    private var chains: [String: (sequence: Int, previous: Digest)] = [:]

    /// Plays the round.
    ///
    /// - Parameter known: the entries of the round as it was made before, or none to make new boxes.
    init(known: [[UInt8]]) throws {
        let election = SampleRound.document(
            [40, 30, 30, 50],
            decimals: 2,
            pots: [Pot(kind: .theme, name: "groen", budget: Money(units: 60))]
        )
        let count = try Count("greedy")
        let limits = BallotLimits(length: BallotLimits.Bounds(least: 1, most: 2))
        let plan = RehearsalPlan(
            title: "Buurtbudget Lindenwijk",
            roundID: Array(SHA256.digest(Array("buurtstem test round".utf8)).bytes.prefix(16)),
            election: election,
            budget: Money(units: 70),
            ballot: BallotTerms(form: .approval, limits: limits),
            rule: RuleTerms(
                id: "greedy",
                version: count.descriptor.version,
                options: count.options,
                tieOrder: "votes,lot"
            ),
            rules: VectorRound.rules,
            voters: VectorRound.voters,
            window: Int(SmallRound.times.opens)...Int(SmallRound.times.closes),
            paddedLength: 96
        )
        self.known = known
        self.rehearsal = try Rehearsal(plan, roles: try SmallRound.roles(), key: SmallRound.key)
        try self.vote()
        try self.finish()
    }

    private mutating func vote() throws {
        try self.rehearsal.open(at: SmallRound.times.opens)
        try self.cast("voter-0", [0])
        try self.cast("voter-1", [1, 2])
        try self.seal("voter-4", [1])
        try self.cast("voter-2", [3])
        try self.seal("voter-5", [2, 3])
        try self.cast("voter-0", [0, 3])
        try self.seal("voter-5", [0, 2])
        try self.seal("voter-6", [0, 1, 2])
        try self.rehearsal.attest(.cancel(try self.key("voter-2")), reason: "the key was found on the street")
        try self.cast("voter-3", [2])
        let (old, new) = (try self.key("voter-3"), try self.key("voter-3-new"))
        try self.rehearsal.attest(.replace(old, by: new), reason: "a new telephone")
        self.chains["voter-3-new"] = self.chains["voter-3"]
        try self.cast("voter-3-new", [1])
        try self.rehearsal.votePaper(
            [(voter: 1, choices: Choices([1])), (voter: 7, choices: Choices([0, 2]))],
            channel: "paper"
        )
        try self.rehearsal.attest(.deskVote(leaf: 8, key: nil, batch: 2), reason: "voted with help")
        let batch = PaperBatch(
            manifest: self.rehearsal.terms.hash,
            batch: 2,
            channel: "assisted",
            issued: 3,
            used: 1,
            unused: 1,
            spoiled: 1
        )
        try self.rehearsal.append(Entry.signed(batch, by: self.rehearsal.roles.officers))
    }

    private mutating func finish() throws {
        try self.rehearsal.close(at: SmallRound.times.closes)
        for (clerk, choices) in zip(self.rehearsal.roles.clerks, [[2], [2, 3]]) {
            let paper = PaperEntry(
                manifest: self.rehearsal.terms.hash,
                batch: 2,
                number: 1,
                choices: Choices(choices)
            )
            try self.rehearsal.append(Entry.signed(paper, by: [clerk]))
        }
        let resolution = PaperResolution(
            manifest: self.rehearsal.terms.hash,
            batch: 2,
            number: 1,
            choices: Choices([2]),
            reason: "the second cross is struck out"
        )
        try self.rehearsal.append(Entry.signed(resolution, by: self.rehearsal.roles.officers))
        try self.rehearsal.settle()
        let result = try self.rehearsal.certify(engine: "buurtstem test")
        let writer = try self.rehearsal.publish(result, at: SmallRound.times.published)
        var sink = MemorySink()
        try writer.write(to: &sink)
        self.package = sink.bytes
    }

    private func key(_ name: String) throws -> VerificationKey { try SmallRound.key(name).verificationKey }

    private mutating func cast(_ name: String, _ projects: [Int]) throws {
        let next = self.chains[name] ?? (0, .zero)
        let maker = BallotMaker(self.rehearsal.terms, key: try SmallRound.key(name))
        try self.append(try maker.open(Choices(projects), next: next), name)
    }

    /// Casts a sealed ballot; its box is that of the round as it was made before, or new.
    private mutating func seal(_ name: String, _ projects: [Int]) throws {
        let next = self.chains[name] ?? (0, .zero)
        let key = try SmallRound.key(name)
        let voter = Int(name.dropFirst(6)) ?? 0
        let credentials = next.sequence > 0 ? [] : try self.rehearsal.credentials(voter, using: &self.random)
        let link = BallotLink(key: key.verificationKey, sequence: next.sequence, previous: next.previous)
        let hash = self.rehearsal.terms.hash
        let content = SealedContent(manifest: hash, key: key.verificationKey, choices: Choices(projects))
        let ballot = SealedBallot(manifest: hash, link: link, box: try self.box(content))
        try self.append(Entry.signed(ballot, by: key, credentials: credentials), name)
    }

    private func box(_ content: SealedContent) throws(EncodingFault) -> [UInt8] {
        guard let box = self.rehearsal.terms.manifest.box, let padded = content.padded(to: box.paddedLength) else {
            throw EncodingFault(.size, at: 0)
        }
        let number = self.rehearsal.entries.count
        if number < self.known.count, case .sealedBallot(let ballot) = try Entry(decoding: self.known[number]).content,
            self.rehearsal.roles.box.open(ballot.box) == padded
        {
            return ballot.box
        }
        return box.key.seal(padded) ?? []
    }

    private mutating func append(_ entry: [UInt8], _ name: String) throws {
        try self.rehearsal.append(entry)
        self.chains[name] = ((self.chains[name]?.sequence ?? 0) + 1, Merkle.leafHash(entry))
    }
}
