internal import ArgumentParser
internal import BallotRules
internal import Proceedings

/// `buurtstem round presets`: ready choices for a round.
struct RoundPresets: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "presets",
        abstract: "List the ready choices for a round, and everything that each supplies.",
        discussion: "Example: buurtstem round presets"
    )

    @OptionGroup var output: OutputOptions

    func run() throws {
        let phrase = Phrase(self.output.language())
        guard !self.output.json else {
            Console.say(JSONValue.object([("presets", .array(RoundPreset.all.map(self.json)))]).pretty)
            return
        }
        let blocks = RoundPreset.all.map { preset in
            let lines = phrase(preset.summary).wrapped(to: 90).map { "    " + $0 }
            return ([Terminal.output.styled(preset.id, .bold)] + lines + ["    " + self.facts(preset)])
                .joined(separator: "\n")
        }
        Console.say(blocks.joined(separator: "\n\n"))
    }

    private func facts(_ preset: RoundPreset) -> String {
        let options = preset.options.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
        return ([preset.rule] + options).joined(separator: ":") + " · " + preset.tieOrder
    }

    private func json(_ preset: RoundPreset) -> JSONValue {
        .object([
            ("id", .string(preset.id)), ("summary", .string(preset.summary.english)),
            ("modes", .strings(preset.modes.names)), ("rule", .string(preset.rule)),
            ("options", .object(preset.options.sorted { $0.key < $1.key }.map { ($0.key, .string($0.value)) })),
            ("tieOrder", .string(preset.tieOrder)), ("issuerBits", .integer(preset.issuerBits)),
            ("paddingStep", .integer(preset.paddingStep)), ("leastHours", .integer(preset.leastHours)),
        ])
    }
}

extension VotingModes {
    /// `open`, `sealed`, or both.
    var names: [String] {
        (self.contains(.open) ? ["open"] : []) + (self.contains(.sealed) ? ["sealed"] : [])
    }
}
