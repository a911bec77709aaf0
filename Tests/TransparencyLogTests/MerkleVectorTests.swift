internal import Foundation
internal import Signing
internal import Testing
internal import TransparencyLog

@Suite("Merkle vectors", .enabled(if: SharedVectors.isPresent, "the folder shared is absent"))
struct MerkleVectorTests {
    struct ReferenceTree: Decodable {
        struct Hasher: Decodable {
            let empty_root: String
            let empty_leaf: String
            let leaf_L123456: String
            let node_N123_N456: String
        }
        let leaf_inputs: [String]
        let roots_by_size: [String]
        let hasher: Hasher
    }

    struct InclusionVector: Decodable {
        let leafIdx: UInt64
        let treeSize: UInt64
        let root: Data?
        let leafHash: Data?
        let proof: [Data]?
        let desc: String
        let wantErr: Bool
    }

    struct ConsistencyVector: Decodable {
        let size1: UInt64
        let size2: UInt64
        let root1: Data?
        let root2: Data?
        let proof: [Data]?
        let desc: String
        let wantErr: Bool
    }

    /// The three vectors of transparency-dev that refuse an empty proof from size 0, which C2SP accepts.
    static let differing: Set<String> = [
        "additional/size1-is-zero-and-size2-is-not-zero.json",
        "additional/size1-is-zero-and-does-not-equal-size2.json",
        "additional/sizes-are-equal-zero-and-proof-is-empty.json",
    ]

    @Test("the reference tree of RFC 6962")
    func referenceTree() throws {
        let vector = try SharedVectors.json("merkle/rfc6962_reference_tree.json", as: ReferenceTree.self)
        #expect(Merkle.emptyRoot.hexadecimal == vector.hasher.empty_root)
        #expect(Merkle.leafHash([]).hexadecimal == vector.hasher.empty_leaf)
        #expect(Merkle.leafHash(Array("L123456".utf8)).hexadecimal == vector.hasher.leaf_L123456)
        var frontier = MerkleFrontier()
        #expect(vector.roots_by_size.count == 9)
        #expect(frontier.root.hexadecimal == vector.roots_by_size[0])
        for (index, input) in vector.leaf_inputs.enumerated() {
            frontier.append(leafHash: Merkle.leafHash(bytes(hexadecimal: input)))
            #expect(frontier.root.hexadecimal == vector.roots_by_size[index + 1], "size \(index + 1)")
        }
    }

    @Test("98 inclusion proofs")
    func inclusion() throws {
        let names = SharedVectors.jsonFiles(under: "merkle/testdata/inclusion")
        #expect(names.count == 98)
        for name in names {
            let vector = try SharedVectors.json("merkle/testdata/inclusion/\(name)", as: InclusionVector.self)
            let proof = InclusionProof(
                index: vector.leafIdx,
                size: vector.treeSize,
                hashes: (vector.proof ?? []).map(digest)
            )
            // A leaf hash or root of another length than 32 bytes is none here, so the proof is refused.
            let leafHash = vector.leafHash.flatMap { Digest([UInt8]($0)) }
            let root = vector.root.flatMap { Digest([UInt8]($0)) }
            let holds = leafHash.flatMap { leaf in root.map { proof.holds(leaf, $0) } } ?? false
            #expect(holds != vector.wantErr, "\(name): \(vector.desc)")
        }
    }

    @Test("98 consistency proofs, of which three differ")
    func consistency() throws {
        let names = SharedVectors.jsonFiles(under: "merkle/testdata/consistency")
        #expect(names.count == 98)
        #expect(Self.differing.isSubset(of: names))
        for name in names {
            let vector = try SharedVectors.json("merkle/testdata/consistency/\(name)", as: ConsistencyVector.self)
            let proof = ConsistencyProof(
                oldSize: vector.size1,
                newSize: vector.size2,
                hashes: (vector.proof ?? []).map(digest)
            )
            let wantsError = Self.differing.contains(name) ? !vector.wantErr : vector.wantErr
            let holds = proof.holds(digest(vector.root1), digest(vector.root2))
            #expect(holds != wantsError, "\(name): \(vector.desc)")
        }
    }

    /// A digest; where a vector has a root of another length, which no tree has, one that stands for it.
    private func digest(_ data: Data?) -> Digest {
        let bytes = [UInt8](data ?? Data())
        return Digest(bytes) ?? SHA256.digest(bytes)
    }
}

/// The bytes that hexadecimal digits stand for.
func bytes(hexadecimal: String) -> [UInt8] {
    let digits = Array(hexadecimal.utf8)
    return stride(from: 0, to: digits.count, by: 2).compactMap {
        UInt8(String(decoding: digits[$0..<($0 + 2)], as: UTF8.self), radix: 16)
    }
}
