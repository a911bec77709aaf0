public import Signing

/// The hashes of the tree of RFC 9162, section 2.1.1, over SHA-256.
public enum Merkle {
    /// The root of the tree without leaves: SHA-256 of nothing.
    public static let emptyRoot = SHA256.digest([])

    /// Streams that hold the first byte already; each hash goes on from a copy.
    private static let leafStart = Self.stream(after: 0x00)
    private static let nodeStart = Self.stream(after: 0x01)

    private static func stream(after byte: UInt8) -> SHA256Stream {
        var stream = SHA256Stream()
        stream.update([byte])
        return stream
    }

    /// The hash of a leaf, SHA-256 of `0x00 ‖ entry`. Allocates nothing.
    public static func leafHash(_ entry: Span<UInt8>) -> Digest {
        var stream = self.leafStart
        stream.update(entry)
        return stream.finish()
    }

    /// The hash of a leaf, SHA-256 of `0x00 ‖ entry`.
    public static func leafHash(_ entry: [UInt8]) -> Digest {
        self.leafHash(entry.span)
    }

    /// The hash of an inner node, SHA-256 of `0x01 ‖ left ‖ right`. Allocates nothing.
    public static func nodeHash(_ left: Digest, _ right: Digest) -> Digest {
        var stream = self.nodeStart
        stream.update(left)
        stream.update(right)
        return stream.finish()
    }

    /// The root over neighbouring complete subtrees that become smaller to the right.
    static func root(ofPeaks peaks: some BidirectionalCollection<Digest>) -> Digest {
        guard var root = peaks.last else { return self.emptyRoot }
        for peak in peaks.dropLast().reversed() {
            root = self.nodeHash(peak, root)
        }
        return root
    }
}
