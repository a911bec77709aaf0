internal import Signing
internal import TransparencyLog

/// A count of a record as it stands in a repository: what the operator certifies, and what a recounter compares.
public struct RecordCount: Sendable {
    /// The round after all entries.
    public let state: RoundState
    /// What counts.
    public let urn: Urn
    /// The outcome.
    public let result: Recount.Result

    /// Entries that are read at a time.
    private static let chunk = 4_096

    /// Counts the record, every entry checked.
    ///
    /// - Throws: ``RecordCountFault``.
    /// - Complexity: as for opening a ``RoundDesk``, and the count.
    public init(_ repository: any Repository, election: ElectionDocument) async throws(RecordCountFault) {
        let fold = try await RecordCount.fold(repository, election)
        self.state = fold.state
        self.urn = fold.urn
        do throws(RecountError) {
            let terms = fold.state.terms
            let recount = try Recount(manifest: terms.manifest, document: election, lotSeed: fold.state.lotSeed)
            self.result = try recount.result(fold.urn)
        } catch {
            throw .recount(error)
        }
    }

    /// The certificate that goes with this count when it is the next entry (*vaststelling van de uitslag*).
    ///
    /// - Parameter engine: which program counted.
    public func certificate(engine: String) -> TallyCertificate {
        let manifest = self.state.terms.manifest
        return TallyCertificate(
            manifest: self.state.terms.hash,
            number: (self.state.certificate?.number ?? 0) + 1,
            size: self.state.size,
            root: self.state.log.root,
            counts: self.urn.counts(registered: manifest.registerSize, issued: self.state.issued),
            countedBallots: self.urn.countedBallots,
            rule: manifest.rule.id,
            ruleVersion: manifest.rule.version,
            rulesHash: manifest.rulesHash,
            engine: engine,
            lotSeed: self.state.lotSeed,
            outcomeHash: self.result.outcomeHash,
            traceHash: self.result.traceHash
        )
    }

    private static func fold(
        _ repository: any Repository,
        _ election: ElectionDocument
    ) async throws(RecordCountFault) -> (state: RoundState, urn: Urn) {
        let desk: RoundDesk
        do throws(DeskFault) {
            desk = try await RoundDesk(repository, election: election)
        } catch {
            throw .desk(error)
        }
        guard desk.state.phase != .enrolling, desk.state.phase != .open else { throw .notYet(desk.state.phase) }
        do throws(RepositoryError) {
            let size = try await repository.size()
            var inspector = EntryInspector(desk.terms)
            for start in stride(from: 0, to: size, by: self.chunk) {
                for bytes in try await repository.entries(start..<min(size, start + self.chunk)) {
                    if let key = self.boxKey(bytes, desk.terms) {
                        inspector = EntryInspector(desk.terms, boxKey: key)
                    }
                }
            }
            return try await self.collect(repository, size, desk.terms, inspector)
        } catch {
            throw .desk(.repository(error))
        }
    }

    private static func collect(
        _ repository: any Repository,
        _ size: Int,
        _ terms: RoundTerms,
        _ inspector: EntryInspector
    ) async throws(RepositoryError) -> (state: RoundState, urn: Urn) {
        let damaged = RepositoryError(.damaged, "the record changed while it was counted")
        var urn = Urn(expecting: terms.manifest.registerSize)
        var state: RoundState?
        for start in stride(from: 0, to: size, by: self.chunk) {
            let entries = try await repository.entries(start..<min(size, start + self.chunk))
            for (offset, bytes) in entries.enumerated() {
                guard var current = state else {
                    guard let entry = try? Entry(decoding: bytes),
                        let first = try? RoundState(terms, beginning: entry)
                    else { throw damaged }
                    state = first
                    continue
                }
                state = nil
                let inspection = inspector.inspect(bytes)
                guard let effect = try? current.apply(inspection) else { throw damaged }
                urn.take(effect, inspection, entry: start + offset)
                state = current
            }
        }
        guard let state else { throw damaged }
        return (state, urn)
    }

    private static func boxKey(_ bytes: [UInt8], _ terms: RoundTerms) -> BoxSecretKey? {
        guard bytes.count > 1, bytes[1] == UInt8(EntryType.boxKeyRelease.rawValue),
            let entry = try? Entry(decoding: bytes), case .boxKeyRelease(let release) = entry.content
        else { return nil }
        return try? BoxSecretKey(secret: release.secret.bytes)
    }
}

extension Urn {
    fileprivate mutating func take(_ effect: EntryEffect, _ inspection: EntryInspection, entry: Int) {
        switch effect {
        case .none, .paper(nil, _): break
        case .cast(let voter):
            self.cast(voter: voter, entry: entry, leafHash: inspection.leafHash, choices: inspection.choices)
        case .cancelled(let voter): self.cancel(voter: voter)
        case .paper(let choices?, let channel):
            self.paper(entry: entry, leafHash: inspection.leafHash, choices: choices, channel: channel)
        }
    }
}
