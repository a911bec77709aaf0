/// The budget cut in pots by theme or area (*deelbudgetten*); each is counted by itself.
///
/// A project belongs to the one pot whose name is among its themes or areas. A pot called `*` takes the projects that
/// belong to no other; without it such a project is a reason to refuse, as is one that belongs to several.
struct PotDivision: Sendable {
    let kind: Pot.Kind
    /// Name and amount in whole units of the currency; empty for the election's own pots.
    let given: [(name: String, value: Fraction)]

    /// What one count is about.
    struct Part {
        /// The pot, or `nil` when the budget is whole.
        let pot: String?
        let budget: Money
        /// By index, ascending.
        let projects: [Int]
    }

    /// The name of the pot for all projects that belong to no other.
    static let rest = "*"

    static let options = [
        OptionSpec(
            "per",
            .words(["none"] + Pot.Kind.allCases.map(\.rawValue)),
            standard: "none",
            summary: Bilingual(
                nl: "tel per thema (theme) of per gebied (area), elk met een eigen bedrag",
                en: "count by theme or by area, each with its own money"
            )
        ),
        OptionSpec(
            "pots",
            .text(form: "NAME:AMOUNT,NAME:AMOUNT"),
            standard: "",
            summary: Bilingual(
                nl:
                    "het bedrag per thema of gebied; * is voor alle andere projecten; anders de bedragen uit het bestand",
                en: "the amount by theme or area; * is for all other projects; else the amounts in the file"
            )
        ),
    ]

    init?(_ options: OptionValues) throws(OptionError) {
        let text = options.text("pots")
        guard let kind: Pot.Kind = options.word("per") else {
            if text.isEmpty { return nil }
            throw .needs("pots", other: "per=theme|area")
        }
        guard let given = text.isEmpty ? [] : namedFractions(text), given.allSatisfy({ $0.value >= .zero }) else {
            throw .badValue("pots", text, expected: Self.options[1].values)
        }
        self.kind = kind
        self.given = given
    }

    /// One part for each pot, in code-point order of the names, the pot for the rest last.
    func parts(of election: Election, eligible: [Int]) throws(CountError) -> [Part] {
        let pots = self.pots(of: election)
        guard !pots.isEmpty else { throw .refused(.noPots(self.kind)) }
        let together = pots.reduce(Money.zero) { $0 + $1.budget }
        guard together <= election.budget else { throw .refused(.potsExceedBudget(together)) }
        var members = [[Int]](repeating: [], count: pots.count)
        for index in eligible {
            let project = election.projects[index]
            let names = self.kind == .theme ? project.themes : project.areas
            let homes = pots.indices.filter { pots[$0].name != Self.rest && names.contains(pots[$0].name) }
            let rest = pots.firstIndex { $0.name == Self.rest }
            guard homes.count <= 1, let home = homes.first ?? rest else {
                throw .refused(.projectOutsidePots(project.id, self.kind))
            }
            members[home].append(index)
        }
        return pots.indices.map { Part(pot: pots[$0].name, budget: pots[$0].budget, projects: members[$0]) }
    }

    private func pots(of election: Election) -> [Pot] {
        let pots =
            self.given.isEmpty
            ? election.pots.filter { $0.kind == self.kind }
            : self.given.map { Pot(kind: self.kind, name: $0.name, budget: election.currency.money($0.value)) }
        return pots.sorted { left, right in
            if (left.name == Self.rest) != (right.name == Self.rest) { return right.name == Self.rest }
            return left.name.utf8.lexicographicallyPrecedes(right.name.utf8)
        }
    }
}
