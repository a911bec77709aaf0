public import BallotRules

/// How far a talk between parties is (*stand van een bemiddeling*).
public enum PartyAgreementState: String, MachineWord {
    /// Parties are asked (*uitgenodigd*).
    case invited
    /// They talk (*in gesprek*).
    case talking
    /// They agreed (*afgesproken*).
    case agreed
    /// All was kept (*nagekomen*).
    case completed
    /// Stopped without an agreement (*gestopt*).
    case stopped

    /// What it is called.
    public var wording: Bilingual {
        switch self {
        case .invited: Bilingual(nl: "uitgenodigd", en: "invited")
        case .talking: Bilingual(nl: "in gesprek", en: "talking")
        case .agreed: Bilingual(nl: "afgesproken", en: "agreed")
        case .completed: Bilingual(nl: "nagekomen", en: "kept")
        case .stopped: Bilingual(nl: "gestopt", en: "stopped")
        }
    }
}

/// A step of a talk between parties.
public enum PartyAgreementStep: String, MachineWord {
    /// Begin.
    case start
    /// Agree.
    case conclude
    /// Find that all was kept.
    case complete
    /// Talk again.
    case reopen
    /// Stop.
    case stop

    /// What is done.
    public var wording: Bilingual {
        switch self {
        case .start: Bilingual(nl: "het gesprek beginnen", en: "begin the talk")
        case .conclude: Bilingual(nl: "de afspraken vastleggen", en: "write the agreement down")
        case .complete: Bilingual(nl: "afronden: alles is nagekomen", en: "finish: everything was kept")
        case .reopen: Bilingual(nl: "opnieuw in gesprek gaan", en: "talk again")
        case .stop: Bilingual(nl: "stoppen", en: "stop the talk")
        }
    }
}

/// What must hold.
public enum PartyAgreementCondition: String, MachineWord {
    /// Every party wants the talk.
    case allWilling = "all-willing"
    /// There are appointments.
    case promisesThere = "promises-there"
    /// Every party agrees with all appointments.
    case allAgree = "all-agree"
    /// Every appointment was kept.
    case allKept = "all-kept"
    /// A written reason is there.
    case reason

    /// What must hold.
    public var wording: Bilingual {
        switch self {
        case .allWilling: Bilingual(nl: "iedereen wil het gesprek", en: "everybody wants the talk")
        case .promisesThere: Bilingual(nl: "er zijn afspraken", en: "there are appointments")
        case .allAgree: Bilingual(nl: "iedereen is het met alles eens", en: "everybody agrees with everything")
        case .allKept: Bilingual(nl: "alle afspraken zijn nagekomen", en: "every appointment was kept")
        case .reason: Bilingual(nl: "er staat een reden bij", en: "a reason is given")
        }
    }
}

/// A talk between parties as a table.
public enum PartyAgreementMachine {
    private typealias Row = MachineRow<PartyAgreementState, PartyAgreementStep, PartyAgreementCondition>

    /// The table.
    public static let table = MachineTable<PartyAgreementState, PartyAgreementStep, PartyAgreementCondition>(
        start: .invited,
        [
            Row(
                [.invited],
                .start,
                .talking,
                [.allWilling],
                nl: "Bemiddeling kan alleen als beide kanten het willen.",
                en: "Mediation is possible only where both sides want it."
            ),
            Row(
                [.talking],
                .conclude,
                .agreed,
                [.promisesThere, .allAgree],
                nl: "Niemand wordt overstemd.",
                en: "Nobody is outvoted."
            ),
            Row(
                [.agreed],
                .complete,
                .completed,
                [.allKept],
                nl: "Een ander dan de eigenaar ziet dat de afspraak is nagekomen.",
                en: "Somebody else than the owner sees that an appointment was kept."
            ),
            Row(
                [.agreed],
                .reopen,
                .talking,
                nl: "Lukt het niet, dan praten ze opnieuw.",
                en: "Where it does not work they talk again."
            ),
            Row(
                [.invited, .talking, .agreed],
                .stop,
                .stopped,
                [.reason],
                nl: "Wie niet meer wil, hoeft niet.",
                en: "Whoever does not want any more need not."
            ),
        ]
    )
}
