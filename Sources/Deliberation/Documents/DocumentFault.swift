/// Why bytes are not read as what they should be.
public enum DocumentFault: Error, Hashable, Sendable {
    /// They are no document.
    case data(DataFault)
    /// The document does not say what it must.
    case problems(DocumentProblems)
}

extension Documented {
    /// The value that the JSON text `bytes` says.
    ///
    /// - Throws: ``DocumentFault``, with everything that is wrong where the bytes are a document.
    public init(parsing bytes: [UInt8]) throws(DocumentFault) {
        let document: DataValue
        do throws(DataFault) { document = try DataValue(parsing: bytes) } catch { throw .data(error) }
        do throws(DocumentProblems) { try self.init(document: document) } catch { throw .problems(error) }
    }
}
