extension DataValue {
    /// The most bytes that one document has: 16 MiB.
    public static let byteLimit = 16 * 1_024 * 1_024
    /// How deep lists and objects stand inside each other at most.
    public static let depthLimit = 32

    /// Reads JSON strictly (RFC 8259), in linear time.
    ///
    /// Documents have whole numbers of 64 bits only: `1.0` and `1e3` are refused, for nobody can say to which cent they
    /// were meant. A name that stands twice in one object is refused, also where only its spelling in Unicode differs
    /// (canonical equivalence), and so are a byte order mark, half a surrogate pair and bytes that are not UTF-8.
    ///
    /// - Throws: ``DataFault``, the first, with line and column.
    public init(parsing bytes: [UInt8]) throws(DataFault) {
        guard bytes.count <= DataValue.byteLimit else {
            throw DataFault(.tooLarge(limit: DataValue.byteLimit), at: 0, in: [])
        }
        var parser = DataParser(bytes)
        self = try parser.document()
    }

    /// Reads a document that is written in the one way of ``canonicalBytes``, and refuses every other spelling of it.
    ///
    /// - Throws: ``DataFault``; ``DataFault/Kind/notCanonical`` at the first byte that differs.
    public init(canonical bytes: [UInt8]) throws(DataFault) {
        try self.init(parsing: bytes)
        let own = self.canonicalBytes
        guard own != bytes else { return }
        let place = zip(own, bytes).enumerated().first { $0.element.0 != $0.element.1 }?.offset
        throw DataFault(.notCanonical, at: place ?? min(own.count, bytes.count), in: bytes)
    }
}
