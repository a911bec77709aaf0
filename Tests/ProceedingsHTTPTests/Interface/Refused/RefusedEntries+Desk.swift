internal import Proceedings
internal import Signing

/// What officers and clerks hand in: key events and paper.
extension RefusedEntries {
    mutating func addDesk() async throws {
        var round = try Self.mixed()
        try round.open(at: HostedRound.times.opens)
        var random = SeededRandom(seed: 4)
        try round.cast(0, Choices([0]), using: &random)
        let key = try HostedRound.key("voter-0")
        try round.attest(.cancel(key.verificationKey), reason: "lost")
        try await self.begin("desk", round)
        let hash = round.terms.hash
        let officers = round.roles.officers
        let event = { (event: KeyEvent.Event) in KeyEvent(manifest: hash, event: event, reason: "lost") }
        let one = try HostedRound.key("voter-1").verificationKey
        self.add("missing-signer", event(.cancel(one)), by: [officers[0]])
        self.add("key-unknown", event(.cancel(round.roles.operatorKey.verificationKey)), by: officers)
        self.add("key-taken", event(.replace(one, by: round.roles.operatorKey.verificationKey)), by: officers)
        let again = KeyEvent(manifest: hash, event: .cancel(key.verificationKey), reason: "stolen")
        self.add("retired-key", again, by: officers)
        self.add("desk-voter", event(.deskVote(leaf: 99, key: nil, batch: 1)), by: officers)
        self.add("desk-key", event(.deskVote(leaf: 4, key: one, batch: 1)), by: officers)
        self.add("batch-number", event(.deskVote(leaf: 4, key: nil, batch: 7)), by: officers)
        try round.attest(.deskVote(leaf: 4, key: nil, batch: 1), reason: "voted on paper")
        try await self.begin("batch", round)
        let batch = PaperBatch(manifest: hash, batch: 1, channel: "hall", issued: 2, used: 2, unused: 0, spoiled: 0)
        self.add("batch-used", batch, by: officers)
        self.add("open-batch", Close(manifest: hash, position: round.entries.count), by: [round.roles.operatorKey])
    }
}
