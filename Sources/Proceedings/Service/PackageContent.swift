internal import Deliberation

/// What the entries of a package say about the rest of it.
struct PackageContent: Sendable {
    /// How many entries were looked at.
    private(set) var count = 0
    /// Octets of the entries with their lengths.
    private(set) var length = 0
    /// Documents that acts name.
    private(set) var documents: Set<DocumentID> = []
    /// Texts that acts name.
    private(set) var texts: Set<TextID> = []
    /// What the last publication names.
    private(set) var publication: Publication?

    mutating func note(_ bytes: [UInt8]) {
        self.count += 1
        self.length += bytes.count + 2
        switch (try? Entry(decoding: bytes))?.content {
        case .act(let body)?:
            self.documents.formUnion(body.act.documents)
            self.texts.formUnion(body.act.texts)
        case .publication(let publication)?: self.publication = publication
        default: break
        }
    }

    /// The files of a round by the names that the publication gives them; `nil` for a name that no file has.
    var published: [(name: String, file: RecordFile?)] {
        (self.publication?.documents ?? []).map { document in
            let name = document.name == "research.pb" ? "research" : document.name
            return (document.name, RecordFile(kind: name, address: ""))
        }
    }
}
