internal import Deliberation
public import Signing
public import TransparencyLog

/// Receipts, proofs and hashes: what shows that an entry stands where it stands, and that the log only grew.
extension RecordService {
    /// The answer that was given for these octets, when they are an entry already.
    func known(_ bytes: [UInt8]) async throws(ServiceFault) -> Acceptance? {
        do throws(RepositoryError) {
            guard let number = try await self.keeping.position(of: Merkle.leafHash(bytes)) else { return nil }
            guard let note = try await self.keeping.checkpoint(covering: number + 1) else { return nil }
            let receipt = try? self.receipt(number, bytes, note)
            return receipt.map { Acceptance(number: number, receipt: $0, isRepeated: true) }
        } catch {
            throw .storage(error)
        }
    }

    /// The receipt for entry `number` under a checkpoint of this log that covers it.
    func receipt(_ number: Int, _ entry: [UInt8], _ note: SignedNote) throws(ServiceFault) -> Receipt {
        guard let checkpoint = try? Checkpoint(text: note.text), let index = UInt64(exactly: number),
            let proof = try? self.desk.tree.inclusionProof(index: index, size: checkpoint.size)
        else { throw .notFound }
        return Receipt(index: index, extra: entry, proof: proof.hashes, note: note)
    }

    /// The receipt of entry `number` under the first checkpoint that covers it: for an entry that is hidden without the
    /// entry itself.
    public func receipt(_ number: Int) async throws(ServiceFault) -> Receipt {
        guard (0..<self.noteSize).contains(number), let shown = try await self.entries(number..<(number + 1)).first
        else {
            throw .notFound
        }
        let receipt = try self.receipt(number, shown.bytes ?? [], try await self.checkpoint(covering: number + 1))
        return Receipt(index: receipt.index, extra: shown.bytes, proof: receipt.proof, note: receipt.note)
    }

    /// The hashes that lead from entry `number` to the root of the first `size` entries (RFC 9162, 2.1.3).
    public func inclusionProof(_ number: Int, size: Int) throws(ServiceFault) -> [Digest] {
        guard (0...self.noteSize).contains(size), let index = UInt64(exactly: number),
            let proof = try? self.desk.tree.inclusionProof(index: index, size: UInt64(size))
        else { throw .notFound }
        return proof.hashes
    }

    /// The hashes that show that the first `size` entries begin with the first `earlier` (RFC 9162, 2.1.4).
    public func consistencyProof(_ earlier: Int, size: Int) throws(ServiceFault) -> [Digest] {
        guard (0...self.noteSize).contains(size), (0...size).contains(earlier) else { throw .notFound }
        guard earlier > 0 else { return [] }
        guard let proof = try? self.desk.tree.consistencyProof(from: UInt64(earlier), to: UInt64(size)) else {
            throw .notFound
        }
        return proof.hashes
    }

    /// The octets of a tile of hashes (C2SP tlog-tiles).
    public func content(_ tile: Tile) throws(ServiceFault) -> [UInt8] {
        guard let layout = TileLayout(size: UInt64(self.noteSize)),
            let whole = layout.tile(tile.kind, index: tile.index),
            tile.width <= whole.width, let bytes = try? tile.content(from: self.desk.tree)
        else { throw .notFound }
        return bytes
    }

    /// The leaf hash of entry `number`.
    public func leafHash(_ number: Int) throws(ServiceFault) -> Digest {
        guard (0..<self.noteSize).contains(number),
            let hash = try? self.desk.tree.hash(level: 0, index: UInt64(number))
        else { throw .notFound }
        return hash
    }

    /// The number of the entry with this leaf hash.
    public func position(of leafHash: Digest) async throws(ServiceFault) -> Int {
        do throws(RepositoryError) {
            if let number = try await self.keeping.position(of: leafHash), number < self.noteSize { return number }
        } catch { throw .storage(error) }
        throw .notFound
    }
}
