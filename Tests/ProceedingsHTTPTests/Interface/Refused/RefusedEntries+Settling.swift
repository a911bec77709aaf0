internal import Proceedings
internal import Signing
internal import TransparencyLog

/// What must be there before the count.
extension RefusedEntries {
    mutating func addSettling() async throws {
        var round = try Self.voted()
        try round.close(at: HostedRound.times.closes)
        try round.enterPaper()
        try await self.begin("settling", round)
        let (hash, by) = (round.terms.hash, [round.roles.operatorKey])
        self.add("box-key", BoxKeyRelease(manifest: hash, secret: SHA256.digest([2])), by: by)
        let early = Self.certificate(round)
        let signers = [round.roles.operatorKey, round.roles.recounter]
        self.add("box-closed", early, by: signers)
        try round.releaseBox()
        try await self.begin("unboxed", round)
        self.add("issuance-incomplete", Self.certificate(round), by: signers)
        // Both issuers deny the credential that they gave.
        for (issuer, roles) in round.roles.issuers.enumerated() {
            let page = IssuancePage(manifest: hash, issuer: issuer, page: 0, bits: [0])
            try round.append(Entry.signed(page, by: [roles.pageKey]))
        }
        try await self.begin("denied", round)
        self.add("too-many-keys", Self.certificate(round), by: signers)
    }

    mutating func addCertifying() async throws {
        var round = try Self.voted()
        try round.close(at: HostedRound.times.closes)
        try round.settle()
        try await self.begin("settled", round)
        let signers = [round.roles.operatorKey, round.roles.recounter]
        let (good, _) = try round.certificate(engine: "buurtstem test")
        self.add("tally-number", Self.change(good, number: 2), by: signers)
        self.add("tally-tree", Self.change(good, size: 1), by: signers)
        self.add("tally-rule", Self.change(good, rule: "phragmen"), by: signers)
        self.add("tally-lot", Self.change(good, lotSeed: SHA256.digest([3])), by: signers)
        let none = TallyCounts(registered: 1, issued: [0, 0], cast: 1, counted: 2, void: 0, cancelled: 0, paper: 1)
        self.add("tally-counts", Self.change(good, counts: none), by: signers)
        let result = try round.certify(engine: "buurtstem test")
        try await self.begin("certified", round)
        let documents = [
            Publication.Document(name: "election", hash: round.plan.election.hash),
            Publication.Document(name: "outcome", hash: result.outcomeHash),
        ]
        let publication = Publication(manifest: round.terms.hash, documents: documents)
        self.add("published", publication, by: [round.roles.operatorKey])
    }

    /// A certificate of a round that cannot be counted yet.
    private static func certificate(_ round: Rehearsal) -> TallyCertificate {
        TallyCertificate(
            manifest: round.terms.hash,
            number: 1,
            size: round.entries.count,
            root: round.tree.root,
            counts: TallyCounts(registered: 6, issued: [1, 1], cast: 2, counted: 3, void: 0, cancelled: 0, paper: 1),
            countedBallots: .zero,
            rule: round.plan.rule.id,
            ruleVersion: round.plan.rule.version,
            rulesHash: round.terms.manifest.rulesHash,
            engine: "buurtstem test",
            lotSeed: nil,
            outcomeHash: .zero,
            traceHash: .zero
        )
    }

    private static func change(
        _ good: TallyCertificate,
        number: Int? = nil,
        size: Int? = nil,
        rule: String? = nil,
        lotSeed: Digest? = nil,
        counts: TallyCounts? = nil
    ) -> TallyCertificate {
        TallyCertificate(
            manifest: good.manifest,
            number: number ?? good.number,
            size: size ?? good.size,
            root: good.root,
            counts: counts ?? good.counts,
            countedBallots: good.countedBallots,
            rule: rule ?? good.rule,
            ruleVersion: good.ruleVersion,
            rulesHash: good.rulesHash,
            engine: good.engine,
            lotSeed: lotSeed ?? good.lotSeed,
            outcomeHash: good.outcomeHash,
            traceHash: good.traceHash
        )
    }
}
