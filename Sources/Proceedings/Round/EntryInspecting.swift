/// Something that looks at one entry by itself, on any thread.
public protocol EntryInspecting: Sendable {
    /// Looks at the entry that fills `range` of `source`.
    func inspect(_ source: [UInt8], in range: Range<Int>) -> EntryInspection
}

extension EntryInspecting {
    /// Looks at the entry that these bytes are.
    public func inspect(_ bytes: [UInt8]) -> EntryInspection { self.inspect(bytes, in: bytes.indices) }
}
