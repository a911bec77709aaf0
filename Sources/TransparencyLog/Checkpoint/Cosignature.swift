public import Signing

/// A witness's word that at this time it had seen the log grow to this checkpoint and no further (C2SP tlog-cosignature,
/// version 1).
public struct Cosignature: Hashable, Sendable {
    /// Seconds since 1970-01-01T00:00Z on the witness's clock, at most ``LogLimits/timestamp``.
    public let timestamp: UInt64
    /// The Ed25519 signature over ``message(timestamp:text:)``.
    public let signature: Signature

    /// A cosignature, or `nil` when the time is too large.
    public init?(timestamp: UInt64, signature: Signature) {
        guard timestamp <= LogLimits.timestamp else { return nil }
        self.timestamp = timestamp
        self.signature = signature
    }

    /// Reads eight bytes of time and 64 of signature; `nil` for every other length, and for times that are too large.
    public init?(payload: [UInt8]) {
        guard payload.count == 8 + Signature.count, let signature = Signature(payload.dropFirst(8)) else { return nil }
        self.init(timestamp: payload.prefix(8).reduce(0) { $0 << 8 | UInt64($1) }, signature: signature)
    }

    /// What stands after the key ID in a signature line.
    public var payload: [UInt8] { self.timestamp.bigEndianBytes + self.signature.bytes }

    /// What a witness signs: two lines of its own, and the text of the note.
    public static func message(timestamp: UInt64, text: [UInt8]) -> [UInt8] {
        Array("cosignature/v1\ntime \(timestamp)\n".utf8) + text
    }
}
