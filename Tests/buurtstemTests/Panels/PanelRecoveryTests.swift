import Foundation
import Testing

@Suite("A panel record after a crash, and hostile words")
struct PanelRecoveryTests {
    @Test("an append that was broken off is said, mended, and goes on")
    func broken() throws {
        let town = try PanelTown()
        try town.begin()
        let log = town.folder.file("panels/log")
        let before = try Data(contentsOf: log)
        try town.act("anna", "area set", [town.path("areas.json")])
        let after = try Data(contentsOf: log)
        // The machine stopped in the middle of the write: the intent is there, the entry is not.
        let intent = "append \(before.count) \(after.count) \(String(repeating: "0", count: 64))\n"
        try town.folder.write(intent, "panels/log.append")
        try after.prefix(after.count - 10).write(to: log)
        #expect(try town.run(["panels", "status"], status: 2).error.contains("buurtstem record repair"))
        let told = try town.run(["record", "repair"], status: 1)
        #expect(told.output.contains("4"))
        try town.run(["record", "repair", "--cut"])
        #expect(try Data(contentsOf: log) == before)
        #expect(
            try town.json(["panels", "status"])["entries"] as? Int == 4,
            "the document that is left over does no harm"
        )
        try town.act("anna", "area set", [town.path("areas.json")])
        try town.cosign()
        try town.run(["panels", "pack", "--output", town.path("p.buurtstem")])
        #expect(try Program.run(["verify", town.path("p.buurtstem")]).status == 0)
    }

    @Test("words that nobody meant are refused with the way out, and never stop the program")
    func hostile() throws {
        let town = try PanelTown()
        try town.begin()
        try town.compose()
        let long = String(repeating: "x", count: 300)
        let cases: [[String]] = [
            ["item", "fly", "p"], ["item", "vote"], ["item", "vote", "p", "maybe"],
            ["item", "vote", "p", "for", "one", "too", "many"], ["item", "vote", "--key"],
            ["item", "vote", "--", "--x"],
            ["item", "ask", "p", "q", "--text", "--json"], ["item", "ask", "p", "q", "--text="],
            ["item", "ask", "p", "q", "--text", "a", "--text", "b"],
            ["item", "ask", "p", "q", "--text", "a", "--text-file", "b"], ["item", "ask", "p", "q", "--nothing", "x"],
            ["item", "ask", long, "q", "--text", "a"], ["item", "ask", "p\u{1B}[2J", "q", "--text", "a"],
            ["item", "propose", "p", "grant", "1e3"], ["item", "propose", "p", "grant", "4", "--condition", "x"],
            ["item", "motivate", "p", "--finding", ":::", "--text", "x"],
            ["meeting", "call", "m", "west", "2026-02-30", "--minutes", "60"],
            ["meeting", "call", "m", "west", "2026-03-09", "--minutes", "99999999999999999999"],
            ["meeting", "move", "m", "p", "0"], ["initiative", "split", "garden", "--part", "x"],
            ["initiative", "find", "garden", "identified", "perhaps"], ["support", "state", "garden", "for"],
            ["support", "state", "garden", "for", "--channel", "online"],
            ["pot", "divide", "west/2026", "--over", "x=1"],
            ["pot", "divide", "west/2026", "--over", "west/2027=0"], ["panel", "show", "\u{202E}"],
            ["objection", "object", "garden", "--text", "x"], ["area", "set", town.path("keys/anna.pub")],
            ["role", "grant", "desk", ""],
        ]
        for words in cases {
            let isView = words.contains("show")
            let signed = isView ? [] : ["--key", town.key("anna"), "--on", "2026-03-02", "--at", "10:00"]
            let run = try Program.run(words + signed + ["--record", town.record, "--lang", "en"])
            #expect(run.status == 2, "\(words): \(run)")
            #expect(!run.error.contains("\u{1B}"), "\(words)")
        }
        #expect(try town.json(["panels", "status"])["entries"] as? Int == 8)
    }

    @Test("an act can be written down as the record has it, with texts, documents, days, amounts and pots")
    func written() throws {
        let town = try PanelTown()
        try town.begin()
        let acts = [
            ("anna", #"["setup.areas", {"file": "\#(town.path("areas.json"))"}]"#),
            ("rik", #"["pots.deposit", {"pot": "west/2026"}, {"euros": "1000.50"}]"#),
            (
                "rik",
                #"["pots.transfer", {"pot": "west/2026"}, {"pot": "west/groen/2026"}, {"euros": "0.50"}, {"text": "Voor bomen."}]"#
            ),
        ]
        for (person, text) in acts { try town.act(person, "act put", [try town.folder.write(text, "act.json")]) }
        let pots = try #require(try town.json(["pot", "list"])["pots"] as? [[String: Any]])
        #expect(pots.compactMap { $0["balance"] as? Double } == [1_000, 0.5])
        let wrong = [
            "{}", "[]", "3", #"["pots.deposit"]"#, #"["pots.deposit", {"pot": "west/2026"}, {"euros": "1"}, 1]"#,
            #"["pots.deposit", {"pot": "west/2026"}, -1]"#, #"["pots.deposit", {"pots": "west/2026"}, 1]"#,
            #"["setup.areas", {"hex": "ab"}]"#, #"["setup.areas", {"file": "a", "hex": "b"}]"#, #"["nothing"]"#, "[\"",
        ]
        for text in wrong {
            try town.act("rik", "act put", [try town.folder.write(text, "act.json")], status: 2)
        }
        #expect(try town.json(["panels", "status"])["entries"] as? Int == 7)
    }

    @Test("speaks Dutch, and helps with every verb")
    func dutch() throws {
        let town = try PanelTown()
        try town.begin()
        let run = try Program.run(["pot", "deposit", "--lang", "nl"])
        #expect(run.error.contains("hier ontbreekt <pot>") && run.status == 2)
        let help = try Program.run(["item", "ask", "--help", "--lang", "nl"])
        #expect(help.status == 0 && help.output.contains("een vraag stellen") && help.output.contains("--text <text>"))
        #expect(try Program.run(["item", "--help"]).output.contains("initiator-enters"))
        #expect(try Program.run(["item", "show", "--lang", "fr"]).status == 2)
        let list = try Program.run(["role", "list", "--record", town.record, "--lang", "nl"])
        #expect(list.output.contains("rik: buurtregisseur, budgethouder"))
    }
}
