/// Why a package cannot be written.
public enum PackageWritingError: Error {
    /// No document can have this name: it is that of another part, stands there twice, or cannot be encoded.
    case name(String)
    /// This document is missing, and no package is without it.
    case missing(String)
    /// The earlier checkpoint of this number, from 0, has no bytes or more than 65,535.
    case checkpoint(Int)
    /// The entry of this number has no bytes, or more than ``EncodingLimits/item``.
    case entry(Int)
    /// This part changed while it was written.
    case changed(String)
    /// Documents or entries could not be read; the error of their source.
    case source(any Error)
    /// Nothing more could be written; the error of the sink.
    case sink(any Error)
}
