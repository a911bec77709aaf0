internal import ArgumentParser
internal import BallotRules

/// `buurtstem rules [ID]`: the catalogue.
struct RulesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rules",
        abstract: "List the rules, or describe one: ballots, options, source.",
        discussion: "Example: buurtstem rules greedy"
    )

    @Argument(help: "The identifier of a rule.")
    var id: String?

    @OptionGroup var output: OutputOptions

    func run() throws {
        let language = self.output.language()
        guard let id = self.id else {
            let all = RuleCatalogue.all.map { $0.descriptor }
            Console.say(
                self.output.json
                    ? JSONValue.object([("rules", .array(all.map { RuleText($0, language).json }))]).pretty
                    : RuleText.list(all, language, on: .output)
            )
            return
        }
        guard let rule = RuleCatalogue.rule(id) else {
            throw Failure(.unknownRule(id), place: "rules")
        }
        let text = RuleText(rule.descriptor, language)
        Console.say(self.output.json ? text.json.pretty : text.page)
    }
}
