public import BallotRules

/// How far a poll is (*stand van een peiling*).
public enum AdvisoryPollState: String, MachineWord {
    /// Being made (*concept*).
    case draft
    /// People answer (*open*).
    case open
    /// Over (*gesloten*).
    case closed

    /// What it is called.
    public var wording: Bilingual {
        switch self {
        case .draft: Bilingual(nl: "in voorbereiding", en: "being made")
        case .open: Bilingual(nl: "open voor antwoorden", en: "open for answers")
        case .closed: Bilingual(nl: "gesloten", en: "closed")
        }
    }
}

/// A step of a poll.
public enum AdvisoryPollStep: String, MachineWord {
    /// Open.
    case open
    /// Close.
    case close

    /// What is done.
    public var wording: Bilingual {
        switch self {
        case .open: Bilingual(nl: "de peiling openen", en: "open the poll")
        case .close: Bilingual(nl: "de peiling sluiten", en: "close the poll")
        }
    }
}

/// What must hold.
public enum AdvisoryPollCondition: String, MachineWord {
    /// The last day has passed.
    case periodOver = "period-over"

    /// What must hold.
    public var wording: Bilingual { Bilingual(nl: "de laatste dag is voorbij", en: "the last day has passed") }
}

/// A poll as a table.
public enum AdvisoryPollMachine {
    private typealias Row = MachineRow<AdvisoryPollState, AdvisoryPollStep, AdvisoryPollCondition>

    /// The table.
    public static let table = MachineTable<AdvisoryPollState, AdvisoryPollStep, AdvisoryPollCondition>(
        start: .draft,
        [
            Row([.draft], .open, .open, nl: "Mensen kunnen antwoorden.", en: "People can answer."),
            Row(
                [.open],
                .close,
                .closed,
                [.periodOver],
                nl: "De uitkomst is een advies en geen besluit.",
                en: "The outcome is advice and no decision."
            ),
        ]
    )
}
