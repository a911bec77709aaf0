public import Signing

/// What a package holds, by hash (docs/record-format/v1.md, 3.13; *openbaarmaking*).
public struct Publication: RoundEntryBody {
    /// A document and its hash.
    public struct Document: Hashable, Sendable {
        /// The name of the part in the package.
        public let name: String
        /// The SHA-256 of its bytes.
        public let hash: Digest

        /// A document.
        public init(name: String, hash: Digest) {
            self.name = name
            self.hash = hash
        }

        /// Whether it has this name, octet by octet: Swift takes canonically equivalent texts for equal.
        public func isNamed(_ name: String) -> Bool { self.name.utf8.elementsEqual(name.utf8) }
    }

    /// The type of the entry.
    public static var type: EntryType { .publication }
    /// The hash of the round's manifest.
    public let manifest: Digest
    /// The documents, in strictly ascending order of the octets of their names.
    public let documents: [Document]

    /// A publication of `documents`, in any order.
    public init(manifest: Digest, documents: [Document]) {
        self.manifest = manifest
        self.documents = documents.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    }

    /// Reads the body's one item.
    public init(_ reader: inout ItemReader) throws(EncodingFault) {
        let place = reader.fault(.shape)
        self = try reader.body(3) { (reader, manifest) throws(EncodingFault) in
            let documents = try reader.list(1...32) { (reader) throws(EncodingFault) in
                try reader.array(of: 2) { (reader) throws(EncodingFault) in
                    Document(name: try reader.text(1...64), hash: try reader.digest())
                }
            }
            for (earlier, later) in zip(documents, documents.dropFirst())
            where !earlier.name.utf8.lexicographicallyPrecedes(later.name.utf8) { throw place }
            return Publication(manifest: manifest, documents: documents)
        }
    }

    /// Writes the body's one item.
    public func write(to writer: inout ItemWriter) {
        writer.body(3, self.manifest)
        writer.list(self.documents) { writer, document in
            writer.array(2)
            writer.text(document.name)
            writer.digest(document.hash)
        }
    }
}
