import Foundation
import Testing

/// The short form of the scripts that break a store: each is run as anyone would run it, on the program just built.
@Suite("Faults of a store", .serialized)
struct StoreFaultTests {
    @Test(
        "the script says that it held",
        arguments: [
            (["disk-full"], "nothing was lost or half done"), (["read-only"], "stayed as it was"),
            (["torn-page", "1500"], "and nothing half"), (["two-appenders"], "the record was free"),
        ]
    )
    func script(arguments: [String], expected: String) throws {
        let script = try #require(arguments.first)
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        let words = [root.appendingPathComponent("Scripts/faults/" + script).path] + arguments.dropFirst()
        let folder = try Folder.scratch()
        try folder.write(
            "export BUURTSTEM_BIN=$(dirname \"$(command -v buurtstem)\"); exec bash \(words.joined(separator: " "))",
            "run.sh"
        )
        let run = try Program.shell("run.sh", in: folder)
        #expect(run.status == 0 && run.output.contains(expected), "\(run.error)\(run.output)")
    }
}
