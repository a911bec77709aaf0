internal import BallotRules
internal import Foundation

/// Files that the program writes.
enum OutputFile {
    /// Writes `bytes` to `path`, whole or not at all.
    static func write(_ bytes: some Sequence<UInt8>, to path: String) throws(Failure) {
        do {
            try Data(bytes).write(to: URL(fileURLWithPath: path), options: .atomic)
        } catch {
            throw self.failure(path)
        }
    }

    /// Writes `bytes` to `path`, where no file may be yet: a draft that somebody worked on is never lost.
    static func writeNew(_ bytes: some Sequence<UInt8>, to path: String) throws(Failure) {
        guard !FileManager.default.fileExists(atPath: path) else {
            throw Failure(
                path,
                Bilingual(nl: "dit bestand is er al", en: "this file is there already"),
                remedy: Bilingual(nl: "Kies een andere naam.", en: "Choose another name.")
            )
        }
        try self.write(bytes, to: path)
    }

    /// Makes the folder `path` and those above it.
    static func makeFolder(_ path: String) throws(Failure) {
        do {
            try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        } catch {
            throw self.failure(path)
        }
    }

    /// Why nothing could be written.
    static func failure(_ path: String) -> Failure {
        Failure(
            path,
            Bilingual(nl: "hier kan niet worden geschreven", en: "cannot write here"),
            remedy: Bilingual(
                nl: "Kies een map die bestaat en waarin u mag schrijven.",
                en: "Choose a folder that exists and that you may write to."
            )
        )
    }
}
