internal import BallotRules

/// The words after a verb, sorted by what the verb takes.
struct VerbArguments {
    /// The verb, as it stands in messages.
    let place: String
    private var values: [String: [String]] = [:]

    /// Sorts `words`.
    ///
    /// - Throws: ``Failure`` for an option that the verb does not take, that stands twice, or that lacks its value, for a
    ///   word too many, and for what is missing.
    init(_ words: [String], _ parameters: [Parameter], place: String) throws(Failure) {
        self.place = place
        let places = parameters.filter { $0.shape == .place }
        var (rest, next, isOver) = (words[...], 0, false)
        while let word = rest.popFirst() {
            if word == "--", !isOver {
                isOver = true
            } else if !isOver, word.hasPrefix("--") {
                try self.take(word, &rest, parameters)
            } else {
                guard places.indices.contains(next) else { throw self.tooMany(word) }
                self.values[places[next].name] = [word]
                next += 1
            }
        }
        try self.check(parameters)
    }

    /// The value, where it was given.
    subscript(_ name: String) -> String? { self.values[name]?.first }

    /// Where the record is.
    var record: any RecordPlace { RecordOption.place(self["record"] ?? "", server: self["server"]) }

    /// All values of a list.
    func all(_ name: String) -> [String] { self.values[name] ?? [] }

    /// Whether a flag was given.
    func has(_ name: String) -> Bool { self.values[name] != nil }

    private mutating func take(
        _ word: String,
        _ rest: inout ArraySlice<String>,
        _ parameters: [Parameter]
    ) throws(Failure) {
        let parts = word.dropFirst(2).split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        let name = parts.first.map(String.init) ?? ""
        guard let parameter = parameters.first(where: { $0.names.contains(name) }) else { throw self.unknown(name) }
        guard parameter.shape != .flag else {
            guard parts.count == 1, self.values[name] == nil else { throw self.twice(name) }
            self.values[name] = []
            return
        }
        guard parameter.shape == .list || self.values[name] == nil else { throw self.twice(name) }
        if parts.count == 2 {
            self.values[name, default: []].append(String(parts[1]))
        } else {
            guard let value = rest.first, !value.hasPrefix("--") else { throw self.noValue(name) }
            rest = rest.dropFirst()
            self.values[name, default: []].append(value)
        }
    }

    private func check(_ parameters: [Parameter]) throws(Failure) {
        if self.has("text"), self.has("text-file") { throw self.twice("text") }
        for parameter in parameters where parameter.isRequired {
            let names = parameter.shape == .place ? [parameter.name] : parameter.names
            guard names.contains(where: { self.has($0) }) else { throw self.missing(parameter) }
        }
    }

    private var help: Bilingual {
        Bilingual(nl: "Zie: buurtstem \(self.place) --help", en: "See: buurtstem \(self.place) --help")
    }

    private func unknown(_ name: String) -> Failure {
        Failure(
            "--\(name)",
            Bilingual(nl: "dit hoort niet bij ‘\(self.place)’", en: "this does not go with ‘\(self.place)’"),
            remedy: self.help
        )
    }

    private func twice(_ name: String) -> Failure {
        Failure(
            "--\(name)",
            Bilingual(nl: "dit staat er te vaak", en: "this stands there too often"),
            remedy: self.help
        )
    }

    private func noValue(_ name: String) -> Failure {
        Failure(
            "--\(name)",
            Bilingual(nl: "hier ontbreekt de waarde", en: "the value is missing"),
            remedy: Bilingual(
                nl: "Begint de waarde met --? Schrijf dan --\(name)=WAARDE.",
                en: "Does the value begin with --? Then write --\(name)=VALUE."
            )
        )
    }

    private func tooMany(_ word: String) -> Failure {
        Failure(
            word,
            Bilingual(nl: "dit is een woord te veel", en: "this is a word too many"),
            remedy: self.help
        )
    }

    private func missing(_ parameter: Parameter) -> Failure {
        Failure(
            self.place,
            Bilingual(nl: "hier ontbreekt \(parameter.usage)", en: "\(parameter.usage) is missing"),
            remedy: self.help
        )
    }
}
