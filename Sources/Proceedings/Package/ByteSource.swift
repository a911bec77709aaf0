/// Bytes that are read in pieces: a file, or memory. Reading and writing files is the business of the caller.
public protocol ByteSource: Sendable {
    /// How many bytes there are.
    var size: Int { get }

    /// The bytes in `range`, which lies within `0..<size`.
    func read(_ range: Range<Int>) throws -> [UInt8]
}
