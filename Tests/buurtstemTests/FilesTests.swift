import Foundation
import Testing

@Suite("buurtstem check and convert")
struct FilesTests {
    @Test("converts twice to the same bytes")
    func convertTwice() throws {
        let folder = try Folder.scratch()
        let start = try folder.write(Invented.square.replacing("\n", with: "\r\n"), "start.pb")
        let once = folder.file("once.pb").path
        let twice = folder.file("twice.pb").path
        #expect(try Program.run(["convert", start, once]).status == 0)
        #expect(try Program.run(["convert", once, twice]).status == 0)
        #expect(try folder.read("once.pb") == folder.read("twice.pb"))
        #expect(try Program.run(["convert", once, "-"]).output == folder.read("once.pb"))
    }

    @Test("checks a good file and recounts it")
    func good() throws {
        let file = try Folder.scratch().write(Invented.square, "plein.pb")
        let run = try Program.run(["check", file, "--json"])
        #expect(run.status == 0, "\(run.output)")
        #expect(run.output.contains("\"verdict\": \"agrees\""))
    }

    @Test("says with exit code 1 that the recorded winners are not those of the rule")
    func differs() throws {
        let wrong = Invented.square.replacing("Fontein;0", with: "Fontein;1").replacing("Bankjes;1", with: "Bankjes;0")
        let file = try Folder.scratch().write(wrong, "plein.pb")
        let run = try Program.run(["check", file, "--lang", "en"])
        #expect(run.status == 1)
        #expect(run.output.contains("Other winners. Only in the file: 2. Only in the recount: 1."), "\(run.output)")
    }

    @Test("prints every problem with its line")
    func problems() throws {
        let broken = Invented.square.replacing("600.25;4", with: "x;4").replacing("a;1,2,3", with: "a;1,9,3")
        let file = try Folder.scratch().write(broken, "stuk.pb")
        let run = try Program.run(["check", file, "--strict"])
        #expect(run.status == 1)
        #expect(run.output.contains("stuk.pb:17:3: fout:"), "\(run.output)")
    }
}
