import Foundation
import Testing

@Suite("buurtstem key")
struct KeyTests {
    @Test("makes a key for its owner alone, and never overwrites one")
    func make() throws {
        let folder = try Folder.scratch()
        let name = folder.path + "/officer-1"
        let make = ["key", "new", name, "--purpose", "officer", "--unencrypted", "--lang", "en"]
        #expect(try Program.run(make).status == 0)
        let attributes = try FileManager.default.attributesOfItem(atPath: name + ".key")
        #expect((attributes[.posixPermissions] as? NSNumber)?.intValue == 0o600)
        let before = try folder.read("officer-1.key")
        let again = try Program.run(make)
        #expect(again.status == 2 && again.error.contains("never overwritten"))
        #expect(try folder.read("officer-1.key") == before)
        let shown = try Program.run(["key", "show", name + ".key", "--lang", "en"])
        #expect(shown.output.contains("an officer (officer)") && shown.output.contains("is not encrypted"))
        let secret = try #require(before.split(separator: "\n").first { $0.hasPrefix("value: ") }?.dropFirst(7))
        #expect(!shown.output.contains(secret))
        #expect(try !folder.read("officer-1.pub").contains(secret))
        let digits = try Program.run(["key", "public", name + ".pub"]).output
        #expect(digits.count == 65 && shown.output.contains(digits.dropLast()))
    }

    @Test("encrypts under a passphrase from a file or the environment, and says when there is none")
    func encrypt() throws {
        let folder = try Folder.scratch()
        let passphrase = try folder.write("een lange zin\nen meer", "passphrase")
        let name = folder.path + "/log"
        let missing = try Program.run(["key", "new", name, "--purpose", "log", "--lang", "en"])
        #expect(missing.status == 2 && missing.error.contains("--passphrase-file"))
        #expect(!FileManager.default.fileExists(atPath: name + ".key"))
        let run = try Program.run(["key", "new", name, "--purpose", "log", "--passphrase-file", passphrase])
        #expect(run.status == 0, "\(run.error)")
        #expect(try folder.read("log.key").contains("secret: argon2id-xchacha20poly1305"))
        let encrypt = ["key", "encrypt", name + ".key", "--output", folder.path + "/new.key", "--lang", "en"]
        let new = encrypt + ["--new-passphrase-file", try folder.write("anders", "other")]
        let wrong = try Program.run(new, environment: ["BUURTSTEM_PASSPHRASE": "fout"])
        #expect(wrong.status == 2 && wrong.error.contains("the passphrase is wrong"))
        #expect(try Program.run(new, environment: ["BUURTSTEM_PASSPHRASE": "een lange zin"]).status == 0)
        #expect(try Program.run(["key", "public", folder.path + "/new.key"]).output.count == 65)
    }

    @Test("gives a voter a recovery phrase, and the same key from it")
    func recover() throws {
        let folder = try Folder.scratch()
        let make = ["--purpose", "voter", "--unencrypted", "--json"]
        let first = try Program.run(["key", "new", folder.path + "/a", "--phrase"] + make)
        let object = try #require(try JSONSerialization.jsonObject(with: Data(first.output.utf8)) as? [String: Any])
        let phrase = try #require(object["recoveryPhrase"] as? String)
        let written = try folder.write(phrase.replacing(" ", with: "-"), "paper")
        #expect(try Program.run(["key", "new", folder.path + "/b", "--recover", written] + make).status == 0)
        #expect(try folder.read("a.key") == folder.read("b.key"))
        let mistaken = try folder.write("1" + phrase.dropFirst(), "mistaken")
        let other = try folder.write("2" + phrase.dropFirst(), "other")
        let runs = try [mistaken, other].map {
            try Program.run(["key", "new", folder.path + "/c", "--recover", $0, "--lang", "en"] + make)
        }
        #expect(runs.contains { $0.status == 2 && $0.error.contains("group 1") })
    }

    @Test(
        "shows an example with every command of the record",
        arguments: [
            ["key", "new"], ["key", "show"], ["key", "public"], ["key", "encrypt"], ["round", "presets"],
            ["round", "register"], ["round", "new"], ["round", "open"], ["round", "status"], ["round", "event"],
            ["round", "batch"], ["round", "close"], ["round", "anchor"], ["round", "enter"], ["round", "resolve"],
            ["round", "issued"], ["round", "lot"], ["round", "release"], ["round", "sign"], ["round", "count"],
            ["round", "certify"], ["round", "publish"], ["round", "pack"], ["ballot", "request"], ["ballot", "issue"],
            ["ballot", "accept"], ["ballot", "sign"], ["ballot", "post"], ["ballot", "check"], ["record", "show"],
            ["record", "checkpoint"], ["record", "cosign"], ["record", "prove"], ["record", "check"],
            ["record", "repair"], ["verify"],
        ]
    )
    func examples(command: [String]) throws {
        let run = try Program.run(command + ["--help"])
        #expect(run.status == 0 && run.error.isEmpty)
        #expect(run.output.contains("Example: buurtstem " + command.joined(separator: " ")))
        #expect(run.output.contains("--json") && run.output.contains("--lang <nl|en>"))
    }
}
