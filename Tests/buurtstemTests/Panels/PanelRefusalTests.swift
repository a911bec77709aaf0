import Foundation
import Testing

@Suite("Refusals around panels")
struct PanelRefusalTests {
    private static func openMeeting() throws -> PanelTown {
        let town = try PanelTown()
        try town.begin()
        try town.compose()
        try town.handIn()
        try town.call()
        return town
    }

    @Test("a wrong key, a wrong role, a day back, and a text or a document that is not there")
    func refusals() throws {
        let town = try PanelTown()
        try town.begin()
        try town.compose()
        let cases: [(person: String, words: String, day: String, reason: String)] = [
            ("stranger", "pot deposit west/2026 5", "2026-03-02", "nobody’s in this record"),
            ("log", "pot deposit west/2026 5", "2026-03-02", "a key of the log"),
            ("ben", "pot deposit west/2026 5", "2026-03-02", "‘ben’ may not do this"),
            ("rik", "pot deposit west/2026 5", "2026-03-01", "cannot be of an earlier day"),
            ("rik", "pot deposit west/2026 5 --for fatma", "2026-03-02", "Only ‘fatma’ can sign this."),
            ("rik", "pot give-back west/2026 1000.01", "2026-03-02", "There is €1,000"),
            ("rik", "pot deposit west/2026 4.005", "2026-03-02", "no amount in euros"),
            ("rik", "pot deposit west/2026 -4", "2026-03-02", "no amount in euros"),
            ("rik", "pot deposit west/2026 99999999999999999999", "2026-03-02", "no amount in euros"),
            ("rik", "pot deposit west 4", "2026-03-02", "no pot"),
            ("rik", "pot transfer west/2026 west/2027 4", "2026-03-02", "--text <text> is missing"),
            ("rik", "pot transfer west/2026 west/2027 4 --text-file nowhere", "2026-03-02", "no such file"),
            ("anna", "area set nowhere.json", "2026-03-02", "no such file"),
            ("anna", "panel compose", "2026-03-02", "<panel> is missing"),
            ("anna", "role grant king ben", "2026-03-02", "Choose from: administrator"),
            ("anna", "role revoke administrator anna", "2026-03-02", "only one administrator"),
            ("sara", "meeting open nothing", "2026-03-02", "nothing"),
        ]
        for (person, words, day, reason) in cases {
            let run = try town.act(person, words, on: day, status: 2)
            #expect(run.error.contains(reason), "\(words): \(run.error)")
        }
        #expect(try town.json(["panels", "status"])["entries"] as? Int == 8, "nothing was written")
    }

    @Test("no quorum, no interests declared, and a member who steps aside does not vote")
    func meeting() throws {
        let town = try Self.openMeeting()
        #expect(try !town.tonight("sara", "item open p", status: 2).error.isEmpty, "nobody is there")
        try town.gather(["aisha"])
        try town.tonight("sara", "item open p", status: 2)
        try town.gather(["ben", "clara"])
        try town.tonight("ben", "item step-aside p neighbour")
        for step in ["open", "ask-questions", "talk"] { try town.tonight("sara", "item \(step) p") }
        try town.tonight("ben", "item propose p grant 400", status: 2)
        try town.tonight("aisha", "item propose p grant 400")
        try town.tonight("sara", "item start-vote p")
        try town.tonight("ben", "item vote p for --seat 2", status: 2)
        try town.tonight("ben", "item vote p for --seat 1", status: 2)
        try town.tonight("sara", "item vote p for", status: 2)
        try town.tonight("bea", "item vote p for --for ben --seat 2", status: 2)
        let shown = try town.json(["item", "show", "p"])
        #expect(shown["recused"] as? [String] == ["ben"])
        #expect(shown["deciders"] as? [String] == ["aisha", "clara"])
        try town.tonight("sara", "meeting close m", status: 2)
    }

    @Test("a scheme in which something is missing is refused with the list of what is missing")
    func incomplete() throws {
        let town = try PanelTown()
        try town.begin()
        let half = PanelDocuments.scheme.replacing("\"advance\": \"1/2\"", with: "\"advance\": null")
            .replacing("\"remedy\": \"awb-objection\"", with: "\"remedy\": null")
        let run = try town.act("cor", "scheme publish", [try town.folder.write(half, "half.json")], status: 2)
        #expect(run.error.contains("advance") && run.error.contains("remedy"), "\(run.error)")
        #expect(
            try town.act("cor", "scheme publish", [try town.folder.write("{\n  x", "x.json")], status: 2).error
                .contains("2")
        )
    }

    @Test("a rehearsal says what would happen, or why not, and writes nothing")
    func rehearsal() throws {
        let town = try PanelTown()
        try town.begin()
        let dry = ["--dry-run"]
        let good = try town.act("anna", "area set", [town.path("areas.json")] + dry)
        #expect(good.output.contains("nothing was written"))
        let bad = try town.act("ben", "area set", [town.path("areas.json")] + dry, status: 1)
        #expect(bad.output.contains("‘ben’ may not do this"))
        let words = ["area", "set", town.path("areas.json"), "--key", town.key("ben"), "--dry-run"]
        #expect(try town.json(words, status: 1)["code"] as? String == "act-not-allowed")
        let folder = town.folder.file("panels/documents").path
        #expect(!FileManager.default.fileExists(atPath: folder))
        #expect(try town.json(["panels", "status"])["entries"] as? Int == 4)
    }

    @Test("a document or a text that was changed, and one that was taken away")
    func changed() throws {
        let town = try PanelTown()
        try town.begin()
        try town.compose()
        let folder = town.folder.file("panels/documents")
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
        let file = folder.appendingPathComponent(try #require(names.first))
        let bytes = try Data(contentsOf: file)
        try (bytes + Data(" ".utf8)).write(to: file)
        #expect(try town.run(["panels", "status"], status: 2).error.contains("no longer fits its name"))
        try FileManager.default.removeItem(at: file)
        #expect(try town.run(["panels", "status"], status: 2).error.contains("is not there"))
        try bytes.write(to: file)
        try town.run(["panels", "status"])
        try town.folder.write("een andere tekst", "panels/texts/\(String(repeating: "a", count: 64)).txt")
        #expect(try town.run(["panels", "status"], status: 2).error.contains("no longer fits its name"))
    }

    @Test("tells the folder of panels from that of a round")
    func kinds() throws {
        let panels = try PanelTown()
        try panels.begin()
        #expect(try panels.run(["round", "status"], status: 2).error.contains("record of panels, not of a round"))
        let town = try Town()
        let voters = [(reference: "ann", kind: "open", key: try town.makeVoter("ann"))]
        try town.begin(voters, preset: "panel-open", election: Invented.square)
        for words in [["panels", "status"], ["initiative", "list"], ["pot", "list"]] {
            let run = try town.record(words, status: 2)
            #expect(run.error.contains("record of a round, not of panels"), "\(run.error)")
        }
        let again = try panels.run(["panels", "status"])
        #expect(again.output.contains("Panels van Lindenwijk"))
    }

    @Test("a charter that cannot stand leaves nothing behind")
    func charters() throws {
        let town = try PanelTown()
        let base = ["panels", "begin", "--title", "T", "--public-keys", town.path("public"), "--origin", "x/y"]
        let anna = "anna:administrator:\(town.path("keys/anna.pub"))"
        let cases: [(arguments: [String], reason: String)] = [
            (["--quorum", "2", "--officer", "anna:king:k", "--sign-with", town.key("anna")], "is no role"),
            (["--quorum", "2", "--officer", "anna", "--sign-with", town.key("anna")], "this is no officer"),
            (
                [
                    "--quorum", "2", "--officer", anna.replacing("administrator", with: "desk"), "--sign-with",
                    town.key("anna"),
                ],
                "no administrator"
            ),
            (["--quorum", "3", "--officer", anna, "--sign-with", town.key("anna")], "there are 2 witnesses"),
            (["--quorum", "2", "--officer", anna, "--sign-with", town.key("ben")], "may not sign this entry"),
            (["--quorum", "2", "--officer", anna, "--officer", anna, "--sign-with", town.key("anna")], "named twice"),
        ]
        for (arguments, reason) in cases {
            let run = try town.run(base + arguments, status: 2)
            #expect(run.error.contains(reason), "\(run.error)")
        }
        #expect(!FileManager.default.fileExists(atPath: town.record))
    }
}
