internal import Signing
internal import TransparencyLog

/// Sizes at which the log must have had a known root, and entries that must have known hashes.
///
/// The log is read from its beginning anyway, so its roots are compared directly and need no consistency proof.
struct WatchedPlaces {
    private struct Root {
        let root: Digest
        let place: Finding.Place
    }

    private struct Leaf {
        let hash: Digest
        let place: Finding.Place
    }

    private var roots: [UInt64: [Root]] = [:]
    private var leaves: [UInt64: [Leaf]] = [:]
    private var found: [Finding] = []
    /// How many checkpoints are compared.
    private(set) var compared = 0

    mutating func add(_ checkpoint: Checkpoint, _ place: Finding.Place) {
        self.compared += 1
        if checkpoint.size == 0 {
            if checkpoint.root != Merkle.emptyRoot { self.found.append(Finding(.rewritten(size: 0), at: place)) }
            return
        }
        self.roots[checkpoint.size, default: []].append(Root(root: checkpoint.root, place: place))
    }

    mutating func add(_ leafHash: Digest, number: UInt64, _ place: Finding.Place) {
        self.leaves[number, default: []].append(Leaf(hash: leafHash, place: place))
    }

    /// Compares the leaf with this number.
    mutating func pass(leaf hash: Digest, number: UInt64) {
        guard !self.leaves.isEmpty, let expected = self.leaves.removeValue(forKey: number) else { return }
        for leaf in expected where leaf.hash != hash {
            self.found.append(Finding(.receiptBytes(entry: number), at: leaf.place))
        }
    }

    /// Compares the log as it is now.
    mutating func pass(_ log: MerkleFrontier) {
        guard !self.roots.isEmpty, let expected = self.roots.removeValue(forKey: log.size) else { return }
        let root = log.root
        for known in expected where known.root != root {
            self.found.append(Finding(.rewritten(size: log.size), at: known.place))
        }
    }

    /// What was found, in a fixed order, once the whole log has passed.
    func findings(_ log: MerkleFrontier) -> [Finding] {
        var findings = self.found
        for size in self.roots.keys.sorted() {
            for known in self.roots[size] ?? [] {
                findings.append(Finding(.cutOff(size: size, entries: log.size), at: known.place))
            }
        }
        for number in self.leaves.keys.sorted() {
            for leaf in self.leaves[number] ?? [] {
                findings.append(Finding(.receiptBytes(entry: number), at: leaf.place))
            }
        }
        return findings
    }
}
