internal import Signing
internal import TransparencyLog

/// Times proofs in a tree of a million leaves in memory, each time another one of a thousand.
struct ProofTiming {
    let seconds: Double

    private static let leaves = 1_000_000

    func run(_ name: String) throws -> CallTiming {
        let tree = MerkleTree(leafHashes: (0..<Self.leaves).lazy.map { SHA256.digest(Array("\($0)".utf8)) })
        let size = UInt64(Self.leaves)
        var random = SplitMix(seed: 3)
        let places = (0..<1_000).map { _ in random.below(size - 1) + 1 }
        var turn = 0
        func next() -> Int {
            turn = (turn + 1) % places.count
            return turn
        }
        switch name {
        case "prove-inclusion":
            return try CallTiming(seconds: self.seconds) {
                try tree.inclusionProof(index: places[next()], size: size)
            }
        case "prove-consistency":
            return try CallTiming(seconds: self.seconds) {
                try tree.consistencyProof(from: places[next()], to: size)
            }
        case "check-inclusion":
            let proofs = try places.map { try tree.inclusionProof(index: $0, size: size) }
            let leaves = try places.map { try tree.hash(level: 0, index: $0) }
            let root = tree.root
            return try CallTiming(seconds: self.seconds) {
                let proof = next()
                try proofs[proof].verify(leafHash: leaves[proof], root: root)
            }
        default:
            let proofs = try places.map { try tree.consistencyProof(from: $0, to: size) }
            let roots = try places.map { try tree.root(size: $0) }
            let root = tree.root
            return try CallTiming(seconds: self.seconds) {
                let proof = next()
                try proofs[proof].verify(oldRoot: roots[proof], newRoot: root)
            }
        }
    }
}
