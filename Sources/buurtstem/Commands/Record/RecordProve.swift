internal import ArgumentParser
internal import BallotRules
internal import Proceedings
internal import TransparencyLog

/// `buurtstem record prove`: that an entry is in the log, or that the log only grew.
struct RecordProve: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "prove",
        abstract: "Prove that an entry is in the log (a receipt), or that the log only grew.",
        discussion: """
            Example: buurtstem record prove --record round --entry 7 --output 7.receipt

            Under the latest checkpoint. With --from SIZE: the request with which a witness that knows the log at that \
            size can check that it only grew (C2SP tlog-witness).
            """
    )

    @Option(help: ArgumentHelp("The entry, by number from 0.", valueName: "n"))
    var entry: Int?

    @Option(help: ArgumentHelp("A size of the log from before.", valueName: "size"))
    var from: Int?

    @Option(name: [.short, .long], help: ArgumentHelp("Where the proof goes.", valueName: "file"))
    var output: String

    @OptionGroup var target: RecordOption
    @OptionGroup var speech: OutputOptions

    func validate() throws {
        guard (self.entry == nil) != (self.from == nil) else { throw ValidationError("Give --entry or --from.") }
        guard (self.entry ?? 0) >= 0, (self.from ?? 0) >= 0 else { throw ValidationError("Numbers are from 0.") }
    }

    func run() async throws {
        var report = Report(self.speech.language())
        let record = try await self.target.folder.openEither(change: false)
        guard let (note, evaluation) = try await record.latestCheckpoint() else { throw self.notCovered(record) }
        let size = evaluation.checkpoint.size
        guard size <= record.tree.size, (try? record.tree.root(size: size)) == evaluation.checkpoint.root
        else {
            throw self.notCovered(record)
        }
        let bytes: [UInt8]
        if let number = self.entry {
            guard UInt64(number) < size else { throw self.notCovered(record) }
            let entry = try await record.entries(number..<(number + 1)).first ?? []
            bytes = try Checkpoints.receipt(number, entry, note, record).bytes
        } else {
            let old = UInt64(max(self.from ?? 0, 0))
            guard old <= size, let proof = try? record.tree.consistencyProof(from: old, to: size) else {
                throw self.notCovered(record)
            }
            bytes = WitnessRequest(oldSize: old, proof: old == 0 ? [] : proof.hashes, note: note).bytes
        }
        try DurableFile.replace(self.output, with: bytes)
        report.add("proof", self.output, nl: "Bewijs", en: "Proof")
        report.add("size", Int(clamping: size), nl: "Onder het controlepunt van", en: "Under the checkpoint of")
        report.say(json: self.speech.json)
    }

    private func notCovered(_ record: any KeptRecord) -> Failure {
        Failure(
            record.folder.file("checkpoint"),
            Bilingual(
                nl: "er is geen controlepunt van dit logboek dat dit bewijst",
                en: "there is no checkpoint of this log that proves this"
            ),
            remedy: Bilingual(
                nl: "Maak een nieuw: buurtstem record checkpoint",
                en: "Make a new one: buurtstem record checkpoint"
            )
        )
    }
}
