internal import ArgumentParser
internal import BallotRules
internal import Proceedings
internal import Signing
internal import TransparencyLog

/// `buurtstem record checkpoint`: the log signs how it is.
struct RecordCheckpoint: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "checkpoint",
        abstract: "Sign a checkpoint of the log as it is, for the witnesses.",
        discussion: "Example: buurtstem record checkpoint --record round --key log.key"
    )

    @Option(help: ArgumentHelp("The secret key of the log.", valueName: "key"))
    var key: String

    @OptionGroup var target: RecordOption
    @OptionGroup var protection: PassphraseOptions
    @OptionGroup var output: OutputOptions

    func run() async throws {
        var report = Report(self.output.language())
        let key = try KeyStore.signingKey(self.key, [.log], self.protection)
        let record = try await self.target.folderOnly().openEither(change: true)
        let note = try await Checkpoints.sign(record, try Checkpoints.signer(key, record, place: self.key))
        let evaluation = try record.evaluate(note, place: record.folder.file("checkpoint"))
        report.add("checkpoint", record.folder.file("checkpoint"), nl: "Controlepunt", en: "Checkpoint")
        report.add("size", record.size, nl: "Stukken", en: "Entries")
        report.add("root", record.root.hexadecimal, nl: "Vingerafdruk", en: "Root")
        report.add(
            "cosigned",
            evaluation.cosigners.count,
            nl: "Getuigen die meetekenden",
            en: "Witnesses that cosigned"
        )
        report.add("quorum", evaluation.quorum, nl: "Nodig", en: "Needed")
        report.say(json: self.output.json)
    }
}
