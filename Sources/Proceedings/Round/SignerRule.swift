internal import Signing

/// Who must sign an entry, and whether exactly they did (docs/record-format/v1.md, section 3).
struct SignerRule {
    let problems: [EntryProblem]

    init(_ entry: Entry, _ manifest: Manifest) {
        let keys = manifest.keys
        let found = entry.signers.map(\.key)
        switch entry.content {
        // Signers of a panel record depend on what came before; in a round such entries have no place at all.
        case .openBallot, .sealedBallot, .charter, .enrolment, .act: self.problems = []
        case .keyEvent(let event):
            // Whether the key of a desk vote must sign depends on the voter's kind: the fold knows.
            let proof = event.deskKey.flatMap { keys.officers.contains($0) ? nil : $0 }
            self.problems = SignerRule.problems(found.filter { $0 != proof }, among: keys.officers, count: 2...2)
        case .paperBatch, .paperResolution:
            self.problems = SignerRule.problems(found, among: keys.officers, count: 2...2)
        case .paperEntry: self.problems = SignerRule.problems(found, among: keys.clerks, count: 1...1)
        case .tally:
            let recounters = found.filter { $0 != keys.operatorKey }
            let most = max(1, keys.recounters.count)
            let missing: [EntryProblem] = recounters.count == found.count ? [.missingSigner] : []
            self.problems = missing + SignerRule.problems(recounters, among: keys.recounters, count: 1...most)
        case .issuancePage(let page):
            self.problems = SignerRule.exactly(found, manifest.issuers.map(\.key), page.issuer)
        case .lotCommitment(let lot): self.problems = SignerRule.exactly(found, keys.lotParties, lot.party)
        case .lotReveal(let lot): self.problems = SignerRule.exactly(found, keys.lotParties, lot.party)
        case .manifest, .close, .boxKeyRelease, .publication, .registerPage, .cosignedCheckpoint:
            self.problems = SignerRule.problems(found, among: [keys.operatorKey], count: 1...1)
        }
    }

    private static func exactly(
        _ found: [VerificationKey],
        _ keys: [VerificationKey],
        _ index: Int
    ) -> [EntryProblem] {
        let key = keys.indices.contains(index) ? [keys[index]] : []
        return self.problems(found, among: key, count: 1...1)
    }

    private static func problems(
        _ found: [VerificationKey],
        among allowed: [VerificationKey],
        count: ClosedRange<Int>
    ) -> [EntryProblem] {
        let foreign = found.filter { !allowed.contains($0) }
        var problems = foreign.map { EntryProblem.unexpectedSigner($0) }
        let own = found.count - foreign.count
        if own < count.lowerBound { problems.append(.missingSigner) }
        if own > count.upperBound, let last = found.last { problems.append(.unexpectedSigner(last)) }
        return problems
    }
}
