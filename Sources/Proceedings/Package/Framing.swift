/// `u16(length) ‖ bytes`: how entries and notes follow each other in a package.
enum Framing {
    /// Where the bytes framed at `position` stand, or `nil` when they have none, more than `most`, or do not end
    /// within `bytes`.
    static func next(_ bytes: [UInt8], at position: Int, most: Int) -> Range<Int>? {
        guard position + 2 <= bytes.count else { return nil }
        let length = Int(bytes[position]) << 8 | Int(bytes[position + 1])
        guard length > 0, length <= most, position + 2 + length <= bytes.count else { return nil }
        return (position + 2)..<(position + 2 + length)
    }

    /// Adds `framed` with its length at the end of `bytes`; it has at most 65,535 bytes.
    static func append(_ framed: [UInt8], to bytes: inout [UInt8]) {
        bytes.append(UInt8(truncatingIfNeeded: framed.count >> 8))
        bytes.append(UInt8(truncatingIfNeeded: framed.count))
        bytes.append(contentsOf: framed)
    }
}
