internal import ArgumentParser
internal import BallotRules

/// `buurtstem tally FILE --rule ID`: counts one election.
struct TallyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "tally",
        abstract: "Count an election file under one rule.",
        discussion: """
            Example: buurtstem tally election.pb --rule equal-shares --option completion=add1 --tie-order votes,id \
            --explain --report outcome.html
            """
    )

    @Argument(help: "An election in Pabulib's format, or - for standard input.")
    var file: String

    @Option(help: "The rule: an identifier from ‘buurtstem rules’.")
    var rule: String

    @Option(
        name: .customLong("option"),
        help: ArgumentHelp("A setting of the rule; may be repeated.", valueName: "name=value")
    )
    var options: [String] = []

    @OptionGroup var counting: CountingOptions

    @Flag(help: "Also say for every project what would have changed its fate, and measure the whole.")
    var explain = false

    @Option(
        help: ArgumentHelp(
            "Recounts to spend at most on one number of --explain; more prove more. Default: what suits the election.",
            valueName: "n"
        )
    )
    var explainCounts: Int?

    @Flag(help: "Also print every step of the count.")
    var steps = false

    @Option(help: ArgumentHelp("Also write the outcome as one page.", valueName: "file.html"))
    var report: String?

    @OptionGroup var output: OutputOptions

    func validate() throws {
        guard (self.explainCounts ?? 1) >= 1 else { throw ValidationError("--explain-counts must be at least 1.") }
    }

    func run() async throws {
        let language = self.output.language()
        var spec = try RuleSpec(parsing: self.rule)
        spec = RuleSpec(
            id: spec.id,
            options: spec.options.merging(try RuleSpec.options(self.options)) { _, given in given }
        )
        let count = try spec.count(tieOrder: try self.counting.order())
        let source = try ElectionSource.read(self.file, with: self.counting.reader)
        let counted = try CountedElection.count(source, by: count)
        let explanation =
            self.explain ? await ParallelExplanation.make(counted, count: count, counts: self.explainCounts) : nil
        if let path = self.report {
            let page = ReportPage(counted, explanation: explanation, language: language)
            try OutputFile.write(page.text.utf8, to: path)
        }
        if self.output.json {
            Console.say(TallyJSON(counted, explanation: explanation).document.pretty)
        } else {
            self.show(counted, explanation, language)
        }
    }

    private func show(_ counted: CountedElection, _ explanation: Explanation?, _ language: Language) {
        let text = TallyText(counted, language: language, terminal: .output)
        Console.say(text.text)
        if let explanation { Console.say("\n" + ExplanationText(text, explanation).text) }
        if self.steps { Console.say("\n" + text.steps) }
        if let path = self.report {
            let phrase = Phrase(language)
            Console.say("\n" + phrase(nl: "Verslag: ", en: "Report: ") + Plain.line(path))
        }
    }
}
