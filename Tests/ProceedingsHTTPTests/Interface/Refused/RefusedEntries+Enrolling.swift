internal import Proceedings
internal import Signing

/// Before the round is open.
extension RefusedEntries {
    mutating func addEnrolling() async throws {
        var round = try Self.mixed()
        let (hash, leaves, by) = (round.terms.hash, round.register.leaves, [round.roles.operatorKey])
        try round.append(Entry.signed(round.terms.manifest, by: by))
        try await self.begin("enrolling", round)
        let other = try SecretRound.rehearsal(title: "Een andere ronde")
        self.add("manifest-place", other.terms.manifest, by: by)
        self.add("page-order", RegisterPage(manifest: hash, page: 1, leaves: leaves), by: by)
        self.add("page-size", RegisterPage(manifest: hash, page: 0, leaves: Array(leaves.dropLast())), by: by)
        let twice = [leaves[0], leaves[0]] + leaves[2...]
        self.add("repeated-key", RegisterPage(manifest: hash, page: 0, leaves: twice), by: by)
        let swapped = [leaves[1], leaves[0]] + leaves[2...]
        self.add("register-root", RegisterPage(manifest: hash, page: 0, leaves: swapped), by: by)
        let weak = VerificationKey([1] + [UInt8](repeating: 0, count: 31))
        let bad = RegisterLeaf(kind: .open, commitment: leaves[0].commitment, key: weak, zone: "")
        self.add("invalid-key", RegisterPage(manifest: hash, page: 0, leaves: [bad] + leaves.dropFirst()), by: by)
        self.add("register-incomplete", try Self.checkpoint(round, at: HostedRound.times.opens))
        self.add("phase", Close(manifest: hash, position: 1), by: by)
        for page in round.register.pages(manifest: hash) { try round.append(Entry.signed(page, by: by)) }
        try await self.begin("uncommitted", round)
        self.add("lot-missing", try Self.checkpoint(round, at: HostedRound.times.opens))
        let first = LotCommitment(manifest: hash, party: 0, commitment: round.lot(0).commitment)
        try round.append(Entry.signed(first, by: [round.lotParties[0]]))
        try await self.begin("committing", round)
        let again = LotCommitment(manifest: hash, party: 0, commitment: SHA256.digest([1]))
        self.add("lot-party", again, by: [round.lotParties[0]])
        try await self.addOpenOnly()
    }

    /// A round in which nobody votes in secret.
    private mutating func addOpenOnly() async throws {
        var round = try HostedRound().rehearsal
        let by = [round.roles.operatorKey]
        try round.append(Entry.signed(round.terms.manifest, by: by))
        try await self.begin("open-only", round)
        let leaves = round.register.leaves
        let hidden = RegisterLeaf(kind: .secret, commitment: leaves[0].commitment, key: leaves[0].key, zone: "")
        let page = RegisterPage(manifest: round.terms.hash, page: 0, leaves: [hidden] + leaves.dropFirst())
        self.add("voter-kind", page, by: by)
        var secret = try SecretRound.rehearsal()
        try secret.open(at: HostedRound.times.opens)
        try await self.begin("secret-only", secret)
        let key = try HostedRound.key("voter-0")
        let link = BallotLink(key: key.verificationKey, sequence: 0, previous: .zero)
        let ballot = OpenBallot(manifest: secret.terms.hash, link: link, choices: Choices([0]))
        self.add("ballot-mode", Entry.signed(ballot, by: key))
        round = try HostedRound().rehearsal
        try round.open(at: HostedRound.times.opens)
        try round.close(at: HostedRound.times.closes)
        try await self.begin("open-closed", round)
        let release = BoxKeyRelease(manifest: round.terms.hash, secret: SHA256.digest([1]))
        self.add("box-not-expected", release, by: [round.roles.operatorKey])
    }
}
