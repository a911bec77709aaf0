internal import BallotRules
internal import Deliberation
internal import Foundation
internal import Logging
internal import Proceedings
internal import ProceedingsHTTP
internal import ServiceLifecycle
internal import Signing
internal import TransparencyLog

/// Puts the records of a store to work: all of them at the start, and those that come later.
///
/// Which key signs for which record is said by the record's first entry; a record whose key is not at hand is only shown.
struct RecordOpening: Service {
    let library: any RecordLibrary
    let keys: [SigningKey]
    let hosted: HostedRecords
    let logger: Logger
    let seconds: Int
    /// Milliseconds that only go on.
    let clock: @Sendable () -> Int
    private let attempts = OpeningAttempts()

    init(
        library: any RecordLibrary,
        keys: [SigningKey],
        hosted: HostedRecords,
        logger: Logger,
        seconds: Int,
        clock: @escaping @Sendable () -> Int
    ) {
        self.library = library
        self.keys = keys
        self.hosted = hosted
        self.logger = logger
        self.seconds = seconds
        self.clock = clock
    }

    /// Opens every record that can be opened, and is not to be left alone for a while.
    ///
    /// - Returns: names of records that another process appends to.
    @discardableResult
    func openAll() async throws(RepositoryError) -> [RecordName] {
        var busy: [RecordName] = []
        for name in try await self.library.names() where self.hosted[name] == nil {
            let size = await self.size(of: name)
            guard self.attempts.isDue(name, size: size, at: self.clock()) else { continue }
            do throws(ServiceFault) {
                if let service = try await self.open(name) { await self.serve(service) }
                self.attempts.clear(name)
            } catch {
                var isBusy = false
                if case .storage(let problem) = error { isBusy = problem.code == .busy }
                if isBusy { busy.append(name) }
                self.attempts.note(name, Self.code(error), size: size, isBusy: isBusy, at: self.clock())
                self.logger.error(
                    "Record not served",
                    metadata: ["record": "\(name)", "reason": "\(Self.code(error))"]
                )
            }
        }
        return busy
    }

    private func serve(_ service: RecordService) async {
        self.hosted.add(service)
        let size = await service.noteSize
        self.logger.info("Record", metadata: ["record": "\(service.name)", "entries": "\(size)"])
    }

    /// How many entries a record has, if that can be told.
    private func size(of name: RecordName) async -> Int? {
        guard let record = try? await self.library.open(name, appending: false) else { return nil }
        let size = try? await record.size()
        await record.close()
        return size
    }

    /// Shows what other processes have appended to the records that are only shown here.
    private func refreshAll() async {
        for record in self.hosted.all {
            do throws(ServiceFault) { try await record.refresh() } catch {
                self.logger.error(
                    "Record not refreshed",
                    metadata: ["record": "\(record.name)", "reason": "\(Self.code(error))"]
                )
            }
        }
    }

    /// Looks for new records until the server stops; then finishes what is waiting in all of them.
    func run() async throws {
        await cancelWhenGracefulShutdown {
            while (try? await Task.sleep(for: .seconds(self.seconds))) != nil {
                await self.refreshAll()
                do throws(RepositoryError) { try await self.openAll() } catch {
                    self.logger.error("Store", metadata: ["reason": "\(error.code.rawValue)"])
                }
            }
        }
        for service in self.hosted.all { await service.stop() }
    }

    /// Why the store cannot be used, or a record of it is not served, in a word; `nil` when all is well. The log says more.
    func problem() async -> String? {
        do throws(RepositoryError) { _ = try await self.library.names() } catch {
            self.logger.error("Not ready", metadata: ["reason": "\(error.code.rawValue)"])
            return error.code.rawValue
        }
        guard let (name, reason) = self.attempts.first else { return nil }
        self.logger.warning("Not ready", metadata: ["record": "\(name)", "reason": "\(reason)"])
        return reason
    }

    private func open(_ name: RecordName) async throws(ServiceFault) -> RecordService? {
        guard let terms = try await self.terms(of: name) else { return nil }
        guard let origin = KeyName(terms.origin) else {
            throw .storage(RepositoryError(.damaged, "the first entry of \(name) names no log"))
        }
        let key = self.keys.first { $0.verificationKey == terms.logKey }
        let signer = key.flatMap { try? LogSigner(origin: origin, secret: $0) }
        return try await RecordService.open(name, in: self.library, signer: signer, today: DutchDay.today)
    }

    /// The log and its witnesses as the first entry names them; `nil` for a record without entries.
    private func terms(of name: RecordName) async throws(ServiceFault) -> WitnessTerms? {
        let first: [UInt8]?
        do throws(RepositoryError) {
            let record = try await self.library.open(name, appending: false)
            first = try await record.size() > 0 ? try await record.entries(0..<1).first : nil
            await record.close()
        } catch { throw .storage(error) }
        guard let first else { return nil }
        switch (try? Entry(decoding: first))?.content {
        case .manifest(let manifest): return manifest.witnesses
        case .charter(let charter): return charter.witnesses
        default: throw .storage(RepositoryError(.damaged, "the first entry of \(name) names no log"))
        }
    }

    /// A short stable name for the log of the server.
    static func code(_ fault: ServiceFault) -> String {
        switch fault {
        case .storage(let error): "storage-\(error.code.rawValue)"
        case .damaged: "damaged"
        case .otherKey: "no-key-for-this-log"
        default: "not-served"
        }
    }
}
