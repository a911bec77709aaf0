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

    /// Opens every record that can be opened.
    ///
    /// - Returns: names of records that another process appends to.
    @discardableResult
    func openAll() async throws(RepositoryError) -> [RecordName] {
        var busy: [RecordName] = []
        for name in try await self.library.names() where self.hosted[name] == nil {
            do throws(ServiceFault) {
                guard let service = try await self.open(name) else { continue }
                self.hosted.add(service)
                let size = await service.noteSize
                self.logger.info("Record", metadata: ["record": "\(name)", "entries": "\(size)"])
            } catch {
                if case .storage(let problem) = error, problem.code == .busy { busy.append(name) }
                self.logger.error(
                    "Record not served",
                    metadata: ["record": "\(name)", "reason": "\(Self.code(error))"]
                )
            }
        }
        return busy
    }

    /// Looks for new records until the server stops; then finishes what is waiting in all of them.
    func run() async throws {
        await cancelWhenGracefulShutdown {
            while (try? await Task.sleep(for: .seconds(self.seconds))) != nil {
                do throws(RepositoryError) { try await self.openAll() } catch {
                    self.logger.error("Store", metadata: ["reason": "\(error.code.rawValue)"])
                }
            }
        }
        for service in self.hosted.all { await service.stop() }
    }

    /// Why the store cannot be used, in a word; `nil` when it can.
    func problem() async -> String? {
        do throws(RepositoryError) {
            _ = try await self.library.names()
            return nil
        } catch { return error.code.rawValue }
    }

    private func open(_ name: RecordName) async throws(ServiceFault) -> RecordService? {
        guard let terms = try await self.terms(of: name), let origin = KeyName(terms.origin) else { return nil }
        let key = self.keys.first { $0.verificationKey == terms.logKey }
        let signer = key.flatMap { try? LogSigner(origin: origin, secret: $0) }
        return try await RecordService.open(name, in: self.library, signer: signer, today: DutchDay.today)
    }

    /// The log and its witnesses as the first entry names them; `nil` for a record that was not begun.
    private func terms(of name: RecordName) async throws(ServiceFault) -> WitnessTerms? {
        let first: [UInt8]?
        do throws(RepositoryError) {
            let record = try await self.library.open(name, appending: false)
            first = try await record.size() > 0 ? try await record.entries(0..<1).first : nil
            await record.close()
        } catch { throw .storage(error) }
        guard let first, let entry = try? Entry(decoding: first) else { return nil }
        switch entry.content {
        case .manifest(let manifest): return manifest.witnesses
        case .charter(let charter): return charter.witnesses
        default: return nil
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
