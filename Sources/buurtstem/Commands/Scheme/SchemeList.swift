internal import ArgumentParser
internal import BallotRules
internal import Deliberation
internal import Presets

/// `buurtstem scheme list`: the presets that come with the program.
struct SchemeList: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List the schemes of practice from which one can start, with their sources.",
        discussion: "Example: buurtstem scheme list"
    )

    @OptionGroup var output: OutputOptions

    func run() throws {
        let phrase = Phrase(self.output.language(), currency: .euro)
        let presets = PresetCatalogue.all
        guard !self.output.json else {
            Console.say(JSONValue.object([("presets", .array(presets.map(self.json)))]).pretty)
            return
        }
        var table = TextTable([
            .init(title: phrase(nl: "naam", en: "name")),
            .init(title: phrase(nl: "regeling", en: "scheme"), isFlexible: true),
            .init(title: phrase(nl: "bronnen", en: "sources"), isFlexible: true),
        ])
        for preset in presets {
            table.add([
                .init(preset.id, .bold), .init(phrase(preset.name)),
                .init(preset.sources.joined(separator: ", ")),
            ])
        }
        Console.say(table.lines(on: .output).joined(separator: "\n"))
    }

    private func json(_ preset: Preset) -> JSONValue {
        .object([
            ("id", .string(preset.id)),
            ("name", .object([("nl", .string(preset.name.dutch)), ("en", .string(preset.name.english))])),
            ("sources", .strings(preset.sources)),
            ("unknown", .integer(preset.reading.problems.count)),
        ])
    }
}

extension Preset {
    /// What the scheme is called; its name in the catalogue where that is not known.
    var name: Bilingual {
        guard case .text(let dutch)? = self.document.value(at: "name.nl"),
            case .text(let english)? = self.document.value(at: "name.en")
        else { return Bilingual(nl: self.id, en: self.id) }
        return Bilingual(nl: dutch, en: english)
    }
}
