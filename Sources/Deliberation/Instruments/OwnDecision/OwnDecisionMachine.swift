public import BallotRules

/// Who decides in an area (*stand van budget in eigen beheer*).
public enum OwnDecisionState: String, MachineWord {
    /// As the scheme says (*volgens de regeling*).
    case standard
    /// The residents asked to decide themselves (*gevraagd*).
    case asked
    /// The residents decide (*in eigen beheer*).
    case own

    /// What it is called.
    public var wording: Bilingual {
        switch self {
        case .standard: Bilingual(nl: "volgens de regeling", en: "as the scheme says")
        case .asked: Bilingual(nl: "eigen beheer gevraagd", en: "own decision asked for")
        case .own: Bilingual(nl: "in eigen beheer", en: "own decision")
        }
    }
}

/// A step about own decision.
public enum OwnDecisionStep: String, MachineWord {
    /// Ask.
    case ask
    /// Grant.
    case grant
    /// Refuse.
    case refuse
    /// End.
    case end

    /// What is done.
    public var wording: Bilingual {
        switch self {
        case .ask: Bilingual(nl: "om eigen beheer vragen", en: "ask for own decision")
        case .grant: Bilingual(nl: "eigen beheer toekennen", en: "grant own decision")
        case .refuse: Bilingual(nl: "eigen beheer afwijzen", en: "refuse own decision")
        case .end: Bilingual(nl: "eigen beheer beëindigen", en: "end own decision")
        }
    }
}

/// What must hold.
public enum OwnDecisionCondition: String, MachineWord {
    /// It was studied whether it is wanted.
    case studied
    /// A written reason is there.
    case reason
    /// The day does not lie in the past.
    case dayAhead = "day-ahead"
    /// What is granted is a power to decide, not to advise.
    case ownPower = "own-power"

    /// What must hold.
    public var wording: Bilingual {
        switch self {
        case .studied: Bilingual(nl: "de wens is onderzocht", en: "it was studied whether it is wanted")
        case .reason: Bilingual(nl: "er staat een reden bij", en: "a reason is given")
        case .dayAhead: Bilingual(nl: "de dag ligt niet in het verleden", en: "the day does not lie in the past")
        case .ownPower: Bilingual(nl: "het is beslissen, niet adviseren", en: "it is a power to decide, not to advise")
        }
    }
}

/// Own decision as a table.
public enum OwnDecisionMachine {
    private typealias Row = MachineRow<OwnDecisionState, OwnDecisionStep, OwnDecisionCondition>

    /// The table.
    public static let table = MachineTable<OwnDecisionState, OwnDecisionStep, OwnDecisionCondition>(
        start: .standard,
        [
            Row(
                [.standard],
                .ask,
                .asked,
                [.reason],
                nl: "Alleen waar bewoners het willen.",
                en: "Only where residents want it."
            ),
            Row(
                [.asked],
                .grant,
                .own,
                [.studied, .ownPower, .dayAhead, .reason],
                nl: "Vanaf een vaste dag beslissen bewoners zelf.",
                en: "From a set day residents decide themselves."
            ),
            Row(
                [.asked],
                .refuse,
                .standard,
                [.reason],
                nl: "Een nee heeft een reden.",
                en: "A no has a reason."
            ),
            Row(
                [.own],
                .end,
                .standard,
                [.dayAhead, .reason],
                nl: "Vanaf een vaste dag geldt de regeling weer.",
                en: "From a set day the scheme holds again."
            ),
        ]
    )
}
