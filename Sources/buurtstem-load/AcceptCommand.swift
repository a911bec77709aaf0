internal import ArgumentParser
internal import Deliberation
internal import Foundation
internal import Proceedings
internal import ProceedingsStore
internal import Signing
internal import Synchronization
internal import TransparencyLog

/// `buurtstem-load accept`: takes ballots in as the server does, without HTTP, and says how long it took.
struct AcceptCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "accept",
        abstract: "Take ballots into a store in this process: strict reading, signature, fold, tree, durable, receipt.",
        discussion: "Example: buurtstem-load accept load --writers 256"
    )

    @ArgumentParser.Argument(help: "The folder that prepare made. Its store grows.") var folder: String
    @Option(help: "How many hand ballots in at the same time.") var writers = 256

    func validate() throws {
        guard (1...8_192).contains(self.writers) else { throw ValidationError("Between 1 and 8,192 writers.") }
    }

    func run() async throws {
        let ballots = try FrameFile.read(self.folder + "/ballots")
        guard let name = RecordName("load") else { throw LoadFault("load: no name") }
        let store = try RecordStore.open(at: self.folder + "/store")
        let service = try await RecordService.open(name, in: store, signer: try await self.signer(store, name)) {
            Day.range.lowerBound
        }
        let next = Mutex(0)
        let before = ProcessorTime(server: nil)
        let start = ContinuousClock.now
        let accepted = await withTaskGroup(of: Int.self) { group in
            for _ in 0..<self.writers {
                group.addTask { @Sendable in
                    var accepted = 0
                    while true {
                        let number = next.withLock { next in
                            defer { next += 1 }
                            return next
                        }
                        guard number < ballots.count else { return accepted }
                        if (try? await service.submit(Submission(ballots[number]))) != nil { accepted += 1 }
                    }
                }
            }
            return await group.reduce(0, +)
        }
        let seconds = (ContinuousClock.now - start) / .seconds(1)
        let used = ProcessorTime(server: nil).since(before)
        await service.stop()
        store.close()
        print(
            """
            {"status": "ok", "sent": \(ballots.count), "accepted": \(accepted), "seconds": \(seconds), \
            "processor": \(used.own)}
            """
        )
    }

    private func signer(_ store: RecordStore, _ name: RecordName) async throws -> LogSigner {
        let record = try await store.open(name, appending: false)
        let first = try await record.entries(0..<1)
        await record.close()
        guard let bytes = first.first, case .manifest(let manifest) = try Entry(decoding: bytes).content,
            let origin = KeyName(manifest.witnesses.origin)
        else { throw LoadFault("the store has no round named load") }
        let file = try KeyFile.decode([UInt8](try Data(contentsOf: URL(filePath: self.folder + "/log.key"))))
        return try LogSigner(origin: origin, secret: try SigningKey(seed: try file.openSecret(passphrase: nil)))
    }
}
