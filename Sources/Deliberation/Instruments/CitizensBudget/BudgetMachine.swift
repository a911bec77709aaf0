/// A citizens' budget as a table; see ADR 0029.
public enum BudgetMachine {
    private typealias Row = MachineRow<BudgetState, BudgetStep, BudgetCondition>

    /// The table.
    public static let table = MachineTable<BudgetState, BudgetStep, BudgetCondition>(
        start: .informing,
        Self.preparation + Self.voting + Self.mending + Self.after
    )

    private static let preparation = [
        Row(
            [.informing],
            .openIdeas,
            .ideas,
            [.withinWindow],
            nl: "Iedereen weet vooraf hoe het gaat.",
            en: "Everybody knows beforehand how it goes."
        ),
        Row(
            [.ideas],
            .askSupport,
            .support,
            [.windowOver],
            nl: "Er komen geen ideeën meer bij.",
            en: "No more ideas come in."
        ),
        Row(
            [.support],
            .check,
            .feasibility,
            [.windowOver],
            nl: "Wat genoeg steun heeft wordt bekeken.",
            en: "What has enough support is looked into."
        ),
        Row(
            [.feasibility],
            .fixList,
            .listed,
            [.allJudged],
            nl: "Elk idee heeft een antwoord met een reden.",
            en: "Every idea has an answer with a reason."
        ),
    ]

    private static let voting = [
        Row(
            [.listed],
            .openBallot,
            .ballot,
            [.asPublished, .withinWindow],
            nl: "Het stembiljet is zoals het bekend is gemaakt.",
            en: "The ballot is as it was published."
        ),
        Row([.ballot], .closeBallot, .count, [.windowOver], nl: "De tijd is om.", en: "The time is over."),
        Row(
            [.count],
            .takeOver,
            .award,
            [.certified],
            nl: "De uitslag komt uit een register dat iedereen kan natellen.",
            en: "The outcome comes from a record that anybody can count again."
        ),
    ]

    private static let mending = [
        Row(
            [.ballot, .count, .award],
            .reportIncident,
            .incident,
            [.reason, .nothingAwarded],
            nl: "Wie een fout ziet kan die melden zolang er niets is toegekend.",
            en: "Whoever sees a fault can report it while nothing is awarded."
        ),
        Row(
            [.incident],
            .extend,
            .ballot,
            [.whileOpen, .laterDay, .reason],
            nl: "Mensen krijgen de tijd terug die ze misten.",
            en: "People get back the time that they missed."
        ),
        Row(
            [.incident],
            .voidBatch,
            .incident,
            [.reason],
            nl: "Stembiljetten waar iets mis mee is tellen niet mee.",
            en: "Ballots that are not sound do not count."
        ),
        Row(
            [.incident],
            .resume,
            .count,
            [.windowOver, .reason],
            nl: "De fout verandert niets aan het stemmen zelf.",
            en: "The fault changes nothing about the ballot itself."
        ),
        Row(
            [.incident],
            .rerun,
            .listed,
            [.laterDay, .reason],
            nl: "Er wordt opnieuw gestemd.",
            en: "There is another vote."
        ),
        Row(
            [.incident],
            .fundAll,
            .award,
            [.potsSuffice, .reason],
            nl: "Er is geld voor alles, dus niemand verliest door de fout.",
            en: "There is money for everything, so nobody loses by the fault."
        ),
    ]

    private static let after = [
        Row(
            [.award],
            .execute,
            .execution,
            [.allDecided],
            nl: "Over alles wat gekozen is, is besloten.",
            en: "Everything that was chosen has been decided."
        ),
        Row(
            [.execution],
            .finish,
            .finished,
            [.allDone],
            nl: "Alles is gedaan of afgevallen.",
            en: "Everything is done or fell out."
        ),
        Row(
            [.informing, .ideas, .support, .feasibility, .listed, .incident],
            .cancel,
            .cancelled,
            [.reason],
            nl: "Stoppen kan tot aan het stemmen, of na een fout.",
            en: "One can stop until the vote, or after a fault."
        ),
    ]
}
