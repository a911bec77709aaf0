import Foundation
import Testing

@Suite("What the README says of panels")
struct PanelReadmeTests {
    @Test("its commands work when they are pasted")
    func commands() throws {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        let readme = try String(contentsOf: root.appendingPathComponent("README.md"), encoding: .utf8)
        let section = try #require(readme.components(separatedBy: "\n## Run a panel\n").dropFirst().first)
        let block = try #require(section.components(separatedBy: "```sh\n").dropFirst().first)
        let commands = try #require(block.components(separatedBy: "```").first)
        let folder = try Folder.scratch()
        try FileManager.default.createSymbolicLink(
            at: folder.file("docs"),
            withDestinationURL: root.appendingPathComponent("docs")
        )
        // Keys without a passphrase, for making it costly to guess one is not what is tested here.
        let script = commands.replacing("--purpose participant", with: "--purpose participant --unencrypted")
            .replacing("--purpose log", with: "--purpose log --unencrypted")
            .replacing("--purpose witness", with: "--purpose witness --unencrypted")
        try folder.write("set -e\n" + script, "script")
        let run = try Program.shell("script", in: folder)
        #expect(run.status == 0, "\(run.output)\(run.error)")
        #expect(run.output.contains("garden: Buurttuin, granted"), "\(run.output)\(run.error)")
        #expect(run.output.hasSuffix("Good: everything holds.\n"), "\(run.output)\(run.error)")
        #expect(run.error.isEmpty, "\(run.error)")
    }
}
