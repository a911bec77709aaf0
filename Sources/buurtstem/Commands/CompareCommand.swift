internal import ArgumentParser
internal import BallotRules

/// `buurtstem compare FILE --rules ID,ID,…`: rules side by side.
struct CompareCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "compare",
        abstract: "Count an election file under several rules, side by side.",
        discussion: """
            Example: buurtstem compare election.pb --rules greedy,equal-shares:completion=add1,sequential-phragmen

            A rule takes its options after colons. Default: every rule that accepts the ballots, with its defaults.
            """
    )

    @Argument(help: "An election in Pabulib's format, or - for standard input.")
    var file: String

    @Option(help: ArgumentHelp("Rules with commas between.", valueName: "ID,ID,…"))
    var rules: [String] = []

    @OptionGroup var counting: CountingOptions
    @OptionGroup var output: OutputOptions

    func run() throws {
        let language = self.output.language()
        let order = try self.counting.order()
        var chosen: [(RuleSpec, Count)] = []
        for spec in try RuleSpec.list(self.rules) { chosen.append((spec, try spec.count(tieOrder: order))) }
        let source = try ElectionSource.read(self.file, with: self.counting.reader)
        let comparison = try Comparison(source, chosen.isEmpty ? self.all(source.election, order) : chosen)
        Console.say(
            self.output.json
                ? comparison.json.pretty
                : ComparisonText(comparison, language: language, terminal: .output).text
        )
    }

    /// Every rule that accepts the ballots.
    private func all(_ election: Election, _ order: TieOrder) throws(Failure) -> [(RuleSpec, Count)] {
        var chosen: [(RuleSpec, Count)] = []
        for rule in RuleCatalogue.all.map({ $0.descriptor }) where rule.forms.contains(election.profile.form) {
            let spec = RuleSpec(id: rule.id, options: [:])
            chosen.append((spec, try spec.count(tieOrder: order)))
        }
        return chosen
    }
}
