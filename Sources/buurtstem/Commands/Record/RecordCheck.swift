internal import ArgumentParser
internal import BallotRules
internal import Proceedings
internal import Signing
internal import TransparencyLog

/// `buurtstem record check`: whether a folder holds together.
struct RecordCheck: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Check every entry of a folder, and every checkpoint that was given out.",
        discussion: """
            Example: buurtstem record check --record round

            Exit code 1 when a checkpoint does not fit the log. A published record is checked with: buurtstem verify.
            """
    )

    @OptionGroup var target: RecordOption
    @OptionGroup var output: OutputOptions

    func run() async throws {
        var report = Report(self.output.language())
        let record = try await self.target.folder.openEither(change: false)
        var wrong: [String] = []
        var notes = try await record.folder.checkpoints().map { ("checkpoints/\($0.size)", $0.note) }
        if let latest = try await record.folder.checkpoint() { notes.append(("checkpoint", latest)) }
        for (name, note) in notes where !self.fits(note, record) { wrong.append(name) }
        report.add("entries", record.size, nl: "Stukken", en: "Entries")
        report.add("root", record.root.hexadecimal, nl: "Vingerafdruk", en: "Root")
        report.addHidden(record.hiddenCount)
        report.add("checkpoints", notes.count, nl: "Controlepunten", en: "Checkpoints")
        report.add("wrong", wrong, nl: "Passen niet bij het logboek", en: "Do not fit the log")
        report.say(json: self.output.json)
        if !wrong.isEmpty { throw ExitStatus.negative }
    }

    private func fits(_ note: SignedNote, _ record: any KeptRecord) -> Bool {
        guard let evaluation = try? record.witnessPolicy.evaluate(note), evaluation.isLogSigned,
            evaluation.faults.isEmpty
        else { return false }
        let checkpoint = evaluation.checkpoint
        return checkpoint.size <= record.tree.size
            && (try? record.tree.root(size: checkpoint.size)) == checkpoint.root
    }
}
