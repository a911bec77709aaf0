internal import ArgumentParser
internal import BallotRules
internal import Proceedings
internal import Signing
internal import TransparencyLog

/// `buurtstem record cosign`: a witness sees that the log only grew, and cosigns.
struct RecordCosign: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "cosign",
        abstract: "A witness checks that the log only grew since last time, and cosigns the checkpoint.",
        discussion: """
            Example: buurtstem record cosign --record round --state witness-1.state --key witness-1.key

            The state is the witness’s own memory, one file for each log, written before the cosignature is given. When the \
            log shows another history than before, the evidence is written beside it, and nothing is cosigned: exit code 1.
            """
    )

    @Option(help: ArgumentHelp("The witness’s own memory of this log.", valueName: "file"))
    var state: String

    @Option(help: ArgumentHelp("The witness’s secret key.", valueName: "key"))
    var key: String

    @Option(
        help: ArgumentHelp(
            "Write the cosigned checkpoint here, where the folder itself cannot be written to, or is on a server.",
            valueName: "file"
        )
    )
    var output: String?

    @OptionGroup var target: RecordOption
    @OptionGroup var protection: PassphraseOptions
    @OptionGroup var speech: OutputOptions

    func run() async throws {
        var report = Report(self.speech.language())
        if self.output == nil { _ = try self.target.folderOnly() }
        let key = try KeyStore.signingKey(self.key, [.witness], self.protection)
        let record = try await self.target.folder.openEither(change: false)
        guard let (note, evaluation) = try await record.latestCheckpoint() else {
            throw Failure(
                record.folder.path,
                Bilingual(nl: "er is nog geen controlepunt", en: "there is no checkpoint yet"),
                remedy: Bilingual(
                    nl: "Het logboek maakt het: buurtstem record checkpoint",
                    en: "The log makes it: buurtstem record checkpoint"
                )
            )
        }
        let witness = try WitnessFile(self.state, key, record.witnessPolicy, keyPath: self.key)
        let line = try witness.cosign(note, evaluation.checkpoint, record.tree, at: Moment.now)
        let cosigned = try self.merge(note, line, witness.key, record)
        try await self.keep(cosigned, evaluation.checkpoint, record)
        report.add("size", Int(clamping: evaluation.checkpoint.size), nl: "Stukken", en: "Entries")
        report.add("root", evaluation.checkpoint.root.hexadecimal, nl: "Vingerafdruk", en: "Root")
        report.add("witness", witness.key.name.description, nl: "Getuige", en: "Witness")
        let count = try record.evaluate(cosigned, place: self.target.record).cosigners.count
        report.add("cosigned", count, nl: "Getuigen die meetekenden", en: "Witnesses that cosigned")
        report.add("quorum", evaluation.quorum, nl: "Nodig", en: "Needed")
        report.say(json: self.speech.json)
    }

    /// The note with this witness’s line; one that it wrote before gives way.
    private func merge(
        _ note: SignedNote,
        _ line: NoteSignature,
        _ key: VerifierKey,
        _ record: any KeptRecord
    ) throws(Failure) -> SignedNote {
        let others = note.signatures.filter { $0.name != key.name || $0.keyID != key.id }
        guard let merged = try? SignedNote(text: note.text, signatures: others + [line]) else {
            throw Failure(
                record.folder.file("checkpoint"),
                Bilingual(
                    nl: "er staan te veel regels onder dit controlepunt",
                    en: "there are too many lines below it"
                ),
                remedy: Bilingual(
                    nl: "Maak een nieuw: buurtstem record checkpoint",
                    en: "Make a new one: buurtstem record checkpoint"
                )
            )
        }
        return merged
    }

    private func keep(_ note: SignedNote, _ checkpoint: Checkpoint, _ record: any KeptRecord) async throws(Failure) {
        if let path = self.output { return try DurableFile.replace(path, with: note.bytes) }
        let folder = try self.target.folderOnly()
        try FileLock.hold(folder.file("checkpoint")) { () throws(Failure) in
            try folder.keep(note, size: checkpoint.size)
        }
    }
}
