internal import Proceedings
internal import Signing
internal import TransparencyLog

/// The log of a record as a server showed it: entries, leaf hashes of those that are hidden, and the checkpoint that covers
/// them all. A value of this type was checked.
struct RemoteLog: Sendable {
    /// The octets of each entry; none for one that is hidden.
    private(set) var entries: [[UInt8]] = []
    /// The leaf hashes of hidden entries, by number.
    private(set) var hidden: [Int: Digest] = [:]
    /// The hashes of all.
    private(set) var tree = MerkleTree()
    /// The latest checkpoint, of all entries, with the key that signed it; `nil` before the first.
    private(set) var seen: SeenLog?

    /// How many entries there are.
    var size: Int { self.entries.count }

    /// Adds entries that have not been checked yet.
    mutating func add(_ page: EntryPage) {
        for frame in page.frames {
            switch frame {
            case .entry(let bytes):
                self.entries.append(bytes)
                self.tree.append(leafHash: Merkle.leafHash(bytes))
            case .hidden(let hash):
                self.hidden[self.entries.count] = hash
                self.entries.append([])
                self.tree.append(leafHash: hash)
            }
        }
    }

    /// Takes a checkpoint of all entries for true, when the log that the first entry names has signed it and the hashes of
    /// the entries lead to its root.
    mutating func seal(_ note: SignedNote) throws(RemoteFault) {
        guard let key = self.seen?.key ?? self.namedKey, let checkpoint = key.signedCheckpoint(in: note) else {
            throw .doubt(.checkpoint)
        }
        if let seen, let evidence = try? Equivocation(log: key, seen.note, note) { throw .equivocation(evidence) }
        guard checkpoint.size == self.tree.size, checkpoint.root == self.tree.root else { throw .doubt(.root) }
        self.seen = SeenLog(key: key, note: note, checkpoint: checkpoint)
    }

    /// Checks that an earlier or equal checkpoint of the same log is one of this history.
    func check(_ earlier: SeenLog) throws(RemoteFault) {
        guard let seen else { throw .doubt(.checkpoint) }
        guard earlier.key == seen.key else { throw .otherLog }
        let size = earlier.checkpoint.size
        guard size <= self.tree.size else { throw .rolledBack(from: size, to: self.tree.size) }
        guard (try? self.tree.root(size: size)) != earlier.checkpoint.root else { return }
        if let evidence = try? Equivocation(log: seen.key, earlier.note, seen.note, tree: self.tree) {
            throw .equivocation(evidence)
        }
        throw .doubt(.root)
    }

    /// The key of the log, as the first entry names it.
    private var namedKey: VerifierKey? {
        guard let first = self.entries.first, let entry = try? Entry(decoding: first) else { return nil }
        let terms: WitnessTerms
        switch entry.content {
        case .manifest(let manifest): terms = manifest.witnesses
        case .charter(let charter): terms = charter.witnesses
        default: return nil
        }
        guard let name = KeyName(terms.origin) else { return nil }
        return try? VerifierKey(name: name, type: .log, key: terms.logKey)
    }
}
