/// What the self-test found out about the library.
public struct LibraryReport: Hashable, Sendable {
    /// The version that the library gives itself, such as `1.0.18`; a label only, nothing is decided by it.
    public let version: String

    /// Whether the library accepts a signature whose point R has a part of small order, so that R is checked as well
    /// with every signature (about 53 µs each). Debian's 1.0.18 does not.
    public let checksPointR: Bool
}
