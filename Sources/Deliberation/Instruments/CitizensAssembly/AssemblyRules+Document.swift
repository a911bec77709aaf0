extension AssemblyRules: Documented {
    /// `{"testers": [{"person", "side"}, …], "seats", "least", "groups", "meetings", "threshold", "strict", "answer-term"}`; the
    /// term is `"none"` where nothing says until when the council answers.
    public var document: DataValue {
        .map([
            "testers": .list(
                self.testers.map { .map(["person": .text($0.person.text), "side": .text($0.side.rawValue)]) }
            ),
            "seats": .number(self.seats), "least": .number(self.least), "groups": .number(self.groups),
            "meetings": .number(self.meetings), "threshold": .text(self.threshold.description),
            "strict": .flag(self.isStrict), "answer-term": .term(self.answerTerm),
        ])
    }

    /// Reads such a document.
    public static func reading(_ document: DataValue) -> DocumentReading<AssemblyRules> {
        DocumentReading(document) { reader in
            let testers = reader.items("testers", "{person, side}", upTo: 1_000) { tester -> Tester? in
                let person = tester.name("person", of: Person.self)
                let side = tester.word("side", as: Tester.Side.self)
                guard let person, let side else { return nil }
                return Tester(person, side)
            }
            let seats = reader.count("seats", upTo: 100_000)
            let least = reader.count("least", upTo: 100_000)
            let groups = reader.count("groups", upTo: 100_000)
            let meetings = reader.count("meetings", upTo: 1_000)
            let threshold = reader.read("threshold", "2/3") { $0.text.flatMap { Proportion($0) } }
            let isStrict = reader.flag("strict")
            let term = reader.read("answer-term", "none|{count, unit}") { $0.term }
            guard let testers, let seats, let least, let groups, let meetings, let threshold, let isStrict, let term
            else { return nil }
            do throws(InstrumentProblem) {
                return try AssemblyRules(
                    testers: testers,
                    seats: seats,
                    least: least,
                    groups: groups,
                    meetings: meetings,
                    threshold: threshold,
                    isStrict: isStrict,
                    answerTerm: term
                )
            } catch {
                reader.note("", .instrument(error))
                return nil
            }
        }
    }
}
