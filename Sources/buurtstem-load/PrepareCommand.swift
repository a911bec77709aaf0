internal import ArgumentParser
internal import BallotRules
internal import Foundation
internal import Proceedings
internal import ProceedingsStore
internal import Signing

/// `buurtstem-load prepare`: an open round with its voters, and ballots ready to be sent.
struct PrepareCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "prepare",
        abstract: "Make an open round, and ballots of its voters.",
        discussion: """
            Example: buurtstem-load prepare load --voters 5000 --ballots 10000

            Leaves in the folder: store (with the record named load), log.key (unencrypted: for tests only) and ballots. \
            Everything follows from the number of voters and the seed.
            """
    )

    @Argument(help: "A folder that is made.") var folder: String
    @Option(help: "How many voters there are.") var voters = 1_000
    @Option(help: "How many ballots are made; beyond the number of voters they vote again.") var ballots = 1_000
    @Option(help: "Another seed makes other keys.") var seed = 1

    func validate() throws {
        guard (1...200_000).contains(self.voters), (1...2_000_000).contains(self.ballots) else {
            throw ValidationError("Between 1 and 200,000 voters and up to 2,000,000 ballots.")
        }
    }

    func run() async throws {
        var rehearsal = try LoadRound.open(voters: self.voters, seed: self.seed)
        try FileManager.default.createDirectory(atPath: self.folder, withIntermediateDirectories: true)
        try await self.fill(rehearsal)
        try self.writeKey(LoadRound.seed("log", self.seed), to: self.folder + "/log.key")
        // What a program that does not know records needs to do the same work.
        try Data(rehearsal.terms.hash.bytes).write(to: URL(filePath: self.folder + "/manifest-hash"))
        let keys = try (0..<self.voters).flatMap { try rehearsal.voterKey($0).verificationKey.bytes }
        try Data(keys).write(to: URL(filePath: self.folder + "/keys"))
        var random = SystemRandomNumberGenerator()
        var ballots: [[UInt8]] = []
        ballots.reserveCapacity(self.ballots)
        for number in 0..<self.ballots {
            let choices = Choices([number % LoadRound.projects, (number / 3 + 1) % LoadRound.projects].uniqued)
            ballots.append(try rehearsal.ballot(number % self.voters, choices, using: &random))
        }
        try FrameFile.write(ballots, to: self.folder + "/ballots")
        print("\(self.voters) voters, \(self.ballots) ballots, \(rehearsal.entries.count) entries in \(self.folder)")
    }

    /// A store with the open round.
    private func fill(_ rehearsal: Rehearsal) async throws {
        guard let name = RecordName("load") else { throw LoadFault("load: no name") }
        let store = try RecordStore.create(at: self.folder + "/store")
        try await store.make(name)
        let record = try await store.open(name, appending: true)
        let files: [(file: RecordFile, bytes: [UInt8])] = [
            (.election, rehearsal.plan.election.encoded), (.rules, rehearsal.plan.rules),
        ]
        try await record.add(RecordAddition(after: 0, rehearsal.entries, files: files))
        await record.close()
        store.close()
    }

    private func writeKey(_ seed: Digest, to path: String) throws {
        var bytes = seed.bytes
        let key = try SigningKey(seed: seed.bytes)
        let secret = try SecretBytes(taking: &bytes)
        let file = try KeyFile(purpose: .log, publicPart: key.verificationKey.bytes, clear: secret)
        try Data(file.encoded()).write(to: URL(filePath: path))
        try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
    }
}

extension [Int] {
    /// Each number once, in order.
    var uniqued: [Int] { Set(self).sorted() }
}
