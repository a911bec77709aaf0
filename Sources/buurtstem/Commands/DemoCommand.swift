internal import ArgumentParser
internal import BallotRules
internal import ElectionFiles

/// `buurtstem demo [FILE.pb]`: one election by several rules, explained, with a report.
struct DemoCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "demo",
        abstract: "Count a citizens' budget by several rules, explain it and write the report.",
        discussion: """
            Example: buurtstem demo --output outcome

            Without a file it counts the invented budget of Lindenwijk that comes with the program.
            """
    )

    /// What the demonstration counts by: the usual way first, then the way that it explains.
    private static let rules = ["greedy", "equal-shares:completion=add1-utilitarian", "sequential-phragmen"]
    private static let order = TieOrder([.votes, .costLow, .id])

    @Argument(help: "An election in Pabulib's format.")
    var file: String?

    @Option(help: ArgumentHelp("Write the report and the outcome as JSON into this folder.", valueName: "dir"))
    var output: String?

    @OptionGroup var speech: OutputOptions

    func run() async throws {
        let language = self.speech.language()
        let path = try self.file ?? BundledElection.path()
        let source = try ElectionSource.read(path, with: PabulibReader(mode: .lenient))
        let (main, others) = try self.counts(for: source.election)
        let counted = try CountedElection.count(source, by: main)
        let explanation = await ParallelExplanation.make(counted, count: main)
        let document = TallyJSON(counted, explanation: explanation).document.pretty
        if let folder = self.output {
            try OutputFile.makeFolder(folder)
            let page = ReportPage(counted, explanation: explanation, language: language)
            try OutputFile.write(page.text.utf8, to: folder + "/report.html")
            try OutputFile.write((document + "\n").utf8, to: folder + "/outcome.json")
        }
        if self.speech.json {
            Console.say(document)
        } else {
            try self.show(counted, explanation, Comparison(source, others), language)
        }
    }

    /// The rule to explain, and all that apply for the comparison.
    private func counts(for election: Election) throws(Failure) -> (Count, [(RuleSpec, Count)]) {
        var counts: [(RuleSpec, Count)] = []
        for spec in try RuleSpec.list(DemoCommand.rules) {
            let count = try spec.count(tieOrder: DemoCommand.order)
            if count.descriptor.forms.contains(election.profile.form) { counts.append((spec, count)) }
        }
        let greedy = try RuleSpec(id: "greedy", options: [:]).count(tieOrder: DemoCommand.order)
        return (counts.dropFirst().first?.1 ?? greedy, counts)
    }

    private func show(
        _ counted: CountedElection,
        _ explanation: Explanation,
        _ comparison: Comparison,
        _ language: Language
    ) throws {
        let text = TallyText(counted, language: language, terminal: .output)
        Console.say(text.text)
        Console.say("\n" + ExplanationText(text, explanation).text)
        let phrase = Phrase(language)
        let heading = phrase(nl: "Dezelfde stemmen, andere regels", en: "The same ballots, other rules")
        Console.say("\n" + Terminal.output.styled(heading, .bold))
        Console.say(ComparisonText(comparison, language: language, terminal: .output).tables)
        if let folder = self.output {
            Console.say("\n" + phrase(nl: "Verslag: ", en: "Report: ") + Plain.line(folder) + "/report.html")
        }
    }
}
