internal import BallotRules
internal import Foundation

/// The invented election that comes with the program.
enum BundledElection {
    private static let place = "Fixtures/demo/lindenwijk-2026.pb"

    /// Its path: beside the program or in a folder above it, else in or above the current folder.
    static func path() throws(Failure) -> String {
        let program = URL(fileURLWithPath: CommandLine.arguments.first ?? "").resolvingSymlinksInPath()
        let current = URL(fileURLWithPath: FileManager.default.currentDirectoryPath)
        for start in [program.deletingLastPathComponent(), current] {
            if let found = self.search(upwardFrom: start) { return found }
        }
        throw Failure(
            "demo",
            Bilingual(nl: "de meegeleverde verkiezing is niet gevonden", en: "the bundled election was not found"),
            remedy: Bilingual(
                nl: "Noem een bestand: buurtstem demo BESTAND.pb",
                en: "Name a file: buurtstem demo FILE.pb"
            )
        )
    }

    private static func search(upwardFrom start: URL) -> String? {
        var folder = start.standardizedFileURL
        for _ in 0..<32 {
            let candidate = folder.appendingPathComponent(self.place).path
            if FileManager.default.isReadableFile(atPath: candidate) { return candidate }
            let above = folder.deletingLastPathComponent().standardizedFileURL
            if above == folder { return nil }
            folder = above
        }
        return nil
    }
}
