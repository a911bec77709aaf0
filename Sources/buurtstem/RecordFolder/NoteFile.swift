internal import BallotRules
internal import TransparencyLog

/// Signed notes in files.
enum NoteFile {
    /// Reads a note.
    static func read(_ path: String) throws(Failure) -> SignedNote {
        try self.parse(try InputFile.bytes(path, limit: LogLimits.noteBytes), path)
    }

    /// The note that `bytes` are.
    static func parse(_ bytes: [UInt8], _ path: String) throws(Failure) -> SignedNote {
        do throws(NoteError) {
            return try SignedNote(parsing: bytes)
        } catch {
            throw Failure(
                path,
                Bilingual(nl: "dit is geen ondertekend controlepunt", en: "this is no signed checkpoint"),
                remedy: Bilingual(
                    nl: "Laat het log een nieuw maken: buurtstem record checkpoint",
                    en: "Let the log make a new one: buurtstem record checkpoint"
                )
            )
        }
    }
}
