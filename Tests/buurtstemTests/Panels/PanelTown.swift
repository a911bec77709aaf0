import Foundation
import Signing
import Testing

@testable import buurtstem

/// A municipality that keeps its panels with the built program, everybody with a key file of their own.
struct PanelTown {
    let folder: Folder

    /// The folder of the record.
    var record: String { self.path("panels") }

    /// A municipality whose people have their keys; the record has not begun.
    init() throws {
        self.folder = try Folder.scratch()
        for name in ["keys", "public"] {
            try FileManager.default.createDirectory(at: self.folder.file(name), withIntermediateDirectories: true)
        }
        for name in ["anna", "cor", "rik", "bea", "aisha", "ben", "sara", "stranger"] {
            try self.makeKey(name, .participant)
        }
        for (name, purpose) in [("log", KeyPurpose.log), ("witness-1", .witness), ("witness-2", .witness)] {
            try self.makeKey(name, purpose)
        }
        let documents = [
            ("areas.json", PanelDocuments.areas), ("panel.json", PanelDocuments.panel),
            ("rules.json", PanelDocuments.rules), ("scheme.json", PanelDocuments.scheme),
            ("garden.json", PanelDocuments.plan("Buurttuin", of: "fatma")),
            ("bench.json", PanelDocuments.plan("Bankje", of: "ben")),
        ]
        for (name, text) in documents { try self.folder.write(text, name) }
    }

    func path(_ name: String) -> String { self.folder.path + "/" + name }

    /// The secret key of somebody.
    func key(_ name: String) -> String { self.path("keys/\(name).key") }

    /// Runs the program on the record, which must end with `status`.
    @discardableResult
    func run(_ arguments: [String], status: Int32 = 0) throws -> Program.Run {
        let run = try Program.run(arguments + ["--record", self.record, "--lang", "en"])
        #expect(run.status == status, "\(arguments): \(run.error)\(run.output)")
        return run
    }

    /// Somebody does something on the day of this test.
    @discardableResult
    func act(
        _ person: String,
        _ words: String,
        _ more: [String] = [],
        on day: String = "2026-03-02",
        at time: String = "10:00",
        status: Int32 = 0
    ) throws -> Program.Run {
        let words = words.split(separator: " ").map(String.init)
        return try self.run(
            words + more + ["--key", self.key(person), "--on", day, "--at", time],
            status: status
        )
    }

    /// The JSON of a view or an act.
    func json(_ arguments: [String], status: Int32 = 0) throws -> [String: Any] {
        let run = try self.run(arguments + ["--json"], status: status)
        return try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    }

    /// The charter, and keys for the secretary and two members; the third member has none.
    func begin() throws {
        var arguments = ["panels", "begin", "--title", "Panels van Lindenwijk", "--public-keys", self.path("public")]
        arguments += ["--origin", "lindenwijk.example/panels", "--quorum", "2"]
        let officers = [
            ("anna", "administrator"), ("cor", "authority"), ("rik", "coordinator,treasurer"), ("bea", "desk"),
        ]
        for (name, roles) in officers {
            arguments += ["--officer", "\(name):\(roles):\(self.path("keys/\(name).pub"))"]
            arguments += ["--sign-with", self.key(name)]
        }
        try self.run(arguments)
        for person in ["aisha", "ben", "sara"] {
            try self.run([
                "panels", "enrol", person, self.path("keys/\(person).pub"), "--sign-with", self.key("anna"),
                "--sign-with", self.key(person),
            ])
        }
    }

    /// Areas, a scheme, a panel, and money in its pot.
    func compose() throws {
        try self.act("anna", "area set", [self.path("areas.json")])
        try self.act("cor", "scheme publish", [self.path("scheme.json")])
        try self.act(
            "anna",
            "panel compose west",
            [
                "--seats", self.path("panel.json"), "--scheme", self.path("scheme.json"), "--rules",
                self.path("rules.json"),
            ]
        )
        try self.act("rik", "pot deposit west/2026 1000")
    }

    /// The plan of Fatma, who has no key, up to where it can go to the panel.
    func handIn(_ id: String = "garden") throws {
        try self.act("bea", "initiative start \(id) west", [self.path("garden.json"), "--for", "fatma"])
        try self.act("rik", "initiative find \(id) identified yes")
        try self.act("bea", "initiative submit \(id) --for fatma")
        try self.act("rik", "initiative admit \(id)")
        try self.act("rik", "initiative start-check \(id)")
        try self.act("rik", "initiative find \(id) checked yes", ["--text", "Het kan, het mag en het past."])
    }

    /// A meeting about it, opened; nobody is there yet.
    func call(_ id: String = "garden") throws {
        try self.act("sara", "meeting call m west 2026-03-09 --minutes 60")
        try self.act("sara", "meeting add m p \(id) --minutes 20")
        try self.tonight("sara", "meeting open m")
    }

    /// Somebody does something on the evening of the meeting.
    @discardableResult
    func tonight(_ person: String, _ words: String, _ more: [String] = [], status: Int32 = 0) throws -> Program.Run {
        try self.act(person, words, more, on: "2026-03-09", at: "19:30", status: status)
    }

    /// The members come in, and have no interest.
    func gather(_ people: [String] = ["aisha", "ben", "clara"]) throws {
        for person in people {
            try self.tonight("sara", "meeting arrive m \(person)")
            let entered = person == "clara" ? "sara" : person
            try self.tonight(entered, "meeting no-interests m", entered == person ? [] : ["--for", person])
        }
    }

    /// The log signs, and both witnesses cosign.
    func cosign() throws {
        try self.run(["panels", "checkpoint", "--key", self.key("log")])
        for witness in 1...2 {
            let state = self.path("witness-\(witness).state")
            try self.run(["record", "cosign", "--state", state, "--key", self.key("witness-\(witness)")])
        }
    }

    private func makeKey(_ name: String, _ purpose: KeyPurpose) throws {
        try KeyStore.write(try NewKey(purpose, bits: 0, place: name).clear(), name: self.path("keys/\(name)"))
        guard purpose != .participant else { return }
        let open = self.folder.file("keys/\(name).pub")
        try FileManager.default.moveItem(at: open, to: self.folder.file("public/\(name).pub"))
    }
}
