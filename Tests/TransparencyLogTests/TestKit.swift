internal import Signing
internal import TransparencyLog

/// Numbers that look like chance and come out the same for one seed (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) {
        self.state = seed
    }

    mutating func next() -> UInt64 {
        self.state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = self.state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

/// The bytes of number `index`, as an entry of a test log.
func entry(_ index: Int) -> [UInt8] { Array("entry \(index)".utf8) }

/// The leaf hashes of entries `0 ..< count`.
func leafHashes(_ count: Int) -> [Digest] { (0..<count).map { Merkle.leafHash(entry($0)) } }

/// The root of RFC 9162, section 2.1.1, by its definition.
func definedRoot(_ leaves: ArraySlice<Digest>) -> Digest {
    guard let first = leaves.first else { return SHA256.digest([]) }
    guard leaves.count > 1 else { return first }
    var split = 1
    while split * 2 < leaves.count { split *= 2 }
    let middle = leaves.startIndex + split
    let left = definedRoot(leaves[..<middle]).bytes
    let right = definedRoot(leaves[middle...]).bytes
    return SHA256.digest([0x01] + left + right)
}

extension Digest {
    /// The digest with one bit changed.
    func flipped(bit: Int = 0) -> Digest {
        var bytes = self.bytes
        bytes[bit / 8 % 32] ^= 1 << UInt8(bit % 8)
        return Digest(bytes) ?? .zero
    }
}
