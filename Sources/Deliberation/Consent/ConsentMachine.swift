/// A consent round as a table (*consentronde*): no decision while an argued, paramount objection is left.
public enum ConsentMachine {
    private typealias Row = MachineRow<ConsentStage, ConsentStep, ConsentCondition>

    /// The table.
    public static let table = MachineTable<ConsentStage, ConsentStep, ConsentCondition>(
        start: .proposed,
        [
            Row(
                [.proposed],
                .ask,
                .questions,
                nl: "Eerst begrijpt iedereen het voorstel.",
                en: "First everybody understands the proposal."
            ),
            Row(
                [.questions],
                .react,
                .reactions,
                nl: "Iedereen zegt kort wat hij of zij ervan vindt.",
                en: "Everybody says briefly what they think of it."
            ),
            Row(
                [.reactions],
                .askObjections,
                .objections,
                nl: "Iedereen wordt gevraagd of er een overwegend bezwaar is.",
                en: "Everybody is asked for a paramount objection."
            ),
            Row(
                [.objections],
                .conclude,
                .consented,
                [.allAnswered, .allTested, .noneValid],
                nl: "Iedereen heeft geantwoord en er is geen overwegend bezwaar.",
                en: "Everybody has answered and there is no paramount objection."
            ),
            Row(
                [.objections],
                .integrate,
                .integrating,
                [.allAnswered, .allTested, .someValid, .loopLeft],
                nl: "Een overwegend bezwaar maakt het voorstel beter.",
                en: "A paramount objection makes the proposal better."
            ),
            Row(
                [.integrating],
                .askAgain,
                .objections,
                [.allIntegrated],
                nl: "Over het veranderde voorstel wordt iedereen opnieuw gevraagd.",
                en: "Everybody is asked again about the changed proposal."
            ),
            Row(
                [.objections],
                .escalate,
                .escalated,
                [.allAnswered, .allTested, .someValid, .noLoopLeft],
                nl: "Er is vaak genoeg gezocht.",
                en: "The search has been long enough."
            ),
            Row(
                [.proposed, .questions, .reactions, .objections, .integrating],
                .withdraw,
                .withdrawn,
                nl: "Wie het voorstelde kan het terugnemen.",
                en: "Whoever proposed it can take it back."
            ),
        ]
    )
}
