internal import BallotRules

extension BudgetPlan: Documented {
    /// `{"pots": [{"area", "theme", "year", "amount"}, …], "ideas", "support", "voting", "execute-by", "gate", "residents",
    /// "ballot", "likes-without-vote"}`; a phase is `{"from", "through"}`, an amount is in cents, and the ballot is as
    /// ``BudgetBallot`` has it.
    public var document: DataValue {
        .map([
            "pots": .list(
                self.pots.map { pot in
                    .map([
                        "area": .text(pot.key.area.text), "theme": .text(pot.key.theme),
                        "year": .number(pot.key.year), "amount": .number(pot.amount.units),
                    ])
                }
            ),
            "ideas": self.ideas.document, "support": self.support.document, "voting": self.voting.document,
            "execute-by": .text(self.executeBy.description), "gate": self.gate.document,
            "residents": .number(self.residents), "ballot": self.ballot.document,
            "likes-without-vote": self.likesWithoutVote.map { .number($0) } ?? .null,
        ])
    }

    /// Reads such a document.
    public static func reading(_ document: DataValue) -> DocumentReading<BudgetPlan> {
        DocumentReading(document) { reader in
            let pots = reader.items("pots", "{area, theme, year, amount}", upTo: 10_000) { Self.pot(&$0) }
            let ideas = reader.nested("ideas", Window.choices) { Window(&$0) }
            let support = reader.nested("support", Window.choices) { Window(&$0) }
            let voting = reader.nested("voting", Window.choices) { Window(&$0) }
            let executeBy = reader.day("execute-by")
            let gate = reader.read("gate", "none|number|2/3", SupportGate.init)
            let residents = reader.count("residents", upTo: 1_000_000_000)
            let ballot = reader.nested("ballot", "{form, …}") { BudgetBallot.read(&$0) }
            let likes = reader.nullable("likes-without-vote", "0…1000000000") { $0.count(upTo: 1_000_000_000) }
            guard let pots, let ideas, let support, let voting, let executeBy, let gate, let residents, let ballot,
                let likes
            else { return nil }
            do throws(InstrumentProblem) {
                return try BudgetPlan(
                    pots: pots,
                    ideas: ideas,
                    support: support,
                    voting: voting,
                    executeBy: executeBy,
                    gate: gate,
                    residents: residents,
                    ballot: ballot,
                    likesWithoutVote: likes
                )
            } catch {
                reader.note("", .instrument(error))
                return nil
            }
        }
    }

    private static func pot(_ reader: inout DocumentReader) -> Pot? {
        let area = reader.name("area", of: Area.self)
        let theme = reader.read("theme", "text") { $0.anyText }
        let year = reader.read("year", "1…9999") { value in value.count(upTo: 9_999).flatMap { $0 > 0 ? $0 : nil } }
        let amount = reader.read("amount", "0…") { $0.money }
        guard let area, let theme, let year, let amount else { return nil }
        return Pot(PotKey(area: area, theme: theme, year: year), amount)
    }
}

extension BudgetPlan.Window {
    static let choices = "{from, through}"

    var document: DataValue {
        .map(["from": .text(self.from.description), "through": .text(self.through.description)])
    }

    init?(_ reader: inout DocumentReader) {
        let from = reader.day("from")
        let through = reader.day("through")
        guard let from, let through else { return nil }
        self.init(from: from, through: through)
    }
}

extension SupportGate {
    /// The text `none`, a number, or a part such as `1/50`.
    var document: DataValue {
        switch self {
        case .none: .text("none")
        case .number(let number): .number(number)
        case .share(let part): .text(part.description)
        }
    }
}
