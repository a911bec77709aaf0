/// What one signature line under a note is.
public enum LineVerdict: Hashable, Sendable {
    /// The log signed.
    case log
    /// A witness cosigned at this time, in seconds since 1970.
    case cosigned(by: VerifierKey, timestamp: UInt64)
    /// Of no key that the policy knows. Such lines are passed over (C2SP signed-note).
    case unknownKey
    /// Of a known key, which signed something else.
    case invalid(VerifierKey)
    /// Of a known key, with another length than its signatures have, or a time that is too large.
    case malformed(VerifierKey)
    /// Of a known key, presented as a kind of signature that the policy does not take from it: a log's as a
    /// cosignature, or the other way round (attack A34). It counts for nothing, and is passed over like a line of an
    /// unknown key: name and key ID together are not those of a known one.
    case wrongType(VerifierKey)

    /// Whether a known key is named for what it did not sign. A note with such a line is refused (C2SP signed-note).
    public var isFault: Bool {
        switch self {
        case .log, .cosigned, .unknownKey, .wrongType: false
        case .invalid, .malformed: true
        }
    }

    /// Whether the line is neither the log's nor a witness's, whatever it is.
    public var isForeign: Bool {
        switch self {
        case .log, .cosigned, .invalid, .malformed: false
        case .unknownKey, .wrongType: true
        }
    }
}
