internal import BallotRules
internal import Foundation

/// Bytes of a file, or of standard input for `-`, never more than a limit.
enum InputFile {
    /// Reads `path`.
    ///
    /// - Throws: ``Failure`` when it is missing, a folder, not readable, or larger than `limit` bytes. A file that is
    ///   too large is refused before it is read.
    static func bytes(_ path: String, limit: Int) throws(Failure) -> [UInt8] {
        if path == "-" { return try self.drain(.standardInput, place: self.place(path), expected: 0, limit: limit) }
        var isFolder: ObjCBool = false
        guard unsafe FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
            throw Failure(
                path,
                Bilingual(nl: "dit bestand is er niet", en: "there is no such file"),
                remedy: Bilingual(nl: "Controleer de naam en de map.", en: "Check the name and the folder.")
            )
        }
        guard !isFolder.boolValue else {
            throw Failure(
                path,
                Bilingual(nl: "dit is een map", en: "this is a folder"),
                remedy: Bilingual(
                    nl: "Noem een bestand. Een hele map tellen kan met: buurtstem replay",
                    en: "Name a file. To count a whole folder: buurtstem replay"
                )
            )
        }
        let attributes = try? FileManager.default.attributesOfItem(atPath: path)
        let size = (attributes?[.size] as? NSNumber)?.intValue ?? 0
        guard size <= limit else { throw self.tooLarge(path, limit: limit) }
        guard let handle = FileHandle(forReadingAtPath: path) else {
            throw Failure(
                path,
                Bilingual(nl: "dit bestand mag niet worden gelezen", en: "this file may not be read"),
                remedy: Bilingual(nl: "Controleer de rechten.", en: "Check its permissions.")
            )
        }
        defer { try? handle.close() }
        return try self.drain(handle, place: path, expected: size, limit: limit)
    }

    /// How a path is named in messages and output.
    static func place(_ path: String) -> String { path == "-" ? "stdin" : path }

    private static func drain(
        _ handle: FileHandle,
        place: String,
        expected: Int,
        limit: Int
    ) throws(Failure) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(expected)
        while true {
            let chunk: Data?
            do {
                chunk = try handle.read(upToCount: 1 << 20)
            } catch {
                throw Failure(
                    place,
                    Bilingual(nl: "lezen ging mis", en: "reading failed"),
                    remedy: Bilingual(nl: "Probeer het opnieuw.", en: "Try again.")
                )
            }
            guard let chunk, !chunk.isEmpty else { return bytes }
            guard bytes.count + chunk.count <= limit else { throw self.tooLarge(place, limit: limit) }
            bytes.append(contentsOf: chunk)
        }
    }

    private static func tooLarge(_ place: String, limit: Int) -> Failure {
        let megabytes = limit >> 20
        return Failure(
            place,
            Bilingual(
                nl: "dit bestand is groter dan \(megabytes) MiB",
                en: "this file is larger than \(megabytes) MiB"
            ),
            remedy: Bilingual(
                nl: "Deel het bestand in kleinere, of noem een ander.",
                en: "Divide the file into smaller ones, or name another."
            )
        )
    }
}
