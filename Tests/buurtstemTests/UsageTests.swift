import Foundation
import Testing

@Suite("Usage, errors and exit codes")
struct UsageTests {
    @Test(
        "ends with 2 and says place, reason and remedy",
        arguments: [
            (
                ["tally", "nowhere.pb", "--rule", "greedy"],
                "nowhere.pb: there is no such file\n  Check the name and the folder.\n"
            ),
            (
                ["tally", "/", "--rule", "greedy"],
                "/: this is a folder\n  Name a file. To count a whole folder: buurtstem replay\n"
            ),
            (
                ["tally", "-", "--rule", "nothing"],
                "--rule nothing: There is no rule ‘nothing’. Choose one of: greedy, "
            ),
            (["tally", "-", "--rule", "greedy", "--option", "x=1"], "--rule greedy:x=1: This rule has no option ‘x’."),
            (
                ["tally", "-", "--rule", "greedy", "--option", "x"],
                "--option x: this is no option\n  Write name=value.\n"
            ),
            (
                ["tally", "-", "--rule", "greedy", "--option", "by=size"],
                "--rule greedy:by=size: Option ‘by’ cannot be ‘size’. Write: density|total.\n"
            ),
            (["tally", "-", "--rule", "greedy", "--tie-order", "mood"], "--tie-order mood: ‘mood’ is no tie order."),
            (["tally", "-", "--rule", "greedy"], "stdin: "),
            (["tally"], "Error: Missing expected argument '<file>'"),
            (["compare", "-", "--rules", "greedy,,"], "--rule : There is no rule ‘’."),
            (["rules", "\u{1B}[2J"], "rules: There is no rule ‘\u{FFFD}[2J’."),
            (["replay", "nowhere", "--rules", "greedy"], "nowhere: there is no such file or folder\n"),
            (["tally", "x", "--rule", "greedy", "--lang", "fr"], "Error: The value 'fr' is invalid"),
        ]
    )
    func failures(arguments: [String], expected: String) throws {
        let run = try Program.run(arguments, locale: "en_GB.UTF-8")
        #expect(run.status == 2)
        #expect(run.output.isEmpty)
        #expect(run.error.hasPrefix(expected), "\(run.error)")
    }

    @Test(
        "shows an example with every command",
        arguments: ["tally", "compare", "rules", "check", "convert", "replay", "demo"]
    )
    func examples(command: String) throws {
        let run = try Program.run([command, "--help"])
        #expect(run.status == 0 && run.error.isEmpty)
        #expect(run.output.contains("Example: buurtstem \(command)"))
        #expect(run.output.contains("--json") && run.output.contains("--lang <nl|en>"))
    }

    @Test("shows help word for word")
    func help() throws {
        #expect(
            try Program.run(["rules", "--help"]).output == """
                OVERVIEW: List the rules, or describe one: ballots, options, source.

                Example: buurtstem rules greedy

                USAGE: buurtstem rules [<id>] [--json] [--lang <nl|en>]

                ARGUMENTS:
                  <id>                    The identifier of a rule.

                OPTIONS:
                  --json                  Print one JSON document on standard output.
                  --lang <nl|en>          Language of the output: nl or en. Default: that of the locale, else nl.
                  --version               Show the version.
                  -h, --help              Show help information.


                """
        )
    }

    @Test(
        "speaks the language of the locale, else Dutch; --lang wins",
        arguments: [
            ("nl_NL.UTF-8", [], "Meeste"), ("C", [], "Meeste"), ("en_US.UTF-8", [], "Greedy"), ("de_DE", [], "Greedy"),
            ("nl_BE", ["--lang", "en"], "Greedy"), ("en_GB", ["--lang", "nl"], "Meeste"),
        ] as [(String, [String], String)]
    )
    func language(locale: String, more: [String], first: String) throws {
        #expect(try Program.run(["rules"] + more, locale: locale).output.hasPrefix("greedy · " + first))
    }

    @Test("names every rule with its options")
    func rules() throws {
        let run = try Program.run(["rules", "--json", "--lang", "en"])
        let object = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
        let rules = try #require(object["rules"] as? [[String: Any]])
        #expect(rules.first?["id"] as? String == "greedy")
        #expect(rules.allSatisfy { ($0["citation"] as? String)?.isEmpty == false })
    }
}
