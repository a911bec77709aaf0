internal import Proceedings
internal import Signing
internal import TransparencyLog

/// While the round is open.
extension RefusedEntries {
    mutating func addVoting() async throws {
        var round = try Self.mixed()
        try round.open(at: HostedRound.times.opens)
        var random = SeededRandom(seed: 1)
        try round.cast(0, Choices([0]), using: &random)
        try await self.begin("voting", round)
        let (hash, voter) = (round.terms.hash, try HostedRound.key("voter-1"))
        let ballot = { (key: SigningKey, sequence: Int, previous: Digest, projects: [Int]) in
            let link = BallotLink(key: key.verificationKey, sequence: sequence, previous: previous)
            return Entry.signed(OpenBallot(manifest: hash, link: link, choices: Choices(projects)), by: key)
        }
        let good = ballot(voter, 0, .zero, [0])
        self.add("encoding", Array(good.dropLast()))
        self.add("invalid-signature", good.dropLast() + [good[good.count - 1] ^ 1])
        self.add("not-eligible", ballot(try HostedRound.key("stranger"), 0, .zero, [0]))
        self.add("sequence", ballot(voter, 1, .zero, [0]))
        self.add("previous-ballot", ballot(try HostedRound.key("voter-0"), 1, .zero, [0]))
        self.add("choices", ballot(voter, 0, .zero, [7]))
        let other = try HostedRound().rehearsal
        let foreign = OpenBallot(
            manifest: other.terms.hash,
            link: BallotLink(key: voter.verificationKey, sequence: 0, previous: .zero),
            choices: Choices([0])
        )
        self.add("foreign-round", Entry.signed(foreign, by: voter))
        self.add("close-position", Close(manifest: hash, position: 1), by: [round.roles.operatorKey])
        self.add("unexpected-signer", Close(manifest: hash, position: 1), by: [round.roles.recounter])
        try self.addSealed(round)
        try self.addCheckpoints(round)
    }

    private mutating func addSealed(_ round: Rehearsal) throws {
        var (round, random) = (round, SeededRandom(seed: 2))
        let key = try HostedRound.key("voter-2")
        let maker = BallotMaker(round.terms, key: key)
        var credentials = try round.credentials(2, using: &random)
        credentials[1] = Credential(random: credentials[1].random, signature: credentials[0].signature)
        if let bytes = try maker.sealed(Choices([0]), next: (0, .zero), credentials: credentials) {
            self.add("credential", bytes)
        }
        let link = BallotLink(key: key.verificationKey, sequence: 0, previous: .zero)
        let short = SealedBallot(manifest: round.terms.hash, link: link, box: [UInt8](repeating: 0, count: 100))
        self.add("box-length", Entry.signed(short, by: key, credentials: credentials))
    }

    private mutating func addCheckpoints(_ round: Rehearsal) throws {
        let time = HostedRound.times.opens + 60
        self.add("checkpoint-unreadable", Self.checkpoint(round, Array("no checkpoint\n".utf8)))
        let signer = try LogSigner(origin: round.terms.witnessPolicy.log.name, secret: round.roles.log)
        let alone = try signer.checkpoint(size: round.tree.size, root: round.tree.root)
        self.add("checkpoint-signatures", Self.checkpoint(round, alone.bytes))
        var shorter = try Self.mixed()
        try shorter.open(at: HostedRound.times.opens)
        self.add("checkpoint-size", Self.checkpoint(round, try shorter.cosigned(at: time).bytes))
        var random = SeededRandom(seed: 3)
        try shorter.cast(0, Choices([]), using: &random)
        self.add("checkpoint-root", Self.checkpoint(round, try shorter.cosigned(at: time).bytes))
        self.add("checkpoint-time", Self.checkpoint(round, try Self.backdated(round, alone)))
    }

    /// The checkpoint cosigned by witnesses whose clocks stand before those of the first.
    private static func backdated(_ round: Rehearsal, _ note: SignedNote) throws -> [UInt8] {
        var note = note
        for (index, secret) in round.roles.witnesses.enumerated() {
            guard let name = KeyName(RehearsalRoles.witnessName(index)) else { continue }
            let log = try WitnessedLog(log: round.terms.witnessPolicy.log)
            var witness = Witness(cosigner: try Cosigner(name: name, secret: secret), logs: [log])
            let request = WitnessRequest(oldSize: 0, proof: [], note: note)
            note = try note.adding([witness.cosign(request, timestamp: HostedRound.times.opens - 60).cosignature])
        }
        return note.bytes
    }
}
