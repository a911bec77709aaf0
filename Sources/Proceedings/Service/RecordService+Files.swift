internal import Deliberation
internal import Signing

/// Files that somebody hands in or asks for, and what lies behind packages.
extension RecordService {
    /// Keeps the outcome, the trace or the file for researchers of a count, whoever hands it in: the record says which
    /// octets it has.
    ///
    /// - Throws: ``ServiceFault/notFound`` where the record names no file with this hash; ``ServiceFault/otherKind`` for
    ///   panels and for other files.
    public nonisolated func keep(_ bytes: [UInt8], as file: RecordFile) async throws(ServiceFault) {
        guard self.kind == .round, file.isReplaceable else { throw .otherKind }
        guard try await self.expected(file) == SHA256.digest(bytes) else { throw .notFound }
        try await self.stored { (keeping) throws(RepositoryError) in try await keeping.keep(bytes, as: file) }
    }

    /// Whether the record names a file of this kind, so that ``keep(_:as:)`` would take it: to be asked before it is read.
    public nonisolated func expects(_ file: RecordFile) async throws(ServiceFault) -> Bool {
        try await self.expected(file) != nil
    }

    /// The hash that the record has of a file.
    private nonisolated func expected(_ file: RecordFile) async throws(ServiceFault) -> Digest? {
        let certificate = await self.round { $0.certificate } ?? nil
        return switch file {
        case .outcome: certificate?.outcomeHash
        case .trace: certificate?.traceHash
        case .research: try await self.publication()?.documents.first { $0.isNamed("research.pb") }?.hash
        default: nil
        }
    }

    /// The publication with which a round ends.
    private nonisolated func publication() async throws(ServiceFault) -> Publication? {
        guard await self.round({ $0.phase }) == .published else { return nil }
        let size = await self.noteSize
        let last = try await self.stored { (keeping) throws(RepositoryError) in
            try await keeping.entries(max(0, size - 1)..<size)
        }
        guard let entry = last.first.flatMap({ try? Entry(decoding: $0) }),
            case .publication(let publication) = entry.content
        else { return nil }
        return publication
    }

    /// Goes through the entries of a package, all of which must be such as may be shown.
    ///
    /// - Complexity: each entry is looked at once, whoever asks and how often; what may be shown once may be shown for ever.
    func packageContent(_ count: Int) async throws(ServiceFault) -> PackageContent {
        await self.packing.enter()
        defer { self.packing.leave() }
        var content = self.packed.count <= count ? self.packed : PackageContent()
        let disclosure = self.disclosure()
        while content.count < count {
            let start = content.count
            let range = start..<min(count, start + PackageWriter.batch)
            let entries = try await self.stored { (keeping) throws(RepositoryError) in
                try await keeping.entries(range)
            }
            if let condition = disclosure.condition(entries, from: start) { throw .hidden(condition) }
            for entry in entries { content.note(entry) }
        }
        if content.count > self.packed.count { self.packed = content }
        return content
    }

    /// The documents of a package.
    nonisolated func packageDocuments(
        _ content: PackageContent
    ) async throws(ServiceFault) -> [(name: String, source: any ByteSource)] {
        guard self.kind == .panels else {
            var documents: [(name: String, source: any ByteSource)] = []
            for (name, file) in content.published {
                guard let file else { throw .notFound }
                documents.append((name, MemorySource(try await self.file(file))))
            }
            return documents
        }
        let documents = try await self.present(content.documents.sorted().map { .document($0) })
        let texts = try await self.present(content.texts.sorted().map { .text($0) })
        return [
            ("documents", MemorySource(Bundle(documents).encoded)), ("texts", MemorySource(Bundle(texts).encoded)),
        ]
    }

    /// Those of the files that are there.
    private nonisolated func present(_ files: [RecordFile]) async throws(ServiceFault) -> [[UInt8]] {
        try await self.stored { (keeping) throws(RepositoryError) in
            var all: [[UInt8]] = []
            for file in files {
                if let bytes = try await keeping.file(file) { all.append(bytes) }
            }
            return all
        }
    }

    /// Asks the storage.
    nonisolated func stored<Value>(
        _ ask: (any RecordKeeping) async throws(RepositoryError) -> Value
    ) async throws(ServiceFault) -> Value {
        do throws(RepositoryError) { return try await ask(self.keeping) } catch { throw .storage(error) }
    }
}
