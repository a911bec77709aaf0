internal import ArgumentParser
internal import BallotRules
internal import Proceedings
internal import Signing

/// `buurtstem round certify`: certifies what a count of the record gives.
struct RoundCertify: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "certify",
        abstract: "Count, and certify the outcome: the operator and a recounter sign.",
        discussion: """
            Example: buurtstem round certify --record round --sign-with operator.key --draft certificate.draft

            The recounter then counts for herself: buurtstem round sign certificate.draft --record round --sign-with \
            recounter.key. Nothing may be appended in between. Again after that, it certifies a recount.
            """
    )

    @OptionGroup var target: RecordOption
    @OptionGroup var signing: SigningOptions
    @OptionGroup var draft: DraftOption
    @OptionGroup var output: OutputOptions

    func run() async throws {
        let language = self.output.language()
        let keys = try self.signing.keys(.operator, .recount)
        let count = try await Counting.count(self.target.folder)
        let certificate = count.certificate(engine: Counting.engine)
        var record = try await self.target.folder.open(change: true)
        guard record.state.size == certificate.size else {
            throw Failure(RepositoryError(.conflict, "the log grew while it was counted"), place: self.target.record)
        }
        var report = Report(language, currency: record.terms.election.currency)
        report.add(
            "counts",
            CountsText.json(certificate.counts),
            CountsText.text(certificate.counts, report.phrase),
            nl: "Telling",
            en: "Count"
        )
        let won = count.result.outcome.selected.map(\.text)
        report.add("selected", won, nl: "Gekozen", en: "Won")
        report.add("tied", count.result.outcome.tied.map(\.text), nl: "Gelijke stand", en: "Tied")
        report.add(
            "outcomeHash",
            certificate.outcomeHash.hexadecimal,
            nl: "Kenmerk van de uitslag",
            en: "Hash of the outcome"
        )
        try await self.draft.finish(certificate, keys, &record, &report)
        report.say(json: self.output.json)
    }
}
