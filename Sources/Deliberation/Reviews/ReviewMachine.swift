/// How far an objection against a decision is (*stand van een bezwaar*).
public enum ReviewState: String, MachineWord {
    /// Received (*ontvangen*).
    case received
    /// To be completed (*aan te vullen*, Awb 6:6).
    case incomplete
    /// Can be taken up (*ontvankelijk*).
    case admitted
    /// Cannot be taken up (*niet-ontvankelijk*).
    case inadmissible
    /// Those concerned were heard (*gehoord*).
    case heard
    /// Upheld: a new decision follows (*gegrond*).
    case upheld
    /// Dismissed: the decision stands (*ongegrond*).
    case dismissed
    /// Taken back (*ingetrokken*).
    case withdrawn
}

/// What is done with an objection against a decision.
public enum ReviewAct: String, MachineWord {
    /// Ask to complete it.
    case askCompletion = "ask-completion"
    /// Complete it.
    case complete
    /// Find that it can be taken up.
    case admit
    /// Find that it cannot be taken up.
    case reject
    /// Hear those concerned.
    case hear
    /// Leave the hearing out.
    case skipHearing = "skip-hearing"
    /// Uphold it.
    case uphold
    /// Dismiss it.
    case dismiss
    /// Take it back.
    case withdraw
}

/// What must hold.
public enum ReviewCondition: String, MachineWord {
    /// It came in time, or there was a good excuse (Awb 6:7, 6:11).
    case inTime = "in-time"
    /// Whoever objects is directly touched (*belanghebbende*, Awb 1:2).
    case interested
    /// It has a name, a day, the decision and grounds (Awb 6:5).
    case complete
    /// A last day to complete it is set.
    case repairTermSet = "repair-term-set"
    /// That day has not passed.
    case withinRepairTerm = "within-repair-term"
    /// One of the demands is not met.
    case demandFails = "demand-fails"
    /// Those concerned do not want to be heard, or it is plain what follows (Awb 7:3).
    case noHearingNeeded = "no-hearing-needed"
    /// A motivation is there (Awb 7:12).
    case motivation
    /// The objector does so.
    case byObjector = "by-objector"
}

/// An objection against a decision as a table (*bezwaarprocedure*, Awb chapters 6 and 7).
public enum ReviewMachine {
    private typealias Row = MachineRow<ReviewState, ReviewAct, ReviewCondition>

    /// The table.
    public static let table = MachineTable<ReviewState, ReviewAct, ReviewCondition>(
        start: .received,
        [
            Row(
                [.received],
                .askCompletion,
                .incomplete,
                [.repairTermSet],
                awb: ["6:6"],
                nl: "Wat mist kan worden aangevuld, tot een vaste dag.",
                en: "What is missing can be added, until a set day."
            ),
            Row(
                [.incomplete],
                .complete,
                .received,
                [.withinRepairTerm],
                awb: ["6:6"],
                nl: "Het bezwaar is aangevuld.",
                en: "The objection has been completed."
            ),
            Row(
                [.received],
                .admit,
                .admitted,
                [.inTime, .interested, .complete],
                awb: ["1:2", "6:5", "6:7"],
                nl: "Het bezwaar is op tijd en van iemand die het raakt.",
                en: "The objection is in time and of somebody whom it touches."
            ),
            Row(
                [.received, .incomplete],
                .reject,
                .inadmissible,
                [.demandFails, .motivation],
                awb: ["6:6"],
                nl: "Het bezwaar voldoet niet aan een eis, en dat staat erbij.",
                en: "The objection fails a demand, and that is said."
            ),
            Row(
                [.admitted],
                .hear,
                .heard,
                awb: ["7:2"],
                nl: "Wie het raakt kan iets zeggen.",
                en: "Whoever is touched by it can speak."
            ),
            Row(
                [.admitted],
                .skipHearing,
                .heard,
                [.noHearingNeeded],
                awb: ["7:3"],
                nl: "Een hoorzitting is niet nodig.",
                en: "A hearing is not needed."
            ),
            Row(
                [.heard],
                .uphold,
                .upheld,
                [.motivation],
                awb: ["7:11", "7:12"],
                nl: "Het bezwaar klopt; er komt een nieuw besluit.",
                en: "The objection holds; a new decision follows."
            ),
            Row(
                [.heard],
                .dismiss,
                .dismissed,
                [.motivation],
                awb: ["7:11", "7:12"],
                nl: "Het bezwaar klopt niet; het besluit blijft.",
                en: "The objection does not hold; the decision stands."
            ),
            Row(
                [.received, .incomplete, .admitted, .heard],
                .withdraw,
                .withdrawn,
                [.byObjector],
                awb: ["6:21"],
                nl: "Wie bezwaar maakt kan het intrekken.",
                en: "Whoever objects can take it back."
            ),
        ]
    )
}
