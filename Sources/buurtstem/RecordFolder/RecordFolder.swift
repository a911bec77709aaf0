internal import BallotRules
internal import Foundation
internal import Proceedings
internal import Signing
internal import TransparencyLog

/// The folder of a record: `log`, `checkpoint` (the latest), `checkpoints/` (all that were given out); of a round also
/// `election`, `rules`, and after the count `outcome`, `trace` and `research.pb`; of panels `documents/` and `texts/`.
/// Nothing in it is secret.
struct RecordFolder: RecordPlace {
    /// Its path.
    let path: String

    /// Documents are read up to this many bytes.
    private static let documentLimit = 1 << 31

    init(_ path: String) {
        self.path = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
    }

    /// The path of a file in it.
    func file(_ name: String) -> String { self.path + "/" + name }

    /// The log, to be read or changed.
    func repository(change: Bool) throws(Failure) -> FolderRepository {
        do throws(RepositoryError) {
            return try FolderRepository(self.path, change: change)
        } catch {
            throw Failure(error, place: self.file("log"))
        }
    }

    /// The log, to be read or changed.
    func entries(change: Bool) throws(Failure) -> any Repository { try self.repository(change: change) }

    /// The document `name`.
    func document(_ name: String) throws(Failure) -> [UInt8] {
        try InputFile.bytes(self.file(name), limit: RecordFolder.documentLimit)
    }

    /// The document `name` in pieces.
    func documentSource(_ name: String) throws(Failure) -> any ByteSource { try FileSource(self.file(name)) }

    /// Keeps the document `name`.
    func keep(_ bytes: [UInt8], as name: String) throws(Failure) {
        try DurableFile.replace(self.file(name), with: bytes)
    }

    /// The latest checkpoint, or `nil` before the first.
    func checkpoint() throws(Failure) -> SignedNote? {
        let path = self.file("checkpoint")
        guard let bytes = try DurableFile.bytes(path, limit: LogLimits.noteBytes) else { return nil }
        return try NoteFile.parse(bytes, path)
    }

    /// Keeps a checkpoint that is given out: as the latest, and under its size among all others.
    func keep(_ note: SignedNote, size: UInt64) throws(Failure) {
        try OutputFile.makeFolder(self.file("checkpoints"))
        try DurableFile.replace(self.file("checkpoints/\(size)"), with: note.bytes)
        try DurableFile.replace(self.file("checkpoint"), with: note.bytes)
    }

    /// Every entry, in pieces.
    func source(_ entries: any Repository) throws(Failure) -> any EntrySource {
        do throws(RepositoryError) { return try FolderEntries(self) } catch {
            throw Failure(error, place: self.file("log"))
        }
    }

    /// All checkpoints that were given out, by size.
    func checkpoints() throws(Failure) -> [(size: UInt64, note: SignedNote)] {
        let folder = self.file("checkpoints")
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        var notes: [(size: UInt64, note: SignedNote)] = []
        for size in names.compactMap({ UInt64($0) }).sorted() {
            let path = folder + "/\(size)"
            let bytes = try InputFile.bytes(path, limit: LogLimits.noteBytes)
            notes.append((size, try NoteFile.parse(bytes, path)))
        }
        return notes
    }
}
