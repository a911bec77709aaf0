/// Why entries are not a bundle.
public enum EntryBundleError: Error, Hashable, Sendable {
    /// A bundle holds 1 to 256 entries.
    case count(Int)
    /// This entry, counted from 0, is longer than ``LogLimits/entryBytes``.
    case entryTooLong(Int, bytes: Int)
    /// The bytes end within this entry, counted from 0.
    case truncated(Int)
    /// So many bytes are left after the last entry.
    case trailingBytes(Int)
}
