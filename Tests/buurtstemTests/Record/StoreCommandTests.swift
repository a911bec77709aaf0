import Foundation
import Testing

@testable import buurtstem

@Suite("The commands of a store")
struct StoreCommandTests {
    /// Runs a command on a store.
    @discardableResult
    private func store(_ arguments: [String], status: Int32 = 0) throws -> Program.Run {
        let run = try Program.run(["store"] + arguments + ["--lang", "en"])
        #expect(run.status == status, "\(arguments): \(run.error)\(run.output)")
        return run
    }

    /// Every file below a folder, by path, with its bytes.
    private func tree(_ folder: String) throws -> [String: Data] {
        let names = try FileManager.default.subpathsOfDirectory(atPath: folder)
        var files: [String: Data] = [:]
        for name in names where !name.hasSuffix(".lock") {
            if let data = FileManager.default.contents(atPath: folder + "/" + name) { files[name] = data }
        }
        return files
    }

    @Test("panels go into a store and out again, byte for byte, and nothing of an erased text stays")
    func panels() throws {
        let town = try PanelTown()
        try town.begin()
        try town.compose()
        try town.handIn()
        try town.cosign()
        let file = town.path("town.db")
        try self.store(["new", file])
        let imported = try self.store(["import", file, "panels-2026", "--record", town.record, "--json"])
        #expect(imported.output.contains("\"record\": \"panels-2026\""))
        let out = town.path("out")
        try self.store(["export", file, "panels-2026", "--record", out])
        #expect(try self.tree(out) == self.tree(town.record))
        #expect(!(try self.tree(out).isEmpty))
        #expect(try Program.run(["record", "check", "--record", out]).status == 0)
        #expect(try Program.run(["panels", "status", "--record", out]).status == 0)
        #expect(try self.store(["list", file]).output.contains("panels-2026"))
        #expect(try self.store(["check", file]).output.hasSuffix("Everything is as it must be.\n"))

        let texts = try FileManager.default.contentsOfDirectory(atPath: town.record + "/texts").sorted()
        let name = try #require(texts.first)
        let text = try #require(FileManager.default.contents(atPath: town.record + "/texts/" + name))
        try self.store(["erase-text", file, "panels-2026", String(name.dropLast(4))])
        for suffix in ["", "-wal", "-shm"] {
            let bytes = FileManager.default.contents(atPath: file + suffix) ?? Data()
            #expect(bytes.range(of: text.prefix(24)) == nil)
        }
        try self.store(["check", file])
    }

    @Test("a round goes into a store and out again, byte for byte")
    func round() throws {
        let town = try Town()
        let voters = try ["ann", "bea"].map { (reference: $0, kind: "open", key: try town.makeVoter($0)) }
        try town.begin(voters, preset: "citizens-budget-open", election: Invented.square)
        try town.cosign()
        try town.operate("open")
        try town.cast("ann", "1,2")
        try town.cast("bea", "1")
        let (file, folder, out) = (town.path("town.db"), town.path("round"), town.path("out"))
        try self.store(["new", file])
        try self.store(["import", file, "round", "--record", folder])
        try self.store(["import", file, "round", "--record", folder], status: 2)
        try self.store(["export", file, "round", "--record", out])
        #expect(try self.tree(out) == self.tree(folder))
        try self.store(["export", file, "round", "--record", out], status: 2)
        #expect(try Program.run(["record", "check", "--record", out]).status == 0)
        let copy = town.path("copy.db")
        try self.store(["backup", file, "--output", copy])
        try self.store(["backup", file, "--output", copy], status: 2)
        try self.store(["restore", file, "--from", copy], status: 2)
        try self.store(["restore", file, "--from", copy, "--replace"])
        try self.store(["rebuild", file])
        let types = try self.store(["list", file, "--json"]).output
        #expect(types.contains("\"open-ballot\": 2"))
    }

    @Test("a published record goes into a store, and comes out as it was", arguments: ["a round", "panels"])
    func package(kind: String) throws {
        let folder = try Folder.scratch()
        let made = folder.file("made").path
        let square = try folder.write(Invented.square, "square.pb")
        let of = kind == "panels" ? ["--panel"] : [square, "--secret", "1/2"]
        #expect(try Program.run(["demo"] + of + ["--output", made]).status == 0)
        let names = try FileManager.default.contentsOfDirectory(atPath: made)
        let file = made + "/" + (try #require(names.first { $0.hasSuffix(".buurtstem") }))
        let (store, out) = (folder.file("town.db").path, folder.file("out").path)
        let again = folder.file("again.buurtstem").path
        try self.store(["new", store])
        try self.store(["import", store, "made", "--package", file])
        try self.store(["check", store])
        try self.store(["export", store, "made", "--record", out])
        #expect(try Program.run(["record", "check", "--record", out]).status == 0)
        let pack = kind == "panels" ? ["panels", "pack"] : ["round", "pack"]
        let packed = try Program.run(pack + ["--record", out, "--output", again])
        #expect(packed.status == 0, "\(packed.error)")
        #expect(FileManager.default.contents(atPath: again) == FileManager.default.contents(atPath: file))
    }

    @Test("a published record in which anything is wrong does not go in")
    func changedPackage() throws {
        let folder = try Folder.scratch()
        let made = folder.file("made").path
        #expect(try Program.run(["demo", "--panel", "--output", made]).status == 0)
        let names = try FileManager.default.contentsOfDirectory(atPath: made)
        let file = made + "/" + (try #require(names.first { $0.hasSuffix(".buurtstem") }))
        var data = try #require(FileManager.default.contents(atPath: file))
        data[data.count - 1] ^= 1
        let bad = folder.file("bad.buurtstem").path
        try data.write(to: URL(filePath: bad))
        try self.store(["new", folder.file("town.db").path])
        let run = try self.store(["import", folder.file("town.db").path, "made", "--package", bad], status: 2)
        #expect(run.error.contains("found wrong"))
        #expect(!(try self.store(["list", folder.file("town.db").path]).output.contains("made")))
    }

    @Test(
        "says what cannot be done, with exit code 2",
        arguments: [
            (["list", "nowhere.db"], "there is no such thing"), (["check", "/dev/null"], "this is no sound store"),
            (["import", "nowhere.db", "A", "--record", "x"], "no record can have this name"),
            (["erase-text", "nowhere.db", "a", "b"], "this is no address of a text"),
            (["restore", "x.db", "--from", "nowhere.db"], "there is no such thing"),
        ]
    )
    func refusals(arguments: [String], expected: String) throws {
        #expect(try self.store(arguments, status: 2).error.contains(expected))
    }

    @Test(
        "shows an example with every command",
        arguments: [
            "new", "list", "import", "export", "check", "backup", "restore", "rebuild", "erase-text",
        ]
    )
    func examples(command: String) throws {
        let run = try Program.run(["store", command, "--help"])
        #expect(run.output.contains("Example: buurtstem store \(command)"))
        #expect(run.output.contains("--json") && run.output.contains("--lang <nl|en>"))
    }
}
