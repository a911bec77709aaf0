internal import Foundation
internal import NIOHTTP1
internal import Proceedings
internal import Signing
internal import TransparencyLog

/// The log of a record as a server shows it: every leaf hash, and the tree that follows.
struct ServedLog: Sendable {
    let leaves: [Digest]
    private let tree: MerkleTree
    private let places: [Digest: [Int]]
    /// The key that signs its checkpoints, as the first entry names it.
    private let policy: WitnessPolicy
    /// What is wrong with the log itself.
    let problems: [String]

    /// Fetches all of it.
    static func fetch(port: Int, record: String) async throws -> ServedLog {
        let prefix = "/v1/records/\(record)"
        return try await Connection.open("127.0.0.1", port) { session in
            let checkpoint = try await session.send(.GET, prefix + "/checkpoint")
            guard checkpoint.status == 200 else { throw LoadFault("checkpoint: status \(checkpoint.status)") }
            let note = try SignedNote(parsing: checkpoint.body)
            let size = Int(clamping: try Checkpoint(text: note.text).size)
            var leaves: [Digest] = []
            var first: [UInt8] = []
            while leaves.count < size {
                let count = min(1_024, size - leaves.count)
                let answer = try await session.send(.GET, prefix + "/entries?from=\(leaves.count)&count=\(count)")
                guard answer.status == 200 else { throw LoadFault("entries: status \(answer.status)") }
                let page = try ServedLog.frames(answer.body)
                guard !page.isEmpty else { throw LoadFault("entries: an empty page") }
                if leaves.isEmpty, case .shown(let bytes)? = page.first { first = bytes }
                leaves += page.map(\.leafHash)
            }
            return try ServedLog(leaves, first: first, note: note)
        }
    }

    private init(_ leaves: [Digest], first: [UInt8], note: SignedNote) throws {
        guard case .manifest(let manifest) = try Entry(decoding: first).content,
            let origin = KeyName(manifest.witnesses.origin)
        else { throw LoadFault("the first entry is no manifest") }
        let log = try VerifierKey(name: origin, type: .log, key: manifest.witnesses.logKey)
        self.policy = try WitnessPolicy(log: log, witnesses: [], quorum: 0)
        self.leaves = leaves
        self.tree = MerkleTree(leafHashes: leaves)
        self.places = Dictionary(grouping: leaves.indices) { leaves[$0] }
        var problems = self.places.values.filter { $0.count > 1 }.map { "entries \($0) are the same" }.sorted()
        if let problem = ServedLog.problem(with: note, self.policy, self.tree) { problems.append(problem) }
        self.problems = problems
    }

    /// What is wrong with a receipt for these octets; `nil` when they stand where it says, once, and its checkpoint is one
    /// of this log.
    func problem(with bytes: [UInt8], for ballot: [UInt8]) -> String? {
        guard let receipt = try? Receipt(parsing: bytes) else { return "the receipt cannot be read" }
        let hash = Merkle.leafHash(ballot)
        guard self.places[hash] == [Int(clamping: receipt.index)] else {
            return "acknowledged as entry \(receipt.index), found at \(self.places[hash] ?? [])"
        }
        guard let checkpoint = try? Checkpoint(text: receipt.note.text) else { return "the checkpoint cannot be read" }
        let proof = InclusionProof(index: receipt.index, size: checkpoint.size, hashes: receipt.proof)
        guard (try? proof.verify(leafHash: hash, root: checkpoint.root)) != nil else {
            return "the proof does not hold"
        }
        return ServedLog.problem(with: receipt.note, self.policy, self.tree)
    }

    private static func problem(with note: SignedNote, _ policy: WitnessPolicy, _ tree: MerkleTree) -> String? {
        guard let evaluation = try? policy.evaluate(note), evaluation.isLogSigned else {
            return "a checkpoint is not signed by the log"
        }
        let checkpoint = evaluation.checkpoint
        guard let root = try? tree.root(size: checkpoint.size), root == checkpoint.root else {
            return "the log does not continue its checkpoint of \(checkpoint.size) entries"
        }
        return nil
    }

    /// An entry as it is served.
    private enum Served {
        case shown([UInt8])
        case hidden(Digest)

        var leafHash: Digest {
            switch self {
            case .shown(let bytes): Merkle.leafHash(bytes)
            case .hidden(let hash): hash
            }
        }
    }

    private static func frames(_ bytes: [UInt8]) throws -> [Served] {
        var frames: [Served] = []
        var position = 0
        while position < bytes.count {
            guard bytes.count - position >= 2 else { throw LoadFault("entries: cut off") }
            let length = Int(bytes[position]) << 8 | Int(bytes[position + 1])
            let end = position + 2 + (length == 0 ? 32 : length)
            guard end <= bytes.count else { throw LoadFault("entries: cut off") }
            let content = bytes[(position + 2)..<end]
            if length > 0 {
                frames.append(.shown(Array(content)))
            } else if let hash = Digest(content) {
                frames.append(.hidden(hash))
            }
            position = end
        }
        return frames
    }
}
