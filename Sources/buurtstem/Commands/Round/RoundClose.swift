internal import ArgumentParser
internal import BallotRules
internal import Proceedings
internal import Signing

/// `buurtstem round close`: ends voting.
struct RoundClose: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "close",
        abstract: "End voting: ballots after this do not exist.",
        discussion: """
            Example: buurtstem round close --record round --sign-with operator.key

            Not before the announced end: the witnesses’ clocks would show it, and the round could not go on.
            """
    )

    @OptionGroup var target: RecordOption
    @OptionGroup var signing: SigningOptions
    @OptionGroup var output: OutputOptions

    func run() async throws {
        var report = Report(self.output.language())
        let keys = try self.signing.keys(.operator)
        var record = try await self.target.folder.open(change: true)
        let closes = record.manifest.closes
        guard Moment.now >= closes else {
            throw Failure(
                record.folder.path,
                Bilingual(
                    nl: "het stemmen duurt volgens het reglement tot \(Moment.text(closes))",
                    en: "by the rules voting goes on until \(Moment.text(closes))"
                ),
                remedy: Bilingual(nl: "Sluit daarna.", en: "Close after that.")
            )
        }
        let close = Close(manifest: record.terms.hash, position: record.state.size)
        let numbers = try await record.submit([Entry.signed(close, by: keys)], place: record.folder.path)
        report.add("entry", numbers.lowerBound, nl: "Stuk", en: "Entry")
        report.add("phase", record.state.phase.rawValue, nl: "De ronde is", en: "The round is")
        report.note(
            nl: "Verder: buurtstem record checkpoint, de getuigen, en buurtstem round anchor.",
            en: "Go on with: buurtstem record checkpoint, the witnesses, and buurtstem round anchor."
        )
        report.say(json: self.output.json)
    }
}
