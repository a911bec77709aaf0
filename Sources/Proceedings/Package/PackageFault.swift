/// Why a file is no publication package, and where (docs/record-format/v1.md, section 9).
public struct PackageFault: Error, Hashable, Sendable {
    /// What is wrong.
    public enum Code: String, CaseIterable, Hashable, Sendable {
        /// The file does not begin as a package does.
        case magic
        /// A part does not begin with its name and length, in their one encoding.
        case head
        /// A document after the record, out of the order of the names, or twice; a part of the record in another place
        /// than its own; or something after the log.
        case order
        /// A part that every package has is not there.
        case missing
        /// The file ends before a part does.
        case truncated
        /// A part is longer than this reader accepts.
        case tooLong
        /// An entry or note ends beyond its part, has no bytes, or more than it may have.
        case entry
        /// The file became shorter while it was read.
        case changed
    }

    /// What is wrong.
    public let code: Code
    /// The byte of the file, from 0, at which it was noticed.
    public let offset: Int
    /// The part, or an empty text.
    public let part: String

    /// A fault at a byte.
    public init(_ code: Code, at offset: Int, part: String = "") {
        self.code = code
        self.offset = offset
        self.part = part
    }
}

/// Why a package cannot be read.
public enum PackageError: Error {
    /// The file is not as it must be.
    case malformed(PackageFault)
    /// The source could not be read; its own error.
    case source(any Error)
}
