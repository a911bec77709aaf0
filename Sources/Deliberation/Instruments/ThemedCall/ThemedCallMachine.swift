public import BallotRules

/// How far a call is (*stand van een oproep*).
public enum ThemedCallState: String, MachineWord {
    /// Announced (*aangekondigd*).
    case announced
    /// Taking applications (*open*).
    case open
    /// Takes no more (*gesloten*).
    case closed
    /// Over (*afgerond*).
    case finished

    /// What it is called.
    public var wording: Bilingual {
        switch self {
        case .announced: Bilingual(nl: "aangekondigd", en: "announced")
        case .open: Bilingual(nl: "open voor aanvragen", en: "open for applications")
        case .closed: Bilingual(nl: "gesloten", en: "closed")
        case .finished: Bilingual(nl: "afgerond", en: "finished")
        }
    }
}

/// A step of a call.
public enum ThemedCallStep: String, MachineWord {
    /// Open.
    case open
    /// Close.
    case close
    /// Finish.
    case finish

    /// What is done.
    public var wording: Bilingual {
        switch self {
        case .open: Bilingual(nl: "de oproep openen", en: "open the call")
        case .close: Bilingual(nl: "de oproep sluiten", en: "close the call")
        case .finish: Bilingual(nl: "de oproep afronden", en: "finish the call")
        }
    }
}

/// What must hold.
public enum ThemedCallCondition: String, MachineWord {
    /// The day lies in the period of the call.
    case withinPeriod = "within-period"
    /// The last day has passed.
    case periodOver = "period-over"
    /// Every application was held against the criterion.
    case allJudged = "all-judged"

    /// What must hold.
    public var wording: Bilingual {
        switch self {
        case .withinPeriod: Bilingual(nl: "de dag valt in de periode", en: "the day lies in the period")
        case .periodOver: Bilingual(nl: "de laatste dag is voorbij", en: "the last day has passed")
        case .allJudged: Bilingual(nl: "elke aanvraag is getoetst", en: "every application was judged")
        }
    }
}

/// A call as a table.
public enum ThemedCallMachine {
    private typealias Row = MachineRow<ThemedCallState, ThemedCallStep, ThemedCallCondition>

    /// The table.
    public static let table = MachineTable<ThemedCallState, ThemedCallStep, ThemedCallCondition>(
        start: .announced,
        [
            Row(
                [.announced],
                .open,
                .open,
                [.withinPeriod],
                nl: "Aanvragen kan tussen twee vaste dagen.",
                en: "One can apply between two set days."
            ),
            Row([.open], .close, .closed, [.periodOver], nl: "De tijd is om.", en: "The time is over."),
            Row(
                [.closed],
                .finish,
                .finished,
                [.allJudged],
                nl: "Iedereen heeft antwoord; de rest valt vrij.",
                en: "Everybody has an answer; the rest is released."
            ),
        ]
    )
}
