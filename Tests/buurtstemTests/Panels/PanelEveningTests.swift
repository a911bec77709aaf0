import Foundation
import Testing

@Suite("An evening of a panel from the command line")
struct PanelEveningTests {
    @Test("from charter to award, with a key file for everybody, and a package that verifies")
    func evening() throws {
        let town = try PanelTown()
        try town.begin()
        try town.compose()
        try town.handIn()
        try town.call()
        try town.tonight("sara", "meeting arrive m sara")
        try town.gather()
        try Self.talk(town)
        try Self.vote(town)
        try town.tonight("sara", "meeting close m")
        try Self.decide(town)
        try Self.publish(town)
    }

    private static func talk(_ town: PanelTown) throws {
        try town.tonight("sara", "item open p")
        try town.tonight("sara", "item ask-questions p")
        try town.tonight("ben", "item ask p water", ["--text", "Wie geeft water?"])
        try town.tonight("sara", "item talk p", status: 2)
        try town.tonight("sara", "item answer p water", ["--text", "De straat, om de beurt."])
        try town.tonight("sara", "item talk p")
        try town.tonight("aisha", "item argue p meet for", ["--text", "Mensen leren elkaar kennen."])
        try town.tonight("ben", "item react p meet agrees", ["--text", "Ja."])
        let arguments = ["--condition", "care:maintenance:2026-06-01:De straat zorgt ervoor."]
        try town.tonight("aisha", "item propose p grant 400.00", arguments)
    }

    private static func vote(_ town: PanelTown) throws {
        try town.tonight("sara", "item start-vote p")
        try town.tonight("aisha", "item vote p for")
        try town.tonight("ben", "item vote p against")
        let open = try town.json(["item", "show", "p"])
        #expect(open["seatsToVote"] as? [String] == ["3"])
        try town.tonight("sara", "item vote p for --for clara")
        let counted = try town.tonight("sara", "item count p show")
        #expect(counted.output.contains("Item p: vote"), "\(counted.output)")
        try town.tonight("sara", "item decide p")
        let finding = ["--finding", "cohesion:met:De straat komt samen.", "--text", "De straat wordt er beter van."]
        let alone = try town.tonight("sara", "item motivate p", finding, status: 2)
        #expect(!alone.error.isEmpty, "somebody voted against, so the other view has to be told")
        try town.tonight("sara", "item motivate p", finding + ["--minority", "Eén lid vindt het te duur."])
        let closed = try town.tonight("sara", "item conclude p")
        #expect(closed.output.contains("Item p: closed"))
    }

    private static func decide(_ town: PanelTown) throws {
        let shown = try town.run(["initiative", "show", "garden"])
        #expect(shown.output.contains("the verdict is there"))
        #expect(shown.output.contains("initiative decide garden"))
        try town.act("cor", "initiative decide garden west/2026", on: "2026-03-10")
        let pots = try town.json(["pot", "list"])
        let pot = try #require((pots["pots"] as? [[String: Any]])?.first)
        #expect(pot["balance"] as? Double == 600)
        try town.act(
            "cor",
            "initiative announce garden",
            ["--text", "Het besluit, en hoe u bezwaar maakt."],
            on: "2026-03-10"
        )
        let file = try town.json(["initiative", "show", "garden"])
        #expect(file["state"] as? String == "grant-announced")
        #expect(file["granted"] as? Double == 400)
    }

    private static func publish(_ town: PanelTown) throws {
        try town.cosign()
        try town.run(["panels", "anchor", "--sign-with", town.key("anna")])
        let package = town.path("p.buurtstem")
        let early = try town.run(["panels", "pack", "--output", package], status: 2)
        #expect(early.error.contains("no checkpoint of the log as it is now"))
        try town.cosign()
        try town.run(["record", "check"])
        try town.run(["panels", "pack", "--output", package])
        let run = try Program.run(["verify", package, "--json", "--lang", "en"])
        #expect(run.status == 0, "\(run.output)\(run.error)")
        let report = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
        let panels = try #require(report["panels"] as? [String: Any])
        #expect(panels["initiatives"] as? [String: String] == ["garden": "grant-announced"])
        #expect(panels["cosigned"] as? Int == 2)
        let text = try Program.run(["verify", package, "--lang", "nl"])
        #expect(text.output.contains("Panels van Lindenwijk") && text.output.contains("In orde: alles klopt."))
        try Self.erase(town)
    }

    /// A text is taken out: the record still verifies, and says that one is missing.
    private static func erase(_ town: PanelTown) throws {
        let folder = town.folder.file("panels/texts")
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
        let name = try #require(names.first)
        try FileManager.default.removeItem(at: folder.appendingPathComponent(name))
        #expect(try town.json(["panels", "status"])["missingTexts"] as? Int == 1)
        try town.run(["panels", "pack", "--output", town.path("q.buurtstem")])
        let run = try Program.run(["verify", town.path("q.buurtstem"), "--lang", "en"])
        #expect(run.status == 0 && run.output.contains("taken out: 1"), "\(run.output)")
    }

    @Test("an amendment, a consent round with an objection, a recusal, and an alternate")
    func consent() throws {
        let town = try PanelTown()
        try town.folder.write(PanelDocuments.rules.replacing("\"none\"", with: "1"), "rules.json")
        try town.folder.write(
            PanelDocuments.scheme.replacing("\"majority\"", with: "\"consent\"").replacing(
                "{\"threshold\": \"1/2\", \"strict\": true, \"base\": \"cast\", \"tie\": \"status-quo\"}",
                with: "{}"
            ),
            "scheme.json"
        )
        try town.begin()
        try town.compose()
        try town.handIn()
        try town.call()
        try town.tonight("sara", "meeting arrive m sara")
        try town.gather(["aisha", "ben"])
        try town.tonight("sara", "meeting arrive m dirk")
        try town.tonight("sara", "item replace p 3")
        try town.tonight("sara", "meeting no-interests m --for dirk")
        for step in ["open", "ask-questions", "talk"] { try town.tonight("sara", "item \(step) p") }
        try Self.amend(town)
        try town.tonight("aisha", "item propose p grant 400")
        try town.tonight("sara", "item ask-consent p")
        for step in ["ask", "react", "ask-objections"] { try town.tonight("sara", "item consent p \(step)") }
        try town.tonight("aisha", "item respond p consent")
        try town.tonight("sara", "item respond p stand-aside --for dirk")
        let asked = try town.json(["item", "show", "p"])
        #expect(asked["silent"] as? [String] == ["ben"])
        try town.tonight("ben", "item respond p objection --objection noise", ["--text", "Te veel lawaai."])
        try town.tonight("sara", "item consent p conclude", status: 2)
        try town.tonight("sara", "item test p noise --argued --paramount")
        try town.tonight("sara", "item consent p conclude", status: 2)
        try town.tonight("ben", "item drop-objection p noise")
        try town.tonight("sara", "item consent p conclude")
        #expect(try town.tonight("sara", "item adopt p").output.contains("Item p: decided"))
    }

    private static func amend(_ town: PanelTown) throws {
        let smaller = PanelDocuments.plan("Buurttuin met hek", of: "fatma")
        let file = try town.folder.write(smaller, "smaller.json")
        try town.tonight("ben", "item propose-amendment p fence", [file])
        try town.tonight("sara", "item amend p")
        try town.tonight("aisha", "item settle-amendment p fence adopt", status: 2)
        try town.tonight("sara", "item agree-amendment p fence --for fatma")
        try town.tonight("aisha", "item settle-amendment p fence adopt")
        try town.tonight("sara", "item end-amending p")
        let file2 = try town.json(["initiative", "show", "garden"])
        #expect((file2["versions"] as? [String])?.count == 2)
        #expect(file2["title"] as? String == "Buurttuin met hek")
    }

    @Test("a second person signs a draft")
    func draft() throws {
        let town = try PanelTown()
        try town.begin()
        let enrol = ["panels", "enrol", "dirk", town.path("keys/stranger.pub"), "--sign-with", town.key("anna")]
        #expect(try town.run(enrol, status: 2).error.contains("somebody else must sign as well"))
        try town.run(enrol + ["--draft", town.path("draft")])
        let shown = try town.run(["panels", "sign", town.path("draft")])
        #expect(shown.output.contains("dirk"))
        try town.run(["panels", "sign", town.path("draft"), "--sign-with", town.key("ben")], status: 2)
        try town.run(["panels", "sign", town.path("draft"), "--sign-with", town.key("stranger")])
        try town.run(["panels", "end-key", "dirk", town.path("keys/stranger.pub"), "--sign-with", town.key("stranger")])
        let after = try town.act("stranger", "area set", [town.path("areas.json")], status: 2)
        #expect(after.error.contains("nobody’s in this record"))
        let list = try town.run(["record", "show", "--entries", "0-5"])
        #expect(list.output.split(separator: "\n").count == 6)
    }
}
