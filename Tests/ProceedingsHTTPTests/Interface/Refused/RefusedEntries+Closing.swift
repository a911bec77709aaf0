internal import Proceedings
internal import Signing

/// After the close: first before anybody else has seen it, then with paper to enter.
extension RefusedEntries {
    mutating func addClosing() async throws {
        var round = try Self.voted()
        try round.close()
        try await self.begin("unseen", round)
        let (hash, by) = (round.terms.hash, [round.roles.operatorKey])
        let secret = round.roles.box.withSecret { Digest($0) } ?? .zero
        self.add("close-not-cosigned", BoxKeyRelease(manifest: hash, secret: secret), by: by)
        self.add("closed-early", try Self.checkpoint(round, at: HostedRound.times.closes - 60))
        try round.appendCheckpoint(at: HostedRound.times.closes)
        try await self.begin("closed", round)
        self.add("paper-unfinished", BoxKeyRelease(manifest: hash, secret: secret), by: by)
        let clerks = round.roles.clerks
        let paper = { (number: Int, projects: [Int]) in
            PaperEntry(manifest: hash, batch: 1, number: number, choices: Choices(projects))
        }
        self.add("paper-unknown", paper(9, [0]), by: [clerks[0]])
        let lot = LotReveal(manifest: hash, party: 0, secret: SHA256.digest([9]))
        self.add("lot-mismatch", lot, by: [round.lotParties[0]])
        let page = { (issuer: Int, page: Int, bits: [UInt8]) in
            IssuancePage(manifest: hash, issuer: issuer, page: page, bits: bits)
        }
        let issuers = round.roles.issuers.map(\.pageKey)
        self.add("issuance-order", page(1, 0, [0]), by: [issuers[1]])
        self.add("issuance-bits", page(0, 0, [0, 0]), by: [issuers[0]])
        self.add("issuance-not-allowed", page(0, 0, [1]), by: [issuers[0]])
        try round.append(Entry.signed(paper(1, [0]), by: [clerks[0]]))
        try await self.begin("entering", round)
        self.add("paper-twice", paper(1, []), by: [clerks[0]])
        try round.append(Entry.signed(paper(1, [0]), by: [clerks[1]]))
        try await self.begin("entered", round)
        let resolution = PaperResolution(manifest: hash, batch: 1, number: 1, choices: nil, reason: "smudged")
        self.add("paper-agreed", resolution, by: round.roles.officers)
    }

    /// A round in which voters 0 and 2 voted, and voter 4 on paper.
    static func voted() throws -> Rehearsal {
        var (round, random) = (try self.mixed(), SeededRandom(seed: 5))
        try round.open(at: HostedRound.times.opens)
        try round.cast(0, Choices([0]), using: &random)
        try round.cast(2, Choices([0]), using: &random)
        try round.votePaper([(voter: 4, choices: Choices([0]))], channel: "hall")
        return round
    }
}
