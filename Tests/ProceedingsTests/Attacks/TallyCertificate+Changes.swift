internal import Proceedings
internal import Signing

extension TallyCertificate {
    /// The same certificate with something else in it.
    func with(
        number: Int? = nil,
        size: Int? = nil,
        root: Digest? = nil,
        counts: TallyCounts? = nil,
        countedBallots: Digest? = nil,
        rule: String? = nil,
        ruleVersion: Int? = nil,
        rulesHash: Digest? = nil,
        lotSeed: Digest?? = nil,
        outcomeHash: Digest? = nil,
        traceHash: Digest? = nil
    ) -> TallyCertificate {
        TallyCertificate(
            manifest: self.manifest,
            number: number ?? self.number,
            size: size ?? self.size,
            root: root ?? self.root,
            counts: counts ?? self.counts,
            countedBallots: countedBallots ?? self.countedBallots,
            rule: rule ?? self.rule,
            ruleVersion: ruleVersion ?? self.ruleVersion,
            rulesHash: rulesHash ?? self.rulesHash,
            engine: self.engine,
            lotSeed: lotSeed ?? self.lotSeed,
            outcomeHash: outcomeHash ?? self.outcomeHash,
            traceHash: traceHash ?? self.traceHash
        )
    }
}
