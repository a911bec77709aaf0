internal import Proceedings
internal import Signing

/// Entries one after another as a server sends them (docs/record-format/v1.md, 12.2): `u16(length) ‖ entry`, and for one
/// that is hidden `u16(0) ‖ leaf hash`.
struct EntryPage: Sendable {
    /// An entry, or the leaf hash of one that is hidden.
    enum Frame: Hashable, Sendable {
        case entry([UInt8])
        case hidden(Digest)
    }

    /// In order.
    let frames: [Frame]

    private static let hashBytes = 32

    /// The most octets of so many frames.
    static func mostBytes(_ count: Int) -> Int { count * (2 + EncodingLimits.item) }

    /// Reads frames; `nil` when they are not whole, none, or more than `most`.
    init?(_ bytes: [UInt8], most: Int) {
        var frames: [Frame] = []
        var position = 0
        while position < bytes.count {
            guard frames.count < most, bytes.count - position > 2 else { return nil }
            let length = Int(bytes[position]) << 8 | Int(bytes[position + 1])
            let start = position + 2
            let end = start + (length == 0 ? EntryPage.hashBytes : length)
            guard end <= bytes.count, length <= EncodingLimits.item else { return nil }
            if length > 0 {
                frames.append(.entry(Array(bytes[start..<end])))
            } else {
                guard let hash = Digest(bytes[start..<end]) else { return nil }
                frames.append(.hidden(hash))
            }
            position = end
        }
        guard !frames.isEmpty else { return nil }
        self.frames = frames
    }
}
