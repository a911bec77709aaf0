/// Why a secret cannot be held.
public enum SecretFault: Error, Hashable, Sendable {
    /// The secret has `actual` bytes where `expected` are needed.
    case count(actual: Int, expected: Int)

    /// The secret is empty, or larger than ``SecretBytes/limit``.
    case size(Int)

    /// The system gives no more guarded memory; each secret takes a few pages. Remedy: hold fewer at a time.
    case memory

    /// The library failed its self-test.
    case library(LibraryFault)
}
