public import Deliberation

/// A panel record as it is published: the log up to a checkpoint, with the documents and texts that its entries name
/// (docs/record-format/v1.md, 11.6).
public struct PanelPackage: Sendable {
    /// What can be written.
    public let writer: PackageWriter

    /// A package.
    ///
    /// - Throws: ``PackageWritingError``.
    public init(
        shelf: Shelf,
        texts: PanelTexts,
        entries: any EntrySource,
        checkpoint: [UInt8],
        checkpoints: [[UInt8]]
    ) throws(PackageWritingError) {
        let documents = Bundle(shelf.addresses.compactMap { shelf[$0]?.canonicalBytes })
        let words = Bundle(texts.addresses.compactMap { texts[$0].map { Array($0.utf8) } })
        self.writer = try PackageWriter(
            .panels,
            documents: [
                (name: "documents", source: MemorySource(documents.encoded)),
                (name: "texts", source: MemorySource(words.encoded)),
            ],
            checkpoint: checkpoint,
            checkpoints: checkpoints,
            log: entries
        )
    }
}
