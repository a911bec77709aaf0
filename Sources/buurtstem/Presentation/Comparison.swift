internal import BallotRules

/// One election under several rules.
struct Comparison {
    /// What one rule makes of it.
    struct Entry {
        let spec: RuleSpec
        let rule: RuleDescriptor
        /// The count, or why the rule does not apply.
        let result: Result<CountedElection, Refusal>
    }

    let source: ElectionSource
    let entries: [Entry]

    /// Counts under each rule.
    ///
    /// - Throws: ``Failure`` when none of the rules applies.
    init(_ source: ElectionSource, _ rules: [(RuleSpec, Count)]) throws(Failure) {
        self.source = source
        self.entries = rules.map { spec, count in
            Entry(spec: spec, rule: count.descriptor, result: CountedElection.attempt(source, by: count))
        }
        guard self.entries.contains(where: { if case .success = $0.result { true } else { false } }) else {
            throw Failure(
                source.file,
                Bilingual(
                    nl: "geen van deze regels kan met deze stembiljetten",
                    en: "none of these rules accepts these ballots"
                ),
                remedy: Bilingual(nl: "Welke regels passen: buurtstem rules", en: "See: buurtstem rules")
            )
        }
    }

    /// The counts that there are, in the order of the rules.
    var counted: [(entry: Entry, counted: CountedElection)] {
        self.entries.compactMap { entry in
            if case .success(let counted) = entry.result { (entry, counted) } else { nil }
        }
    }

    /// All as JSON: `outcomes` with the members of `tally` without the working, refused rules with their reason.
    var json: JSONValue {
        .object([
            ("file", .string(self.source.file)),
            ("budget", .literal(self.source.election.currency.plain(self.source.election.budget))),
            ("outcomes", .array(self.entries.map(self.json))),
        ])
    }

    private func json(_ entry: Entry) -> JSONValue {
        switch entry.result {
        case .success(let counted):
            return .object(
                OutcomeJSON(
                    file: self.source.file,
                    election: self.source.election,
                    outcome: counted.outcome,
                    seconds: counted.seconds
                ).short
            )
        case .failure(let refusal):
            return .object([
                ("file", .string(self.source.file)),
                ("rule", .string(entry.spec.id)),
                ("refused", .string(Phrase(SpokenLanguage.current).problem(refusal))),
            ])
        }
    }
}
