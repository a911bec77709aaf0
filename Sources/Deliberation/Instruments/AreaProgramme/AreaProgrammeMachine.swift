public import BallotRules

/// How far an area programme is (*stand van een gebiedsprogramma*).
public enum AreaProgrammeState: String, MachineWord {
    /// Not begun (*gepland*).
    case planned
    /// Running (*loopt*).
    case running
    /// Over (*afgelopen*).
    case ended
    /// Evaluated (*geëvalueerd*).
    case evaluated

    /// What it is called.
    public var wording: Bilingual {
        switch self {
        case .planned: Bilingual(nl: "gepland", en: "planned")
        case .running: Bilingual(nl: "loopt", en: "running")
        case .ended: Bilingual(nl: "afgelopen", en: "over")
        case .evaluated: Bilingual(nl: "geëvalueerd", en: "evaluated")
        }
    }
}

/// A step of an area programme.
public enum AreaProgrammeStep: String, MachineWord {
    /// Begin.
    case start
    /// Stop early.
    case stop
    /// End on time.
    case end
    /// Evaluate.
    case evaluate

    /// What is done.
    public var wording: Bilingual {
        switch self {
        case .start: Bilingual(nl: "het programma beginnen", en: "begin the programme")
        case .stop: Bilingual(nl: "eerder stoppen", en: "stop early")
        case .end: Bilingual(nl: "het programma afsluiten", en: "end the programme")
        case .evaluate: Bilingual(nl: "evalueren", en: "evaluate")
        }
    }
}

/// What must hold.
public enum AreaProgrammeCondition: String, MachineWord {
    /// The day lies in the period.
    case withinPeriod = "within-period"
    /// The last day has passed.
    case periodOver = "period-over"
    /// A written reason is there.
    case reason
    /// A written evaluation is there.
    case evaluation

    /// What must hold.
    public var wording: Bilingual {
        switch self {
        case .withinPeriod: Bilingual(nl: "de dag valt in de looptijd", en: "the day lies in the period")
        case .periodOver: Bilingual(nl: "de laatste dag is voorbij", en: "the last day has passed")
        case .reason: Bilingual(nl: "er staat een reden bij", en: "a reason is given")
        case .evaluation: Bilingual(nl: "er is een evaluatie op papier", en: "there is a written evaluation")
        }
    }
}

/// An area programme as a table.
public enum AreaProgrammeMachine {
    private typealias Row = MachineRow<AreaProgrammeState, AreaProgrammeStep, AreaProgrammeCondition>

    /// The table.
    public static let table = MachineTable<AreaProgrammeState, AreaProgrammeStep, AreaProgrammeCondition>(
        start: .planned,
        [
            Row(
                [.planned],
                .start,
                .running,
                [.withinPeriod],
                nl: "Het programma loopt tussen twee vaste dagen.",
                en: "The programme runs between two set days."
            ),
            Row(
                [.planned, .running],
                .stop,
                .ended,
                [.reason],
                nl: "Eerder stoppen kan met een reden.",
                en: "To stop early takes a reason."
            ),
            Row(
                [.running],
                .end,
                .ended,
                [.periodOver],
                nl: "Na de laatste dag is het voorbij.",
                en: "After the last day it is over."
            ),
            Row(
                [.ended],
                .evaluate,
                .evaluated,
                [.evaluation],
                nl: "Wat het heeft gebracht staat op papier.",
                en: "What it brought is written down."
            ),
        ]
    )
}
