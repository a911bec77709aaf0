public import Signing

/// Part of the register of those who may vote (docs/record-format/v1.md, 3.2; *kiesregister*).
public struct RegisterPage: RoundEntryBody {
    /// Leaves on every page but the last.
    public static let leavesPerPage = 32
    /// The type of the entry.
    public static var type: EntryType { .registerPage }
    /// The hash of the round's manifest.
    public let manifest: Digest
    /// The number of the page, from 0.
    public let page: Int
    /// The leaves, 1 to 32.
    public let leaves: [RegisterLeaf]

    /// Page `page` with `leaves`.
    public init(manifest: Digest, page: Int, leaves: [RegisterLeaf]) {
        self.manifest = manifest
        self.page = page
        self.leaves = leaves
    }

    /// Reads the body's one item.
    public init(_ reader: inout ItemReader) throws(EncodingFault) {
        self = try reader.body(4) { (reader, manifest) throws(EncodingFault) in
            let page = try reader.count()
            let leaves = try reader.list(1...RegisterPage.leavesPerPage) { (reader) throws(EncodingFault) in
                try RegisterLeaf(&reader)
            }
            return RegisterPage(manifest: manifest, page: page, leaves: leaves)
        }
    }

    /// Writes the body's one item.
    public func write(to writer: inout ItemWriter) {
        writer.body(4, self.manifest)
        writer.count(self.page)
        writer.list(self.leaves) { $1.write(to: &$0) }
    }
}
