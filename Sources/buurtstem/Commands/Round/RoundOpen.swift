internal import ArgumentParser
internal import BallotRules
internal import Proceedings
internal import Signing
internal import TransparencyLog

/// `buurtstem round open`: puts the first cosigned checkpoint into the record, which opens the round.
struct RoundOpen: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "open",
        abstract: "Open the round, once the witnesses have cosigned manifest and register.",
        discussion: """
            Example: buurtstem round open --record round --sign-with operator.key

            Before: buurtstem record checkpoint, and buurtstem record cosign by as many witnesses as the rules say.
            """
    )

    @OptionGroup var target: RecordOption
    @OptionGroup var signing: SigningOptions
    @OptionGroup var output: OutputOptions

    func run() async throws {
        var report = Report(self.output.language())
        let keys = try self.signing.keys(.operator)
        var record = try await self.target.folder.open(change: true)
        guard record.state.phase == .enrolling else {
            throw Failure(
                record.folder.path,
                Bilingual(nl: "deze ronde is al geopend", en: "this round was opened before"),
                remedy: Bilingual(nl: "Zie: buurtstem round status", en: "See: buurtstem round status")
            )
        }
        try await Anchoring.append(&record, keys, &report)
        let opens = record.manifest.opens
        if Moment.now < opens {
            report.note(
                nl: "Let op: het stemmen begint volgens het reglement pas op \(Moment.text(opens)).",
                en: "Mind: by the rules voting begins at \(Moment.text(opens))."
            )
        }
        report.say(json: self.output.json)
    }
}

/// Cosigned checkpoints in the record.
enum Anchoring {
    /// Appends the latest checkpoint, which must be one of the whole log with the cosignatures that are needed.
    static func append(_ record: inout OpenRecord, _ keys: [SigningKey], _ report: inout Report) async throws(Failure) {
        let note = try await record.cosignedCheckpoint()
        let body = CosignedCheckpoint(manifest: record.terms.hash, note: note.bytes)
        let numbers = try await record.submit([Entry.signed(body, by: keys)], place: record.folder.path)
        report.add("entry", numbers.lowerBound, nl: "Stuk", en: "Entry")
        report.add("phase", record.state.phase.rawValue, nl: "De ronde is", en: "The round is")
    }
}
