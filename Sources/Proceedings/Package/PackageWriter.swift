/// Writes a publication package piece by piece (docs/record-format/v1.md, section 9; *publicatiepakket*).
public struct PackageWriter: Sendable {
    /// What it is about.
    public let kind: PackageKind
    /// The documents with their bytes.
    public let documents: [(name: String, source: any ByteSource)]
    /// The checkpoint of the whole log, a signed note.
    public let checkpoint: [UInt8]
    /// Earlier checkpoints, signed notes, in ascending order of their sizes.
    public let checkpoints: [[UInt8]]
    /// The entries.
    public let log: any EntrySource

    /// Entries that are read at a time.
    public static let batch = 2_048

    /// A package of these parts; documents in any order.
    ///
    /// - Throws: ``PackageWritingError/name(_:)``, ``PackageWritingError/missing(_:)``,
    ///   ``PackageWritingError/checkpoint(_:)`` when they make no package.
    public init(
        _ kind: PackageKind = .round,
        documents: [(name: String, source: any ByteSource)],
        checkpoint: [UInt8],
        checkpoints: [[UInt8]],
        log: any EntrySource
    ) throws(PackageWritingError) {
        let documents = documents.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
        for (index, document) in documents.enumerated() {
            let isTwice = index > 0 && documents[index - 1].name.utf8.elementsEqual(document.name.utf8)
            guard !isTwice, PackagePart(rawValue: document.name) == nil, document.name.isPartName else {
                throw .name(document.name)
            }
        }
        for name in kind.requiredDocuments where !documents.contains(where: { $0.name == name }) {
            throw .missing(name)
        }
        for (index, note) in checkpoints.enumerated() where note.isEmpty || note.count > Int(UInt16.max) {
            throw .checkpoint(index)
        }
        self.kind = kind
        self.documents = documents
        self.checkpoint = checkpoint
        self.checkpoints = checkpoints
        self.log = log
    }

    /// Writes the package.
    ///
    /// The log is read twice: once for its length and once to write it.
    ///
    /// - Throws: ``PackageWritingError``; what was written until then is no package.
    /// - Complexity: O(bytes), of which the earlier checkpoints and one batch of entries are held at a time.
    public func write(to sink: inout some ByteSink) throws(PackageWritingError) {
        let length = try self.logLength()
        try self.writeHead(logLength: length, to: &sink)
        let written = try self.writeLog(to: &sink)
        guard written == length else { throw .changed(PackagePart.log.rawValue) }
    }

    /// Writes everything before the entries, of which there will be so many octets with their lengths.
    func writeHead(logLength length: Int, to sink: inout some ByteSink) throws(PackageWritingError) {
        try sink.put(self.kind.magic)
        for document in self.documents {
            try sink.put(Self.head(document.name, document.source.size))
            try Self.copy(document.source, document.name, to: &sink)
        }
        try sink.put(Self.head(PackagePart.checkpoint.rawValue, self.checkpoint.count))
        try sink.put(self.checkpoint)
        var notes: [UInt8] = []
        for note in self.checkpoints { Framing.append(note, to: &notes) }
        try sink.put(Self.head(PackagePart.checkpoints.rawValue, notes.count))
        try sink.put(notes)
        try sink.put(Self.head(PackagePart.log.rawValue, length))
    }

    private static func head(_ name: String, _ length: Int) -> [UInt8] {
        var writer = ItemWriter()
        writer.array(2)
        writer.text(name)
        writer.count(length)
        return writer.bytes
    }

    private static func copy(
        _ source: any ByteSource,
        _ name: String,
        to sink: inout some ByteSink
    ) throws(PackageWritingError) {
        var position = 0
        while position < source.size {
            let end = min(position + (1 << 20), source.size)
            let bytes: [UInt8]
            do {
                bytes = try source.read(position..<end)
            } catch {
                throw .source(error)
            }
            guard bytes.count == end - position else { throw .changed(name) }
            try sink.put(bytes)
            position = end
        }
    }

    private func logLength() throws(PackageWritingError) -> Int {
        var length = 0
        for start in stride(from: 0, to: self.log.count, by: Self.batch) {
            for entry in try self.entries(from: start) { length += entry.count + 2 }
        }
        return length
    }

    private func writeLog(to sink: inout some ByteSink) throws(PackageWritingError) -> Int {
        var length = 0
        for start in stride(from: 0, to: self.log.count, by: Self.batch) {
            var bytes: [UInt8] = []
            for entry in try self.entries(from: start) { Framing.append(entry, to: &bytes) }
            try sink.put(bytes)
            length += bytes.count
        }
        return length
    }

    private func entries(from start: Int) throws(PackageWritingError) -> [[UInt8]] {
        let range = start..<min(start + Self.batch, self.log.count)
        let entries: [[UInt8]]
        do {
            entries = try self.log.entries(range)
        } catch {
            throw .source(error)
        }
        guard entries.count == range.count else { throw .changed(PackagePart.log.rawValue) }
        for (index, entry) in entries.enumerated() where entry.isEmpty || entry.count > EncodingLimits.item {
            throw .entry(start + index)
        }
        return entries
    }
}

extension ByteSink {
    fileprivate mutating func put(_ bytes: [UInt8]) throws(PackageWritingError) {
        do {
            try self.write(bytes)
        } catch {
            throw .sink(error)
        }
    }
}

extension String {
    /// Whether the head of a part can name it so.
    fileprivate var isPartName: Bool {
        (1...64).contains(self.utf8.count)
            && !self.unicodeScalars.contains { $0.value < 0x20 || (0x7F...0x9F).contains($0.value) }
    }
}
