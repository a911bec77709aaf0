internal import BallotRules
internal import Deliberation

extension ActMaking {
    /// A value that must be there.
    func word(_ parameter: String) throws(Failure) -> String {
        guard let word = self.arguments[parameter] else { throw self.absent("<\(parameter)>") }
        return word
    }

    /// A name.
    func name<Kind>(_ parameter: String) throws(Failure) -> Identifier<Kind> {
        try Given.name(try self.word(parameter), place: parameter)
    }

    /// A name, where one was given.
    func optionalName<Kind>(_ parameter: String) throws(Failure) -> Identifier<Kind>? {
        guard let word = self.arguments[parameter] else { return nil }
        return try Given.name(word, place: "--" + parameter)
    }

    /// All names of a list.
    func names<Kind>(_ parameter: String) throws(Failure) -> [Identifier<Kind>] {
        var names: [Identifier<Kind>] = []
        for word in self.arguments.all(parameter) { names.append(try Given.name(word, place: "--" + parameter)) }
        return names
    }

    /// A word of a closed list.
    func choice<Word>(_ parameter: String) throws(Failure) -> Word
    where Word: RawRepresentable & CaseIterable, Word.RawValue == String {
        try Given.choice(try self.word(parameter), place: parameter)
    }

    /// `yes` or `no`.
    func holds() throws(Failure) -> Bool {
        switch try self.word(Parameter.yes.name) {
        case "yes": return true
        case "no": return false
        case let other:
            throw Failure(
                other,
                Bilingual(nl: "dit is geen yes of no", en: "this is not yes or no"),
                remedy: Bilingual(nl: "Schrijf yes of no.", en: "Write yes or no.")
            )
        }
    }

    /// Euros.
    func amount(_ parameter: String = "amount") throws(Failure) -> Money {
        try Given.amount(try self.word(parameter), place: parameter)
    }

    /// A day.
    func day(_ parameter: String) throws(Failure) -> Day { try Given.day(try self.word(parameter), place: parameter) }

    /// A day, where one was given.
    func optionalDay(_ parameter: String) throws(Failure) -> Day? {
        guard let word = self.arguments[parameter] else { return nil }
        return try Given.day(word, place: "--" + parameter)
    }

    /// A whole number from a range.
    func count(_ parameter: String, _ range: ClosedRange<Int>) throws(Failure) -> Int {
        try Given.count(try self.word(parameter), range, place: parameter)
    }

    /// A pot.
    func pot(_ parameter: String = "pot") throws(Failure) -> PotKey {
        try Given.pot(try self.word(parameter), place: parameter)
    }

    /// The version that was named, else the current one of `initiative`; in full, or its first digits.
    func version(of initiative: InitiativeID, _ parameter: String = "version") throws(Failure) -> VersionID {
        guard let known = self.book.book[initiative] else { return VersionID(self.arguments[parameter] ?? "") }
        guard let word = self.arguments[parameter] else { return known.current.address }
        let found = known.versions.map(\.address).filter { $0.text.hasPrefix(word) }
        guard let version = found.first, found.count == 1, word.utf8.count >= 8 else {
            throw Failure(
                "--\(parameter) \(word)",
                Bilingual(
                    nl: "‘\(initiative)’ heeft geen versie die zo begint",
                    en: "‘\(initiative)’ has no version that begins so"
                ),
                remedy: Bilingual(
                    nl: "Zie: buurtstem initiative show \(initiative)",
                    en: "See: buurtstem initiative show \(initiative)"
                )
            )
        }
        return version
    }

    /// The document in the file that a parameter names.
    func document(_ parameter: String = "file") throws(Failure) -> DocumentID {
        try self.document(at: try self.word(parameter))
    }

    /// The conditions that were given.
    func conditions() throws(Failure) -> [AwardCondition] {
        var conditions: [AwardCondition] = []
        for text in self.arguments.all("condition") { conditions.append(try self.condition(text)) }
        return conditions
    }

    private func condition(_ written: String) throws(Failure) -> AwardCondition {
        let place = "--condition \(written)"
        let parts = written.split(separator: ":", maxSplits: 2, omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 3, !parts[0].isEmpty else {
            throw Failure(
                place,
                Bilingual(nl: "dit is geen voorwaarde", en: "this is no condition"),
                remedy: Bilingual(nl: "Schrijf naam:soort[:dag]:tekst.", en: "Write name:kind[:day]:text.")
            )
        }
        let kind: AwardCondition.Kind = try Given.choice(parts[1], place: place)
        let last = parts[2].split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        let due = last.count == 2 ? Day(last[0]) : nil
        let text = try self.keep(due == nil ? parts[2] : last[1], place: place)
        return AwardCondition(parts[0], kind, text, due: due)
    }
}
