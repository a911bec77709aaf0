internal import ArgumentParser
internal import BallotRules
internal import Foundation

/// `buurtstem replay PATH… --rules ID,ID,…`: a corpus under many rules.
struct ReplayCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "replay",
        abstract: "Count many election files under many rules: one JSON line per file and rule.",
        discussion: """
            Example: buurtstem replay elections/ --rules greedy,equal-shares:completion=add1 --output outcomes.jsonl

            Folders are searched for .pb files. With --output a run that was broken off goes on where it stopped. \
            Lines come in a fixed order (large files first, then by name), whatever the number of jobs. Exit code 1 \
            when some file could not be read; each such file has one line with ‘error’.
            """
    )

    @Argument(help: "Election files, and folders to search for them.")
    var paths: [String]

    @Option(help: ArgumentHelp("Rules with commas between, options after colons.", valueName: "ID,ID,…"))
    var rules: [String]

    @Option(help: ArgumentHelp("Only part i of n of the files.", valueName: "i/n"))
    var shard: Shard = .whole

    @Option(help: "Files counted at the same time. Default: the number of cores.")
    var jobs: Int?

    @Option(help: ArgumentHelp("Add the lines to this file; what is in it already is not counted again."))
    var output: String?

    @Flag(help: "Leave out the seconds, so that two runs give the same bytes.")
    var noSeconds = false

    @OptionGroup var counting: CountingOptions
    @OptionGroup var speech: OutputOptions

    func validate() throws {
        guard (self.jobs ?? 1) >= 1 else { throw ValidationError("--jobs must be at least 1.") }
    }

    func run() async throws {
        _ = self.speech.language()
        let order = try self.counting.order()
        var counts: [ReplayRule] = []
        for spec in try RuleSpec.list(self.rules) {
            counts.append(ReplayRule(spec: spec.text, count: try spec.count(tieOrder: order)))
        }
        let files = try ElectionFinder.files(in: self.paths, shard: self.shard)
        let sink = try ReplaySink(path: self.output)
        let work = files.compactMap { file -> ReplayTask? in
            let open = counts.filter { !sink.has(file: file.path, rule: $0) }
            let isDone = open.isEmpty || sink.has(file: file.path, rule: nil)
            return isDone ? nil : ReplayTask(path: file.path, rules: open, reader: self.counting.reader)
        }
        let replay = Replay(
            tasks: work,
            jobs: self.jobs ?? ProcessInfo.processInfo.activeProcessorCount,
            hasSeconds: !self.noSeconds
        )
        let bad = try await replay.run(into: sink, skipped: files.count - work.count)
        if bad > 0 { throw ExitStatus.negative }
    }
}
