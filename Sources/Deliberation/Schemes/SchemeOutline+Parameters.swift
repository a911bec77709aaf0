internal import BallotRules

extension SchemeOutline {
    /// A parameter with the way to say its value; `nil` where the value cannot be.
    struct Parameter: Sendable {
        let path: String
        let title: Bilingual
        let words: @Sendable (DataValue, Phrase) -> String?

        init(
            _ path: String,
            nl dutch: String,
            en english: String,
            _ words: @escaping @Sendable (DataValue, Phrase) -> String?
        ) {
            self.path = path
            self.title = Bilingual(nl: dutch, en: english)
            self.words = words
        }
    }

    static let parameters: [Parameter] = Self.about + Self.asked + Self.termParameters + Self.deciding

    private static let about: [Parameter] = [
        Parameter("id", nl: "Naam in de lijst", en: "Name in the catalogue") { value, _ in value.text },
        Parameter("name", nl: "Naam", en: "Name") { value, phrase in
            value.value(at: phrase(nl: "nl", en: "en"))?.text
        },
        Parameter("sources", nl: "Bronnen", en: "Sources") { value, _ in Self.list(value) { $0.text } },
        Parameter("authority", nl: "Bevoegdheid", en: "Authority") { value, phrase in
            value.text.flatMap { Authority(rawValue: $0) }.map { phrase($0.wording) }
        },
        Parameter("remedy", nl: "Wat iemand ertegen kan doen", en: "Remedy") { value, phrase in
            value.text.flatMap { Remedy(rawValue: $0) }.map { phrase($0.wording) }
        },
        Parameter("legal-source", nl: "Grondslag", en: "Legal source") { value, _ in value.text },
        Parameter("applicants", nl: "Wie kan aanvragen", en: "Who can apply") { value, phrase in
            Self.list(value) { $0.text.flatMap { ApplicantType(rawValue: $0) }.map { phrase($0.wording) } }
        },
        Parameter("excluded-persons", nl: "Wie niet voor zichzelf kan aanvragen", en: "Who cannot apply for themselves")
        {
            value,
            phrase in
            Self.list(value) { $0.text.flatMap { ExcludedPerson(rawValue: $0) }.map { phrase($0.wording) } }
                .map { $0.isEmpty ? phrase(nl: "niemand", en: "nobody") : $0 }
        },
    ]

    private static let asked: [Parameter] = [
        Parameter("criteria", nl: "Waarop het panel let", en: "What the panel looks at") { value, phrase in
            Self.list(value) { Criterion($0).map { "\(phrase($0.name)) (\(phrase($0.kind.wording)))" } }
                .map { $0.isEmpty ? phrase(nl: "niets", en: "nothing") : $0 }
        },
        Parameter("menu.version", nl: "Versie van de menukaart", en: "Version of the menu") { value, _ in
            value.count(upTo: 1_000_000).map(\.description)
        },
        Parameter("menu.items", nl: "Menukaart", en: "Menu") { value, phrase in
            Self.list(value) { Instrument($0).map { "\(phrase($0.name)) (\(phrase($0.kind.wording)))" } }
        },
        Parameter("ceilings.initiative", nl: "Hoogste bedrag", en: "Highest amount") { value, phrase in
            Ceiling(value).map { phrase.words($0) }
        },
        Parameter("ceilings.parts", nl: "Hoogste bedrag per onderdeel", en: "Highest amount by part") { value, phrase in
            Self.pairs(value, phrase) { $0.money.map { phrase.money($0) } }
        },
    ]

    private static let termParameters: [Parameter] = [
        Self.term("terms.decision", nl: "Termijn om te beslissen", en: "Term to decide"),
        Parameter("terms.decision-start", nl: "Die termijn begint", en: "That term starts") { value, phrase in
            value.text.flatMap { DecisionTerm.Start(rawValue: $0) }.map { start in
                start == .receipt
                    ? phrase(nl: "bij ontvangst", en: "at receipt")
                    : phrase(nl: "als de aanvraag compleet is", en: "when the application is complete")
            }
        },
        Self.term("terms.extension", nl: "Langste verlenging", en: "Longest extension"),
        Self.term("terms.lead", nl: "Zo lang vooraf aanvragen", en: "To apply so long before"),
        Self.term("terms.execution", nl: "Termijn om uit te voeren", en: "Term to carry out"),
        Self.term("terms.account", nl: "Termijn om te verantwoorden", en: "Term to account"),
    ]

    private static let deciding: [Parameter] = [
        Parameter("support", nl: "Nodig draagvlak", en: "Support needed") { value, phrase in
            SupportGate(value).map { phrase.words($0) }
        },
        Parameter("decision.method", nl: "Manier van beslissen", en: "Way of deciding") { value, phrase in
            value.text.flatMap { MethodCatalogue.method($0) }.map { phrase($0.descriptor.name) }
        },
        Parameter("decision.options", nl: "Daarbij", en: "With") { value, phrase in
            value.options.map { phrase.settings($0) }
        },
        Parameter("decision.quorum", nl: "Quorum", en: "Quorum") { value, phrase in
            value == .text("law")
                ? phrase(nl: "dat van de wet", en: "that of the law") : Quorum(value).map { phrase.words($0) }
        },
        Parameter("ballot", nl: "Stemming van bewoners", en: "Ballot of residents") { value, phrase in
            Self.ballot(value, phrase)
        },
        Parameter("tie-order", nl: "Bij gelijke stand", en: "Ties are broken by") { value, phrase in
            guard let order = value.text.flatMap({ try? TieOrder(parsing: $0) }) else { return nil }
            return order.keys.map { phrase($0.name) }.joined(separator: phrase(nl: ", daarna ", en: ", then "))
        },
        Parameter("split", nl: "Verdeling van de pot", en: "Division of the pot") { value, phrase in
            SplitKey(value).map { phrase.words($0) }
        },
        Parameter("leftover", nl: "Wat overblijft", en: "What is left") { value, phrase in
            Leftover(value).map { phrase.words($0) }
        },
    ]

    private static func term(_ path: String, nl dutch: String, en english: String) -> Parameter {
        Parameter(path, nl: dutch, en: english) { value, phrase in
            value.term.map { $0.map { phrase.term($0) } ?? phrase(nl: "geen", en: "none") }
        }
    }

    private static func list(_ value: DataValue, _ words: (DataValue) -> String?) -> String? {
        guard case .list(let values) = value else { return nil }
        let parts = values.compactMap(words)
        return parts.count == values.count ? parts.joined(separator: ", ") : nil
    }

    private static func pairs(_ value: DataValue, _ phrase: Phrase, _ words: (DataValue) -> String?) -> String? {
        guard case .map(let values) = value else { return nil }
        let parts = values.compactMapValues(words)
        guard parts.count == values.count else { return nil }
        return parts.isEmpty ? phrase(nl: "geen", en: "none") : phrase.settings(parts, sign: ": ")
    }

    private static func ballot(_ value: DataValue, _ phrase: Phrase) -> String? {
        if value == .text("none") { return phrase(nl: "geen", en: "none") }
        guard let id = value.value(at: "rule")?.text, let rule = RuleCatalogue.rule(id),
            let options = value.value(at: "options")?.options
        else { return nil }
        let name = phrase(rule.descriptor.name)
        return options.isEmpty ? name : "\(name) (\(phrase.settings(options)))"
    }
}
