/// Why bytes are not a document `outcome`, and where (docs/record-format/v1.md, section 8).
public struct DocumentFault: Error, Hashable, Sendable {
    /// What is wrong.
    public enum Reason: String, CaseIterable, Hashable, Sendable {
        /// The last line has no end.
        case unended
        /// A field is not UTF-8, or not escaped in the one way.
        case field
        /// A line does not say what belongs there.
        case shape
        /// Something follows the last line, or the document ends before it.
        case end
        /// The lines are not in the one order.
        case order
    }

    /// What is wrong.
    public let reason: Reason
    /// The line, from 1, at which it was noticed.
    public let line: Int

    /// A fault in a line.
    public init(_ reason: Reason, line: Int) {
        self.reason = reason
        self.line = line
    }
}
