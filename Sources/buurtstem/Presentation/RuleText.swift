internal import BallotRules

/// A rule of the catalogue for people and for programs.
struct RuleText {
    let descriptor: RuleDescriptor
    let phrase: Phrase

    init(_ descriptor: RuleDescriptor, _ language: Language) {
        self.descriptor = descriptor
        self.phrase = Phrase(language)
    }

    /// The rules with what they do.
    static func list(_ rules: [RuleDescriptor], _ language: Language, on terminal: Terminal) -> String {
        let phrase = Phrase(language)
        return rules.map { rule in
            let title = "\(terminal.styled(rule.id, .bold)) · \(phrase(rule.name))"
            let lines = phrase(rule.summary).wrapped(to: min(terminal.width, 100) - 4).map { "    " + $0 }
            return ([title] + lines).joined(separator: "\n")
        }.joined(separator: "\n")
    }

    /// All about the rule.
    var page: String {
        let phrase = self.phrase
        var lines = ["\(phrase(self.descriptor.name)) (\(self.descriptor.id), \(self.version))", ""]
        lines += phrase(self.descriptor.summary).wrapped(to: 100) + [""]
        let forms = self.descriptor.forms.map { "\(phrase($0.name)) (\($0.rawValue))" }.joined(separator: ", ")
        lines.append(phrase(nl: "Stembiljetten: ", en: "Ballots: ") + forms)
        lines += self.section(phrase(nl: "Opties:", en: "Options:"), self.descriptor.options)
        lines += self.section(
            phrase(nl: "Opties bij elke regel:", en: "Options with every rule:"),
            Modifiers.options
        )
        if !self.claims.isEmpty {
            lines += ["", phrase(nl: "Eigenschappen:", en: "Properties:")]
            lines += self.claims.map { "  \(phrase($0.name))" }
        }
        lines += ["", phrase(nl: "Bron: ", en: "Source: ") + self.descriptor.citation]
        return lines.joined(separator: "\n")
    }

    private func section(_ title: String, _ options: [OptionSpec]) -> [String] {
        guard !options.isEmpty else { return [] }
        return ["", title]
            + options.flatMap { option in
                let standard =
                    option.standard.isEmpty
                    ? "" : " (" + self.phrase(nl: "standaard", en: "default") + " \(option.standard))"
                return [
                    "  \(option.name)=\(self.phrase(option.values.form))\(standard)",
                    "      \(self.phrase(option.summary))",
                ]
            }
    }

    /// The rule as JSON.
    var json: JSONValue {
        .object([
            ("id", .string(self.descriptor.id)),
            ("version", .integer(self.descriptor.version)),
            ("name", .string(self.phrase(self.descriptor.name))),
            ("summary", .string(self.phrase(self.descriptor.summary))),
            ("forms", .strings(self.descriptor.forms.map(\.rawValue))),
            ("options", .array(self.descriptor.options.map(self.json))),
            ("commonOptions", .array(Modifiers.options.map(self.json))),
            ("claims", .strings(self.claims.map(\.rawValue))),
            ("citation", .string(self.descriptor.citation)),
        ])
    }

    private var version: String {
        self.phrase(nl: "versie", en: "version") + " \(self.descriptor.version)"
    }

    private var claims: [RuleDescriptor.Claim] {
        RuleDescriptor.Claim.allCases.filter { self.descriptor.claims.contains($0) }
    }

    private func json(_ option: OptionSpec) -> JSONValue {
        .object([
            ("name", .string(option.name)),
            ("values", .string(option.values.form.english)),
            ("default", .string(option.standard)),
            ("summary", .string(self.phrase(option.summary))),
        ])
    }
}
