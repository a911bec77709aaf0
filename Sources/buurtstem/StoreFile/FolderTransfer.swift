internal import BallotRules
internal import Foundation
internal import Proceedings
internal import ProceedingsStore
internal import Signing
internal import TransparencyLog

/// A record folder on its way into a store or out of it.
///
/// In a folder one note of each size is kept, with the cosignatures that it has; in a store that of the log alone, and
/// beside it the one with cosignatures.
struct FolderTransfer {
    private let folder: RecordFolder

    init(_ folder: RecordFolder) { self.folder = folder }

    /// Everything in the folder, every entry and checkpoint checked.
    func read() async throws(Failure) -> WholeRecord {
        let record = try await self.folder.openEither(change: false)
        var whole = WholeRecord(
            entries: try await record.entries(0..<record.size),
            checkpoints: [],
            cosigned: [],
            files: try self.files()
        )
        var notes = try self.folder.checkpoints()
        if let latest = try self.folder.checkpoint(), let size = (try? Checkpoint(text: latest.text))?.size {
            notes.removeAll { $0.size == size }
            notes.append((size, latest))
        }
        for (size, note) in notes.sorted(by: { $0.size < $1.size }) {
            let place = self.folder.file("checkpoints/\(size)")
            let checkpoint = try record.evaluate(note, place: place).checkpoint
            guard checkpoint.size == size, let number = Int(exactly: size),
                (try? record.tree.root(size: size)) == checkpoint.root
            else { throw self.otherCheckpoint(place) }
            let own = note.signatures.filter { $0.name == checkpoint.origin }
            guard let alone = try? SignedNote(text: note.text, signatures: own) else {
                throw self.otherCheckpoint(place)
            }
            whole.checkpoints.append((number, alone))
            if alone != note { whole.cosigned.append((number, note)) }
        }
        return whole
    }

    /// Writes all of `whole` to the folder, which must not be there; it has its name only when everything is in it.
    func write(_ whole: WholeRecord) throws(Failure) {
        let draft = RecordFolder(self.folder.path + ".part")
        for path in [self.folder.path, draft.path] where FileManager.default.fileExists(atPath: path) {
            throw Failure(SystemError.taken(path))
        }
        try OutputFile.makeFolder(draft.path)
        for (file, bytes) in whole.files { try Self.write(bytes, file, draft) }
        var notes: [Int: SignedNote] = [:]
        for (size, note) in whole.checkpoints + whole.cosigned { notes[size] = note }
        for (size, note) in notes.sorted(by: { $0.key < $1.key }) { try draft.keep(note, size: UInt64(size)) }
        try DurableFile.make(draft.file("log"), whole.entries.flatMap(FrameIndex.framed), permissions: 0o644)
        // Both paths live as long as the call.
        guard unsafe rename(draft.path, self.folder.path) == 0 else { throw Failure(SystemError(self.folder.path)) }
    }

    private static let documents: [(file: RecordFile, name: String)] = [
        (.election, "election"), (.rules, "rules"), (.outcome, "outcome"), (.trace, "trace"),
        (.research, "research.pb"),
    ]

    private func files() throws(Failure) -> [(file: RecordFile, bytes: [UInt8])] {
        var files: [(file: RecordFile, bytes: [UInt8])] = []
        for (file, name) in Self.documents {
            if let bytes = try DurableFile.bytes(self.folder.file(name), limit: file.mostBytes) {
                files.append((file, bytes))
            }
        }
        for (kind, folder) in [("document", self.folder.documentFolder), ("text", self.folder.textFolder)] {
            for (address, bytes) in try folder.files() {
                if let file = RecordFile(kind: kind, address: address) { files.append((file, bytes)) }
            }
        }
        return files
    }

    private static func write(_ bytes: [UInt8], _ file: RecordFile, _ folder: RecordFolder) throws(Failure) {
        switch file {
        case .document: try folder.documentFolder.keep(bytes)
        case .text: try folder.textFolder.keep(bytes)
        default:
            guard let name = Self.documents.first(where: { $0.file == file })?.name else { return }
            try DurableFile.replace(folder.file(name), with: bytes)
        }
    }

    private func otherCheckpoint(_ place: String) -> Failure {
        Failure(
            place,
            Bilingual(nl: "dit controlepunt past niet bij het logboek", en: "this checkpoint does not fit the log"),
            remedy: Bilingual(
                nl: "Kijk de map na: buurtstem record check",
                en: "Look at the folder: buurtstem record check"
            )
        )
    }
}
