internal import BallotRules
internal import Deliberation
internal import Proceedings
internal import TransparencyLog

/// A record on its way into one file that anybody can verify.
struct RecordPackage {
    /// Makes the package.
    let make: () throws(PackageWritingError) -> PackageWriter
    /// Texts that acts of panels name and that are not there any more.
    let missingTexts: Int

    /// The package of a published round, or of a panel record.
    ///
    /// - Parameter mustBeCosigned: whether the witnesses must have cosigned the log as it is.
    init(_ record: any KeptRecord, mustBeCosigned: Bool) async throws(Failure) {
        if let panels = record as? OpenPanels {
            let named = try await panels.named()
            let log = try await RecordPackage.log(record, mustBeCosigned)
            self.missingTexts = named.missing
            self.make = { () throws(PackageWritingError) in
                try PanelPackage(
                    shelf: named.shelf,
                    texts: named.texts,
                    entries: log.entries,
                    checkpoint: log.checkpoint,
                    checkpoints: log.earlier
                ).writer
            }
            return
        }
        let publication = try await RecordPackage.publication(record)
        let log = try await RecordPackage.log(record, mustBeCosigned)
        var documents: [(name: String, source: any ByteSource)] = []
        for document in publication.documents {
            documents.append((document.name, try await record.folder.documentSource(document.name)))
        }
        let published = documents
        self.missingTexts = 0
        self.make = { () throws(PackageWritingError) in
            try PackageWriter(
                documents: published,
                checkpoint: log.checkpoint,
                checkpoints: log.earlier,
                log: log.entries
            )
        }
    }

    /// The package in memory.
    func bytes(_ place: String) throws(Failure) -> [UInt8] {
        do throws(PackageWritingError) {
            var sink = MemorySink()
            try self.make().write(to: &sink)
            return sink.bytes
        } catch {
            throw Failure(
                place,
                Bilingual(nl: "van dit logboek is geen pakket te maken", en: "no package can be made of this record"),
                remedy: Bilingual(nl: "Zie: buurtstem record check", en: "See: buurtstem record check")
            )
        }
    }

    /// The log with its checkpoints, as a package has them.
    private struct Log {
        let entries: any EntrySource
        let checkpoint: [UInt8]
        let earlier: [[UInt8]]
    }

    private static func log(_ record: any KeptRecord, _ mustBeCosigned: Bool) async throws(Failure) -> Log {
        var note = mustBeCosigned ? nil : try await record.latestCheckpoint()?.note
        if note == nil { note = try await record.cosignedCheckpoint() }
        let size = record.tree.size
        return Log(
            entries: try await record.folder.source(record.repository),
            checkpoint: note?.bytes ?? [],
            earlier: try await record.folder.checkpoints().filter { $0.size < size }.map(\.note.bytes)
        )
    }

    private static func publication(_ record: any KeptRecord) async throws(Failure) -> Publication {
        let bytes = try await record.entries((record.size - 1)..<record.size).first ?? []
        guard let entry = try? Entry(decoding: bytes), case .publication(let publication) = entry.content else {
            throw Failure(
                record.folder.path,
                Bilingual(nl: "deze ronde is nog niet gepubliceerd", en: "this round has not been published"),
                remedy: Bilingual(nl: "Eerst: buurtstem round publish", en: "First: buurtstem round publish")
            )
        }
        return publication
    }
}
