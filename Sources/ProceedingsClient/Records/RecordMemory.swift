/// Where a client keeps what it saw of one record, so that it notices when the log shows something else later.
public protocol RecordMemory: Sendable {
    /// What was kept last, or nothing.
    func recall() throws -> [UInt8]?

    /// Keeps something in place of what was there.
    func keep(_ bytes: [UInt8]) throws
}
