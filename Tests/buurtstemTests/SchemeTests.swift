import Foundation
import Testing

@Suite("Schemes on the command line")
struct SchemeTests {
    private static func object(_ run: Program.Run) throws -> [String: Any] {
        try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any], "\(run.error)")
    }

    /// What Heerlen's preset lacks, filled in as no town ever did: the test invents it, the program does not.
    private static let settings = [
        "remedy=awb-objection", "authority=advice", "legal-source=Buurtactieregeling", "excluded-persons=[]",
        "criteria=[]", #"menu={"version": 1, "items": [{"id": "geld", "kind": "money", "nl": "geld", "en": "money"}]}"#,
        "ceilings.initiative=300000", "ceilings.parts={}", #"terms.decision={"count": 8, "unit": "weeks"}"#,
        "terms.decision-start=receipt", "terms.extension=none", "terms.lead=none", "terms.execution=none",
        "terms.account=none", "support=none", "decision.method=consent", "decision.options={}",
        #"decision.quorum={"number": 4, "proxies": false}"#, "ballot=none", "tie-order=votes", "split=none",
        "leftover=returned", "advance=1/2", #"applicants=["resident"]"#,
    ].flatMap { ["--set", $0] }

    @Test("lists the presets with their names and sources") func list() throws {
        let run = try Program.run(["scheme", "list"])
        #expect(run.status == 0 && run.error.isEmpty)
        let lines = run.output.split(separator: "\n")
        #expect(lines.count == 43)
        #expect(lines.contains { $0.hasPrefix("heerlen-buurtactie ") && $0.hasSuffix("S2, W1, W3") })
        let presets = try #require(
            try Self.object(try Program.run(["scheme", "list", "--json"]))["presets"] as? [[String: Any]]
        )
        #expect(presets.count == 42)
        #expect(
            presets.allSatisfy { ($0["sources"] as? [String])?.isEmpty == false && ($0["unknown"] as? Int ?? 0) > 0 }
        )
    }

    @Test(
        "says what is known of a preset, and what is not",
        arguments: [("nl", "nog niet bekend"), ("en", "not known yet")]
    )
    func show(language: String, unknown: String) throws {
        let run = try Program.run(["scheme", "show", "haarlem-initiatiefraad", "--lang", language])
        #expect(run.status == 0 && run.error.isEmpty)
        #expect(run.output.contains(language == "nl" ? "€ 3.000,00" : "€3,000.00"))
        #expect(run.output.contains(unknown) && run.output.contains("term_years: 1"))
        #expect(run.output.split(separator: "\n").allSatisfy { $0.count <= 100 })
        let object = try Self.object(
            try Program.run(["scheme", "show", "haarlem-initiatiefraad", "--json", "--lang", language])
        )
        #expect(object["complete"] as? Bool == false && object["address"] is NSNull)
        let rules = try #require(object["rules"] as? [[String: Any]])
        #expect(rules.contains { $0["path"] as? String == "terms.lead" && $0["state"] as? String == "unknown" })
    }

    @Test("a draft keeps what is unknown, says what is missing, and becomes a scheme when all is stated")
    func draft() throws {
        let folder = try Folder.scratch()
        let file = folder.file("regeling.json").path
        let new = try Program.run(["scheme", "new", "--from", "heerlen-buurtactie", "--output", file, "--lang", "en"])
        #expect(new.status == 0 && new.error.isEmpty)
        #expect(new.output.contains("authority: state this (advice|binding-advice|mandate|private-fund)."))
        #expect(try folder.read("regeling.json").contains("\"authority\": null"))
        let open = try Program.run(["scheme", "check", file, "--json"])
        #expect(open.status == 1)
        let problems = try #require(try Self.object(open)["problems"] as? [[String: Any]])
        #expect(problems.contains { $0["path"] as? String == "terms.decision" })
        #expect(problems.allSatisfy { ($0["code"] as? String)?.isEmpty == false && $0["choices"] != nil })

        let full = folder.file("vol.json").path
        let made = try Program.run(
            ["scheme", "new", "--from", "heerlen-buurtactie", "--output", full, "--json"] + Self.settings
        )
        let object = try Self.object(made)
        #expect(object["complete"] as? Bool == true, "\(made.output) \(made.error)")
        let address = try #require(object["address"] as? String)
        let check = try Program.run(["scheme", "check", full])
        #expect(check.status == 0 && check.error.isEmpty)
        #expect(check.output == "De regeling is compleet. Adres van de inhoud: \(address)\n")
        #expect(try Program.run(["scheme", "show", full]).output.contains(address))
    }

    @Test("without a file the draft goes to standard output, and what is missing beside it") func toOutput() throws {
        let run = try Program.run(["scheme", "new", "--from", "best-buurtbudget", "--set", "support=2/100"])
        #expect(run.status == 0)
        #expect(try Self.object(run)["support"] as? String == "2/100")
        #expect(run.error.contains("authority: vul dit in"))
        let again = try Program.run(["scheme", "check", "-"], input: Data(run.output.utf8))
        #expect(again.status == 1 && again.output.contains("authority: vul dit in"))
    }

    @Test(
        "ends with 2 where nothing can be done, and says why",
        arguments: [
            (["show", "nowhere.json"], "nowhere.json: there is no such file"),
            (["new", "--from", "nowhere"], "nowhere: there is no preset of this name"),
            (["new", "--from", "heemstede", "--set", "support"], "--set support: there is no value"),
            (["new", "--from", "heemstede", "--set", "authority=boss"], "--set: authority: not possible."),
            (["new", "--from", "heemstede", "--set", "colour=red"], "--set: colour: there is no such parameter."),
            (["new", "--from", "heemstede", "--set", "id.x=1"], "--set id.x=1: there is no such place in a scheme"),
            (["new", "--from", "heemstede", "--set", "a..b=1"], "--set a..b=1: there is no such place in a scheme"),
            (["new", "--from", "heemstede", "--set", "menu={1}"], "--set menu={1}: Line 1, character 2: a name"),
            (["check", "-"], "stdin:1:1: the file ends too early."), (["new"], "Error: Missing expected argument"),
        ] as [([String], String)]
    )
    func failures(arguments: [String], expected: String) throws {
        let run = try Program.run(["scheme"] + arguments, locale: "en_GB.UTF-8")
        #expect(run.status == 2)
        #expect(run.output.isEmpty)
        #expect(run.error.hasPrefix(expected), "\(run.error)")
    }

    @Test("a draft that is there already is not overwritten") func noOverwriting() throws {
        let folder = try Folder.scratch()
        let file = try folder.write("mine", "regeling.json")
        let run = try Program.run(["scheme", "new", "--from", "heemstede", "--output", file])
        #expect(run.status == 2 && run.error.contains("dit bestand is er al"))
        #expect(try folder.read("regeling.json") == "mine")
    }

    @Test("hostile files are refused at the place, and names cannot move the cursor") func hostile() throws {
        let folder = try Folder.scratch()
        let cases: [(String, String, Int32)] = [
            ("{\n  \"id\": 1.5\n}", ":2:9: ", 2), (String(repeating: "[", count: 100_000), ":1:33: ", 2),
            ("{\"id\": \"a\", \"id\": \"b\"}", ":1:13: ", 2),
        ]
        for (number, item) in cases.enumerated() {
            let file = try folder.write(item.0, "\(number).json")
            let run = try Program.run(["scheme", "check", file])
            #expect(run.status == item.2 && run.error.contains("\(number).json\(item.1)"), "\(run.error)")
        }
        let name = try folder.write(#"{"name": {"nl": "\u001b[2J", "en": "x"}, "\u001b[1m": 1}"#, "name.json")
        for command in ["show", "check"] {
            let run = try Program.run(["scheme", command, name])
            #expect(!run.output.contains("\u{1B}") && !run.error.contains("\u{1B}"))
        }
    }

    @Test("shows an example with every command", arguments: ["list", "show", "check", "new"]) func help(command: String)
        throws
    {
        let run = try Program.run(["scheme", command, "--help"])
        #expect(run.status == 0 && run.error.isEmpty)
        #expect(run.output.contains("Example: buurtstem scheme \(command)"))
        #expect(run.output.contains("--json") && run.output.contains("--lang <nl|en>"))
    }
}
