import BallotRules
import Testing

@Suite("Explanations in words")
struct ExplanationTextTests {
    private func texts(_ rule: String, budget: Int, _ projects: [Project], _ ballots: [[ProjectID]]) throws
        -> [[String]]
    {
        let election = try Election(
            projects: projects,
            budget: Money(units: budget),
            currency: Currency(code: "EUR", decimals: 2),
            form: .approval,
            ballots: ballots.map { Ballot($0) }
        )
        let count = try Count(rule)
        let outcome = try count.outcome(of: election)
        let explanation = Explanation(of: outcome, count: count, election: election)
        return Language.allCases.map { language in
            let phrase = Phrase(language, currency: election.currency)
            return zip(projects, explanation.projects).map { phrase.explanation($1, name: $0.name) }
        }
    }

    @Test("sentences for a loser, a winner and a project that is too dear")
    func sentences() throws {
        let texts = try self.texts(
            "greedy",
            budget: 1_000_000,
            [
                Project(id: "1", cost: Money(units: 600_000), name: "Speeltuin de Linde"),
                Project(id: "2", cost: Money(units: 500_050), name: "Het Honk"),
                Project(id: "3", cost: Money(units: 1_000_100), name: "Zwembad"),
            ],
            [["1"], ["1"], ["1", "2"], ["3"]]
        )
        #expect(
            texts == [
                [
                    "Speeltuin de Linde kreeg € 6.000. Met 2 stemmen minder had het niet gewonnen. "
                        + "Bij kosten van € 10.000,01 had het ook niet gewonnen.",
                    "Het Honk kreeg geen geld. Met 3 stemmen meer had het project gewonnen, of met kosten van hoogstens "
                        + "€ 4.000.",
                    "Zwembad kreeg geen geld. Met kosten van hoogstens € 4.000 had het project gewonnen. Meer stemmen "
                        + "hadden niet geholpen: het project kost meer dan er te verdelen is.",
                ],
                [
                    "Speeltuin de Linde received €6,000. With 2 fewer votes it would not have won. "
                        + "At a cost of €10,000.01 it would not have won either.",
                    "Het Honk received no money. With 3 more votes it would have won, or at a cost of at most €4,000.",
                    "Zwembad received no money. At a cost of at most €4,000 it would have won. More votes would not have "
                        + "helped: the project costs more than there is to divide.",
                ],
            ]
        )
    }

    @Test("measures of a small outcome")
    func measures() throws {
        let election = try Election(
            projects: [
                Project(id: "1", cost: Money(units: 600), name: "Linde", themes: ["groen"]),
                Project(id: "2", cost: Money(units: 300), name: "Honk"),
            ],
            budget: Money(units: 800),
            currency: Currency(code: "EUR"),
            form: .approval,
            ballots: [["1"], ["1"], ["2"], ["2", "1"]].map { Ballot($0) }
        )
        let outcome = try Count("greedy", tieOrder: .id).outcome(of: election)
        let measures = OutcomeMeasures(of: outcome, in: election)
        let phrase = Phrase(.dutch, currency: election.currency)
        #expect(
            phrase.measures(measures) { id in election.index(of: id).map { election.projects[$0].name } ?? id.text }
                == [
                    "1 van de 4 kiezers (25%) zien geen enkel project van hun keuze winnen.",
                    "Een kiezer ziet gemiddeld 0,75 projecten van haar keuze winnen. Minstens de helft van de kiezers ziet er "
                        + "hoogstens 1 winnen.",
                    "Gemiddeld gaat € 450 naar projecten die een kiezer koos. De ongelijkheid daarin (Gini) is 0,25: bij 0 "
                        + "heeft iedereen even veel, bij 1 heeft één kiezer alles.",
                    "Zonder indeling: 0% van het geld en 40% van de stemmen.",
                    "groen: 100% van het geld en 60% van de stemmen.",
                    "Er blijft € 200 over. Daar past geen project meer in.",
                    "Geen groep kiezers met een gezamenlijke wens bleef onder haar deel van het budget (EJR+ op één project "
                        + "na).",
                ]
        )
    }
}
