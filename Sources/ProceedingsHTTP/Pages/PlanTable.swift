internal import BallotRules
internal import Proceedings

/// The plans between which voters choose, with the numbers that ballots name, as long as there is no outcome to read.
enum PlanTable {
    static func add(to page: inout Page, _ record: RecordService, _ language: Language) async {
        let read = await record.round { state in
            (state.phase, state.terms.election, state.terms.manifest.budget)
        }
        guard let (phase, election, budget) = read, phase != .counted, phase != .published else { return }
        let phrase = Phrase(language, currency: election.currency)
        page["plansTitle"] = phrase(nl: "De plannen", en: "The plans")
        page["plansText"] = self.budget(budget, election, phrase)
        page["plansHead"] = [
            "number": phrase(nl: "Nummer", en: "Number"), "plan": phrase(nl: "Plan", en: "Plan"),
            "cost": phrase(nl: "Kosten", en: "Cost"),
        ]
        page["plans"] = election.projects.map { project in
            ["number": project.id.text, "plan": project.name, "cost": phrase.money(project.cost)]
        }
    }

    private static func budget(_ budget: Money, _ election: ElectionDocument, _ phrase: Phrase) -> String {
        let whole = phrase(nl: "Te verdelen: \(phrase.money(budget))", en: "To be divided: \(phrase.money(budget))")
        let pots = election.pots.map { "\($0.name): \(phrase.money($0.budget))" }
        return whole + (pots.isEmpty ? "" : " (" + pots.joined(separator: "; ") + ")") + "."
    }
}
