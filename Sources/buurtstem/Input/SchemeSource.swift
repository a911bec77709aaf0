internal import BallotRules
internal import Deliberation
internal import Presets

/// The document of a scheme, and where it is from.
struct SchemeSource {
    /// The name of a preset, or the path as given; `stdin` for standard input.
    let place: String
    /// The preset, where it is one.
    let preset: Preset?
    /// The document of the scheme, as far as it is known.
    let document: DataValue

    /// The document held against what a scheme must state.
    var reading: SchemeReading { SchemeReading(self.document) }

    /// Reads the preset called `name`, or else the file at that path: a scheme, or a preset of one's own.
    static func read(_ name: String) throws(Failure) -> SchemeSource {
        if let preset = PresetCatalogue.preset(name) {
            return SchemeSource(place: preset.id, preset: preset, document: preset.document)
        }
        let place = InputFile.place(name)
        let value = try self.document(try InputFile.bytes(name, limit: DataValue.byteLimit), place: place)
        let preset = Preset(value)
        return SchemeSource(place: place, preset: preset, document: preset?.document ?? value)
    }

    /// The preset called `name`.
    static func preset(_ name: String) throws(Failure) -> Preset {
        guard let preset = PresetCatalogue.preset(name) else {
            throw Failure(
                Plain.line(name),
                Bilingual(nl: "er is geen voorbeeldregeling met deze naam", en: "there is no preset of this name"),
                remedy: Bilingual(nl: "Zie de lijst: buurtstem scheme list", en: "See the list: buurtstem scheme list")
            )
        }
        return preset
    }

    private static func document(_ bytes: [UInt8], place: String) throws(Failure) -> DataValue {
        do throws(DataFault) {
            return try DataValue(parsing: bytes)
        } catch {
            throw Failure(
                "\(place):\(error.line):\(error.column)",
                Bilingual { Phrase($0).reason(error) },
                remedy: Bilingual(
                    nl: "Een regeling is een JSON-bestand. Begin met: buurtstem scheme new",
                    en: "A scheme is a JSON file. Start with: buurtstem scheme new"
                )
            )
        }
    }
}
