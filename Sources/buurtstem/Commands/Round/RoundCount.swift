internal import ArgumentParser
internal import BallotRules
internal import Proceedings
internal import Signing

/// `buurtstem round count`: counts a record, as everybody can who has it.
struct RoundCount: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "count",
        abstract: "Count a round from its record alone, every entry checked.",
        discussion: "Example: buurtstem round count --record round --explain"
    )

    @Flag(help: "Also say for every project what would have changed its fate, and measure the whole.")
    var explain = false

    @Flag(help: "Also print every step of the count.")
    var steps = false

    @OptionGroup var target: RecordOption
    @OptionGroup var output: OutputOptions

    func run() async throws {
        let language = self.output.language()
        let clock = ContinuousClock()
        let start = clock.now
        let count = try await Counting.count(self.target.folder)
        let manifest = count.state.terms.manifest
        guard let rule = manifest.rule.count(lotSeed: count.state.lotSeed?.hexadecimal) else {
            throw Failure(
                RecountError.unknownRule(manifest.rule.id, version: manifest.rule.version),
                place: self.target.record
            )
        }
        let counted = CountedElection(
            ElectionSource(
                file: self.target.record,
                title: manifest.title,
                election: count.result.election,
                limits: manifest.ballot.limits
            ),
            rule: rule.descriptor,
            outcome: count.result.outcome,
            seconds: (clock.now - start) / .seconds(1)
        )
        let explanation = self.explain ? await ParallelExplanation.make(counted, count: rule) : nil
        self.show(counted, explanation, count, language)
    }

    private func show(
        _ counted: CountedElection,
        _ explanation: Explanation?,
        _ count: RecordCount,
        _ language: Language
    ) {
        let certificate = count.certificate(engine: Counting.engine)
        if self.output.json {
            guard case .object(let members) = TallyJSON(counted, explanation: explanation).document else { return }
            let further: [(String, JSONValue)] = [
                ("counts", CountsText.json(certificate.counts)),
                ("outcomeHash", .string(certificate.outcomeHash.hexadecimal)),
                ("traceHash", .string(certificate.traceHash.hexadecimal)),
            ]
            Console.say(JSONValue.object(members + further).pretty)
            return
        }
        let text = TallyText(counted, language: language, terminal: .output)
        Console.say(text.text)
        if let explanation { Console.say("\n" + ExplanationText(text, explanation).text) }
        if self.steps { Console.say("\n" + text.steps) }
        Console.say("\n" + CountsText.text(certificate.counts, Phrase(language)))
    }
}
