internal import BallotRules
internal import Deliberation

/// One parameter of a scheme as given on the command line: `terms.decision={"count": 8, "unit": "weeks"}`.
struct SchemeSetting {
    /// The setting as typed.
    let text: String
    /// Names from the root of the document to the place.
    let path: [String]
    /// What stands there from now on.
    let value: DataValue

    /// Reads `path=value`: the value is JSON where it can be read as that, else a text.
    init(parsing text: String) throws(Failure) {
        guard let equals = text.firstIndex(of: "=") else {
            throw Failure(
                "--set \(text)",
                Bilingual(nl: "hier staat geen waarde", en: "there is no value"),
                remedy: Bilingual(nl: "Schrijf naam=waarde.", en: "Write path=value.")
            )
        }
        self.text = text
        self.path = text[..<equals].split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        let value = String(text[text.index(after: equals)...])
        do throws(DataFault) {
            self.value = try DataValue(parsing: Array(value.utf8))
        } catch {
            // What starts as a list or a map is meant as one, and would be no sensible text.
            guard !value.hasPrefix("{"), !value.hasPrefix("[") else {
                throw Failure("--set \(text)", Bilingual { Phrase($0).sentence(error) })
            }
            self.value = .text(value)
        }
    }

    /// The document with the value at its place; what is not known yet on the way there becomes a map.
    func applied(to document: DataValue) throws(Failure) -> DataValue {
        guard self.path.count <= 8, !self.path.contains("") else { throw self.failure() }
        return try self.placed(in: document, self.path[...])
    }

    private func placed(in document: DataValue, _ path: ArraySlice<String>) throws(Failure) -> DataValue {
        guard let name = path.first else { return self.value }
        var values: [String: DataValue]
        switch document {
        case .map(let known): values = known
        case .null: values = [:]
        default: throw self.failure()
        }
        values[name] = try self.placed(in: values[name] ?? .null, path.dropFirst())
        return .map(values)
    }

    private func failure() -> Failure {
        Failure(
            "--set \(self.text)",
            Bilingual(nl: "deze plaats is er niet in een regeling", en: "there is no such place in a scheme"),
            remedy: Bilingual(
                nl: "Zie de namen: buurtstem scheme show VOORBEELD --json",
                en: "See the names: buurtstem scheme show PRESET --json"
            )
        )
    }
}
