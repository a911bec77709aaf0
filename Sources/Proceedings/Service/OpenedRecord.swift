internal import BallotRules
internal import Deliberation
internal import Signing
internal import TransparencyLog

/// A record as it was found in a library, every entry checked, with a checkpoint of all of it.
struct OpenedRecord: Sendable {
    let name: RecordName
    let kind: PackageKind
    let keeping: any RecordKeeping
    private(set) var desk: any RecordDesk
    private(set) var shelf: Shelf
    let note: SignedNote

    /// How often what others append meanwhile is read too, before it is given up.
    private static let mostTries = 16

    init(_ name: RecordName, _ keeping: any RecordKeeping, _ signer: LogSigner?) async throws(ServiceFault) {
        self.name = name
        self.keeping = keeping
        do throws(DeskFault) {
            let storage = DeskStorage(repository: keeping)
            let size = try await storage.size()
            guard let first = try await storage.entries(0..<min(1, size)).first else { throw .emptyRecord }
            let entry: Entry
            do throws(EncodingFault) { entry = try Entry(decoding: first) } catch {
                throw .damagedRecord(number: 0, .encoding(error))
            }
            if case .charter = entry.content {
                self.kind = .panels
                self.shelf = try await OpenedRecord.shelf(keeping)
                self.desk = try await PanelDesk(keeping, self.shelf)
            } else {
                self.kind = .round
                self.shelf = Shelf()
                self.desk = try await RoundDesk(keeping, election: try await OpenedRecord.election(keeping))
            }
        } catch {
            throw .damaged(error)
        }
        self.note = try await OpenedRecord.note(&self.desk, &self.shelf, keeping, signer)
    }

    /// The checkpoint of the whole log; where others append, of all that they have appended until then.
    static func note(
        _ desk: inout any RecordDesk,
        _ shelf: inout Shelf,
        _ keeping: any RecordKeeping,
        _ signer: LogSigner?
    ) async throws(ServiceFault) -> SignedNote {
        for _ in 0..<OpenedRecord.mostTries where signer == nil {
            do throws(DeskFault) {
                if desk is PanelDesk { shelf = try await OpenedRecord.shelf(keeping) }
                try await desk.catchUp(shelf)
            } catch { throw .damaged(error) }
            let kept: SignedNote?
            do throws(RepositoryError) { kept = try await keeping.latestCheckpoint() } catch { throw .storage(error) }
            guard let size = kept.flatMap({ try? Checkpoint(text: $0.text).size }), size > desk.tree.size else { break }
        }
        return try await self.note(desk, keeping, signer)
    }

    /// The checkpoint of the whole log: the one that was kept, or the first.
    private static func note(
        _ desk: any RecordDesk,
        _ keeping: any RecordKeeping,
        _ signer: LogSigner?
    ) async throws(ServiceFault) -> SignedNote {
        let tree = desk.tree
        if let signer, signer.verifierKey != desk.witnessPolicy.log { throw .otherKey }
        do throws(RepositoryError) {
            if let kept = try await keeping.latestCheckpoint(), let checkpoint = try? Checkpoint(text: kept.text) {
                guard let known = try? tree.root(size: checkpoint.size), known == checkpoint.root else {
                    throw RepositoryError(.damaged, "the log does not continue its checkpoint of \(checkpoint.size)")
                }
                if checkpoint.size == tree.size { return kept }
            }
            guard let signer else { throw RepositoryError(.damaged, "there is no checkpoint of the whole log") }
            guard let note = try? signer.checkpoint(size: tree.size, root: tree.root) else {
                throw RepositoryError(.range, "no checkpoint has \(tree.size) entries")
            }
            try await keeping.add(RecordAddition(after: Int(clamping: tree.size), [], checkpoint: note))
            return note
        } catch {
            throw .storage(error)
        }
    }

    private static func election(_ keeping: any RecordKeeping) async throws(DeskFault) -> ElectionDocument {
        let bytes: [UInt8]?
        do throws(RepositoryError) { bytes = try await keeping.file(.election) } catch { throw .repository(error) }
        guard let bytes else { throw .repository(RepositoryError(.damaged, "the document election is missing")) }
        do throws(EncodingFault) { return try ElectionDocument(decoding: bytes) } catch {
            throw .repository(RepositoryError(.damaged, "the document election cannot be read", cause: error))
        }
    }

    private static func shelf(_ keeping: any RecordKeeping) async throws(DeskFault) -> Shelf {
        var shelf = Shelf()
        do throws(RepositoryError) {
            for file in try await keeping.files() {
                guard case .document(let id) = file, let bytes = try await keeping.file(file) else { continue }
                guard SHA256.digest(bytes).hexadecimal == id.text, let value = try? DataValue(canonical: bytes) else {
                    throw RepositoryError(.damaged, "document \(id.text) is not what its name says")
                }
                shelf.add(value, address: id)
            }
        } catch {
            throw .repository(error)
        }
        return shelf
    }
}
