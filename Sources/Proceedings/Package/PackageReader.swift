/// The parts of a publication package, found strictly; nothing of them is held in memory
/// (docs/record-format/v1.md, section 9; *publicatiepakket*).
///
/// The names of documents are taken as they are: who writes them to a disk must not take one for a path.
public struct PackageReader: Sendable {
    /// A document of the package.
    public struct Document: Hashable, Sendable {
        /// Its name.
        public let name: String
        /// Where in the file it stands.
        public let range: Range<Int>
    }

    /// What it is about.
    public let kind: PackageKind
    /// The documents, in ascending order of the bytes of their names.
    public let documents: [Document]
    /// Where in the file the checkpoint of the whole log stands.
    public let checkpointRange: Range<Int>
    /// Where in the file the earlier checkpoints stand.
    public let checkpointsRange: Range<Int>
    /// Where in the file the log stands.
    public let logRange: Range<Int>
    /// The file.
    public let source: any ByteSource

    /// Finds the parts of a package.
    ///
    /// - Throws: ``PackageError`` for the first thing that is not as it must be.
    /// - Complexity: one short read for each part.
    public init(_ source: any ByteSource, limits: PackageLimits = PackageLimits()) throws(PackageError) {
        var cursor = PackageCursor(source, limits: limits)
        self.kind = try cursor.kind()
        var documents: [Document] = []
        var parts: [Range<Int>] = []
        while parts.count < PackagePart.allCases.count {
            let place = cursor.position
            guard let (name, range) = try cursor.part() else {
                let missing = PackagePart.allCases[parts.count].rawValue
                throw .malformed(PackageFault(.missing, at: place, part: missing))
            }
            if name == PackagePart.allCases[parts.count].rawValue {
                parts.append(range)
                continue
            }
            let isAfter = documents.last.map { $0.name.utf8.lexicographicallyPrecedes(name.utf8) } ?? true
            guard PackagePart(rawValue: name) == nil, parts.isEmpty, isAfter, documents.count < limits.documents else {
                throw .malformed(PackageFault(.order, at: place, part: name))
            }
            documents.append(Document(name: name, range: range))
        }
        guard cursor.position == source.size else { throw .malformed(PackageFault(.order, at: cursor.position)) }
        for name in self.kind.requiredDocuments where !documents.contains(where: { $0.name == name }) {
            throw .malformed(PackageFault(.missing, at: cursor.position, part: name))
        }
        self.source = source
        self.documents = documents
        self.checkpointRange = parts[0]
        self.checkpointsRange = parts[1]
        self.logRange = parts[2]
    }

    /// The bytes of the document `name`, or `nil` when there is none.
    ///
    /// - Throws: ``PackageError`` when it cannot be read.
    public func document(_ name: String) throws(PackageError) -> [UInt8]? {
        guard let document = self.documents.first(where: { $0.name == name }) else { return nil }
        return try self.source.bytes(document.range)
    }

    /// Whether the document `name` consists of these bytes; one of another length is not read.
    ///
    /// - Throws: ``PackageError`` when it cannot be read.
    func holds(_ bytes: [UInt8], as name: String) throws(PackageError) -> Bool {
        guard let document = self.documents.first(where: { $0.name == name }), document.range.count == bytes.count
        else {
            return false
        }
        return try self.source.bytes(document.range) == bytes
    }

    /// The bytes of the checkpoint of the whole log, a signed note.
    public func checkpoint() throws(PackageError) -> [UInt8] {
        try self.source.bytes(self.checkpointRange)
    }

    /// The earlier checkpoints, signed notes, in their order.
    ///
    /// - Throws: ``PackageError``; a note of no bytes or beyond the part is a ``PackageFault/Code/entry``.
    public func checkpoints() throws(PackageError) -> [[UInt8]] {
        let bytes = try self.source.bytes(self.checkpointsRange)
        var notes: [[UInt8]] = []
        var position = 0
        while position < bytes.count {
            guard let range = Framing.next(bytes, at: position, most: Int(UInt16.max)) else {
                let offset = self.checkpointsRange.lowerBound + position
                throw .malformed(PackageFault(.entry, at: offset, part: PackagePart.checkpoints.rawValue))
            }
            notes.append(Array(bytes[range]))
            position = range.upperBound
        }
        return notes
    }

    /// The log, to be read from its first entry to its last.
    public func log(chunk bytes: Int = LogChunks.standardChunk) -> LogChunks {
        LogChunks(self.source, range: self.logRange, chunk: bytes)
    }
}
