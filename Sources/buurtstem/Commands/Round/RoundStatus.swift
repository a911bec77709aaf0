internal import ArgumentParser
internal import BallotRules
internal import Proceedings
internal import Signing
internal import TransparencyLog

/// `buurtstem round status`: where a round stands, and what comes next.
struct RoundStatus: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "status",
        abstract: "Say where a round stands, and what comes next.",
        discussion: "Example: buurtstem round status --record round"
    )

    @OptionGroup var target: RecordOption
    @OptionGroup var output: OutputOptions

    func run() async throws {
        var report = Report(self.output.language())
        let record = try await self.target.folder.open(change: false)
        let state = record.state
        report.add("title", record.manifest.title, nl: "Ronde", en: "Round")
        report.add(
            "manifest",
            record.terms.hash.hexadecimal,
            nl: "Kenmerk van het reglement",
            en: "Hash of the manifest"
        )
        let phase = report.phrase(state.phase.name)
        report.add("phase", .string(state.phase.rawValue), phase, nl: "De ronde is", en: "The round is")
        report.add("entries", state.size, nl: "Stukken", en: "Entries")
        report.add("root", state.log.root.hexadecimal, nl: "Vingerafdruk", en: "Root")
        report.addHidden(record.hiddenCount)
        report.add("voters", record.manifest.registerSize, nl: "Kiezers", en: "Voters")
        let next = NextStep(state)
        report.add("next", .strings(next.commands), next.commands.joined(separator: ", "), nl: "Nu", en: "Next")
        report.say(json: self.output.json)
    }
}
