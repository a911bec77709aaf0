public import Signing
internal import TransparencyLog

/// An entry as it may be shown.
public struct ShownEntry: Hashable, Sendable {
    /// Its number.
    public let number: Int
    /// Its leaf hash.
    public let leafHash: Digest
    /// Its octets; `nil` while it is hidden.
    public let bytes: [UInt8]?
    /// What it waits for, while it is hidden.
    public let condition: Disclosure.Condition?

    init(number: Int, bytes: [UInt8], _ disclosure: Disclosure) {
        self.number = number
        self.leafHash = Merkle.leafHash(bytes)
        let entry = try? Entry(decoding: bytes)
        self.condition = entry.flatMap { disclosure.condition($0, number: number) }
        self.bytes = self.condition == nil ? bytes : nil
    }
}
