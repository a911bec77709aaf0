internal import Logging
internal import Metrics
internal import Proceedings
internal import ProceedingsClient
internal import ProceedingsHTTP
internal import ServiceLifecycle
internal import Signing
internal import Synchronization
internal import TransparencyLog

/// Asks witnesses, again and again, to cosign the latest checkpoint of every record that they watch.
///
/// Nothing waits for it: a receipt is given when an entry is durable, and cosignatures come after.
struct WitnessRounds: Service {
    /// A witness that can be asked.
    struct Asked: Sendable {
        let name: KeyName
        let address: ServerAddress
    }

    let hosted: HostedRecords
    let witnesses: [Asked]
    let transport: any HTTPTransport
    let seconds: Int
    let logger: Logger
    /// The size that a witness probably knows of a record: what it cosigned last.
    private let known = KnownSizes()

    init(
        hosted: HostedRecords,
        witnesses: [Asked],
        transport: any HTTPTransport,
        seconds: Int,
        logger: Logger
    ) {
        self.hosted = hosted
        self.witnesses = witnesses
        self.transport = transport
        self.seconds = seconds
        self.logger = logger
    }

    func run() async throws {
        await cancelWhenGracefulShutdown {
            repeat { await self.askAll() } while (try? await Task.sleep(for: .seconds(self.seconds))) != nil
        }
    }

    /// Asks every witness about every record that has grown since it was last cosigned.
    func askAll() async {
        for record in self.hosted.all {
            let note = await record.note
            let policy = await record.witnessPolicy
            guard let checkpoint = try? Checkpoint(text: note.text) else { continue }
            await withTaskGroup(of: Void.self) { group in
                for witness in self.witnesses {
                    for key in policy.witnesses where key.name == witness.name {
                        group.addTask { await self.ask(witness, key, record, note, checkpoint.size) }
                    }
                }
            }
        }
    }

    private func ask(
        _ witness: Asked,
        _ key: VerifierKey,
        _ record: RecordService,
        _ note: SignedNote,
        _ size: UInt64
    ) async {
        let place = "\(record.name) \(key)"
        let known = self.known[place]
        guard known < size else { return }
        let client = WitnessClient(witness.address, key: key, transport: self.transport)
        let labels = [("witness", "\(witness.name)")]
        do throws(WitnessFault) {
            let line = try await client.cosignature(for: note, size: size, known: known) { old in
                try? await record.consistencyProof(Int(clamping: old), size: Int(clamping: size))
            }
            do throws(ServiceFault) {
                try await record.keep([line], under: note)
                // What was not kept is asked for again.
                self.known[place] = size
                Counter(label: "cosignatures_total", dimensions: labels).increment()
            } catch {
                self.logger.error("Cosignature not kept", metadata: ["record": "\(record.name)"])
            }
        } catch {
            if case .otherSize(let size) = error { self.known[place] = size }
            Counter(label: "witness_faults_total", dimensions: labels).increment()
            self.logger.warning(
                "Witness",
                metadata: ["witness": "\(witness.name)", "record": "\(record.name)", "reason": "\(error.code)"]
            )
        }
    }
}

/// Sizes by place, shared by tasks.
private final class KnownSizes: Sendable {
    private let sizes = Mutex<[String: UInt64]>([:])

    subscript(_ place: String) -> UInt64 {
        get { self.sizes.withLock { $0[place] ?? 0 } }
        set { self.sizes.withLock { $0[place] = newValue } }
    }
}
