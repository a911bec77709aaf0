internal import ArgumentParser
internal import BallotRules
internal import ElectionFiles
internal import Foundation
internal import Proceedings

/// `buurtstem demo [FILE.pb]`: a whole round on one election, counted, explained, published, verified, and tampered with.
struct DemoCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "demo",
        abstract: "Hold a whole round on a citizens' budget: sign, record, count, explain, publish and verify.",
        discussion: """
            Example: buurtstem demo --output outcome --secret 1/4

            Without a file it takes the invented budget of Lindenwijk that comes with the program. Every ballot of the \
            file is signed with a key of its own; a share is cast in secret, with credentials of two issuers and sealed \
            until the close. The keys are made for the occasion and forgotten.
            """
    )

    /// What the demonstration counts by: the way that it explains first, then the usual way.
    private static let rules = ["equal-shares:completion=add1-utilitarian", "greedy", "sequential-phragmen"]
    private static let order = "votes,cost-low,lot"

    @Argument(help: "An election in Pabulib's format.")
    var file: String?

    @Option(help: ArgumentHelp("Write record, report and outcome into this folder.", valueName: "dir"))
    var output: String?

    @Option(
        help: ArgumentHelp(
            "The share of the ballots that is cast in secret, such as 1/4 or 0.25. Default: at most a hundred ballots, "
                + "since each takes some hundredths of a second.",
            valueName: "share"
        ),
        transform: DemoCommand.share
    )
    var secret: Fraction?

    @Flag(help: "Play the evening of a residents' panel instead: minutes, awards, and a verified record.")
    var panel = false

    @OptionGroup var speech: OutputOptions

    func run() async throws {
        let language = self.speech.language()
        guard !self.panel else { return try await self.runPanel(language) }
        let path = try self.file ?? BundledElection.path()
        let source = try ElectionSource.read(path, with: PabulibReader(mode: .lenient))
        let spec = try DemoCommand.specs(for: source.election)[0]
        let demo = try await DemoRun.run(
            source,
            rule: try spec.count(tieOrder: .refuse),
            tieOrder: DemoCommand.order,
            secret: self.secret,
            language: language
        )
        let seed = demo.round.result.outcome.tieOrder
        let order = (try? TieOrder(parsing: seed)) ?? TieOrder([.votes, .costLow, .id])
        let main = try spec.count(tieOrder: order)
        let counted = try CountedElection.count(source, by: main)
        let explanation = await ParallelExplanation.make(counted, count: main)
        let document = DemoJSON(demo, TallyJSON(counted, explanation: explanation)).document.pretty
        if let folder = self.output {
            try OutputFile.makeFolder(folder)
            let page = ReportPage(counted, explanation: explanation, language: language)
            try OutputFile.write(page.text.utf8, to: folder + "/report.html")
            try OutputFile.write((document + "\n").utf8, to: folder + "/outcome.json")
            try OutputFile.write(demo.round.package, to: folder + "/" + self.packageName(path))
        }
        guard !self.speech.json else { return Console.say(document) }
        let counts = try DemoCommand.specs(for: source.election).map { ($0, try $0.count(tieOrder: order)) }
        try self.show(counted, explanation, Comparison(source, counts), language)
        Console.say("\n" + DemoText(demo, language: language, terminal: .output).text)
        if let folder = self.output {
            let phrase = Phrase(language)
            let place = Plain.line(folder)
            Console.say("\n" + phrase(nl: "Verslag: ", en: "Report: ") + place + "/report.html")
            Console.say(phrase(nl: "Pakket: ", en: "Package: ") + place + "/" + self.packageName(path))
        }
    }

    private func runPanel(_ language: Language) async throws {
        guard self.file == nil, self.secret == nil else {
            throw ValidationError("An evening of a panel takes no election file and no --secret.")
        }
        let demo = try await PanelDemo.run(
            on: try DutchClock.today(),
            now: UInt64(max(0, Moment.now)),
            language: language
        )
        if let folder = self.output { try PanelDemoFiles(demo, language: language).write(to: folder) }
        guard !self.speech.json else { return Console.say(PanelDemoJSON(demo).document.pretty) }
        Console.say(PanelDemoText(demo, language: language, terminal: .output).text)
        if let folder = self.output { Console.say("\n" + Plain.line(folder) + "/panel.buurtstem") }
    }

    private func packageName(_ path: String) -> String {
        let name = path.split(separator: "/").last.map(String.init) ?? "demo"
        return (name.hasSuffix(".pb") ? String(name.dropLast(3)) : name) + ".buurtstem"
    }

    private static func share(_ text: String) throws -> Fraction {
        guard let share = Fraction(text), share >= .zero, share <= .one else {
            throw ValidationError("‘\(text)’ is not a share from 0 to 1, such as 1/4.")
        }
        return share
    }

    /// The rules that apply to the election, the explained one first.
    private static func specs(for election: Election) throws(Failure) -> [RuleSpec] {
        var specs: [RuleSpec] = []
        for spec in try RuleSpec.list(self.rules) {
            let count = try spec.count(tieOrder: .refuse)
            if count.descriptor.forms.contains(election.profile.form) { specs.append(spec) }
        }
        return specs.isEmpty ? [RuleSpec(id: "greedy", options: [:])] : specs
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
    }
}
