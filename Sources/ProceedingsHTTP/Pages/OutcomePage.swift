internal import BallotRules
internal import Hummingbird
internal import HummingbirdCore
internal import Proceedings
internal import Signing

/// How a round ended, with the reason for each project.
enum OutcomePage {
    static func page(_ call: Call) async throws(Problem) -> Response {
        let record = try call.record()
        let explained: ExplainedOutcome
        do throws(ServiceFault) { explained = try await call.outcomes.explained(record) } catch {
            throw Problem(service: error)
        }
        let phrase = Phrase(call.language, currency: explained.currency)
        let crumb = Page.Link(name: explained.title, href: call.address("/records/\(record.name)"))
        var page = Page(call, title: phrase(nl: "De uitslag", en: "The outcome"), crumbs: [crumb])
        let outcome = explained.outcome
        page["lead"] = phrase(
            nl:
                "\(phrase.number(outcome.selected.count)) van \(phrase.number(explained.lines.count)) projecten krijgen "
                + "geld: \(phrase.money(outcome.cost)) van \(phrase.money(outcome.budget)).",
            en: "\(phrase.number(outcome.selected.count)) of \(phrase.number(explained.lines.count)) projects receive "
                + "money: \(phrase.money(outcome.cost)) of \(phrase.money(outcome.budget))."
        )
        if let counts = explained.certificate?.counts { page["counts"] = self.counts(counts, phrase) }
        if !outcome.tied.isEmpty {
            page["tied"] = phrase(
                nl: "Er is een gelijke stand. Die is nog niet beslist.",
                en: "There is a tie that has not been decided yet."
            )
        }
        page["groups"] = self.groups(explained, phrase)
        page["meaningTitle"] = phrase(nl: "Wat de uitleg betekent", en: "What the reasons mean")
        page["note"] = phrase.explanationNote
        if let certificate = explained.certificate {
            page["certified"] = phrase(
                nl: "Vastgesteld door de organisator en een herteller. Telregel: \(outcome.rule). "
                    + "Controlesom van de uitslag: \(certificate.outcomeHash.hexadecimal).",
                en: "Certified by the operator and a recounter. Rule: \(outcome.rule). "
                    + "Hash of the outcome: \(certificate.outcomeHash.hexadecimal)."
            )
        }
        return try page.answer(.outcome)
    }

    private static func groups(_ explained: ExplainedOutcome, _ phrase: Phrase) -> [[String: Any]] {
        let won = Set(explained.outcome.selected)
        let groups: [(String, [ExplainedOutcome.Line])] = [
            (phrase(nl: "Gekozen", en: "Chosen"), explained.lines.filter { won.contains($0.project.id) }),
            (phrase(nl: "Niet gekozen", en: "Not chosen"), explained.lines.filter { !won.contains($0.project.id) }),
        ]
        return groups.filter { !$0.1.isEmpty }.map { name, lines in
            ["name": name, "projects": lines.map { self.project($0, phrase) }]
        }
    }

    private static func project(_ line: ExplainedOutcome.Line, _ phrase: Phrase) -> [String: Any] {
        let votes = phrase.language.text(line.explanation.votes)
        return [
            "name": line.project.label, "cost": phrase.money(line.project.cost),
            "votes": phrase(nl: "steun: \(votes)", en: "support: \(votes)"),
            "reason": phrase.explanation(line.explanation, name: line.project.label),
        ]
    }

    private static func counts(_ counts: TallyCounts, _ phrase: Phrase) -> String {
        let number = { (value: Int) in phrase.number(value) }
        return phrase(
            nl: "\(number(counts.counted)) stemmen geteld van \(number(counts.registered)) kiezers: "
                + "\(number(counts.counted - counts.paper)) online en \(number(counts.paper)) op papier. "
                + "Ongeldig: \(number(counts.void)). Vervallen: \(number(counts.cancelled)).",
            en: "\(number(counts.counted)) ballots counted of \(number(counts.registered)) voters: "
                + "\(number(counts.counted - counts.paper)) online and \(number(counts.paper)) on paper. "
                + "Void: \(number(counts.void)). Cancelled: \(number(counts.cancelled))."
        )
    }
}
