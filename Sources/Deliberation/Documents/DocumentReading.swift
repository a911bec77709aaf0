/// A document held against what it must say: the value, or everything that is wrong with it.
public struct DocumentReading<Value: Sendable>: Sendable {
    /// The value; `nil` when there are problems.
    public let value: Value?
    /// Everything that is wrong, in the order of the parameters; at most ``DocumentProblems/limit``.
    public let problems: [DocumentProblem]

    /// Reads `document`, a map, with `make`, which notes what it finds.
    init(_ document: DataValue, _ make: (inout DocumentReader) -> Value?) {
        var reader = DocumentReader(document)
        let value = make(&reader)
        reader.finish()
        self.value = reader.problems.isEmpty ? value : nil
        self.problems = reader.problems
    }
}

/// What can be written as a document and read back (*document*).
///
/// A value and its document say the same: `init(document: value.document)` is `value`. Nothing may be left out of a
/// document; what is not there is written as `null`.
public protocol Documented: Sendable {
    /// The value as a document.
    var document: DataValue { get }

    /// Reads `document`, and notes every problem with its place.
    static func reading(_ document: DataValue) -> DocumentReading<Self>
}

extension Documented {
    /// The value that `document` says.
    ///
    /// - Throws: ``DocumentProblems``, with everything that is wrong.
    public init(document: DataValue) throws(DocumentProblems) {
        let reading = Self.reading(document)
        guard let value = reading.value else { throw DocumentProblems(problems: reading.problems) }
        self = value
    }
}
