internal import BallotRules
internal import Proceedings

/// The plans between which voters choose, with the numbers that ballots name, as long as there is no outcome to read.
enum PlanTable {
    static func add(to page: inout Page, _ record: RecordService, _ language: Language) async {
        let read = await record.round { state in (state.phase, state.terms.election) }
        guard let (phase, election) = read, phase != .counted, phase != .published else { return }
        let phrase = Phrase(language, currency: election.currency)
        page["plansTitle"] = phrase(nl: "De plannen", en: "The plans")
        page["plansText"] = self.pots(election, phrase)
        page["plansHead"] = [
            "number": phrase(nl: "Nummer", en: "Number"), "plan": phrase(nl: "Plan", en: "Plan"),
            "cost": phrase(nl: "Kosten", en: "Cost"),
        ]
        page["plans"] = election.projects.map { project in
            ["number": project.id.text, "plan": project.name, "cost": phrase.money(project.cost)]
        }
    }

    private static func pots(_ election: ElectionDocument, _ phrase: Phrase) -> String {
        let amounts = election.pots.map { phrase.money($0.budget) }
        return phrase(
            nl: "Te verdelen: \(phrase.list(amounts)).",
            en: "To be divided: \(phrase.list(amounts))."
        )
    }
}
