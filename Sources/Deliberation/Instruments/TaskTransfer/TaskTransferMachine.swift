public import BallotRules

/// How far a transfer is (*stand van een taakoverdracht*).
public enum TaskTransferState: String, MachineWord {
    /// Being agreed (*in voorbereiding*).
    case proposed
    /// Residents do the task (*loopt*).
    case running
    /// Something has to be put right (*hersteltermijn*).
    case warned
    /// Ended (*beëindigd*).
    case ended
    /// Taken back by the municipality (*teruggenomen*).
    case takenBack = "taken-back"

    /// What it is called.
    public var wording: Bilingual {
        switch self {
        case .proposed: Bilingual(nl: "in voorbereiding", en: "being agreed")
        case .running: Bilingual(nl: "bewoners doen de taak", en: "residents do the task")
        case .warned: Bilingual(nl: "er moet iets hersteld worden", en: "something has to be put right")
        case .ended: Bilingual(nl: "beëindigd", en: "ended")
        case .takenBack: Bilingual(nl: "teruggenomen door de gemeente", en: "taken back by the municipality")
        }
    }
}

/// A step of a transfer.
public enum TaskTransferStep: String, MachineWord {
    /// Begin.
    case start
    /// Find the work as agreed.
    case approve
    /// Find the work not as agreed.
    case warn
    /// Go on under another contract.
    case renew
    /// Take the task back.
    case takeBack = "take-back"
    /// End it.
    case end

    /// What is done.
    public var wording: Bilingual {
        switch self {
        case .start: Bilingual(nl: "de taak overdragen", en: "hand the task over")
        case .approve: Bilingual(nl: "het werk goedkeuren", en: "approve the work")
        case .warn: Bilingual(nl: "herstel vragen", en: "ask to put it right")
        case .renew: Bilingual(nl: "een nieuwe overeenkomst opstellen", en: "draw up another contract")
        case .takeBack: Bilingual(nl: "de taak terugnemen", en: "take the task back")
        case .end: Bilingual(nl: "de overdracht beëindigen", en: "end the transfer")
        }
    }
}

/// What must hold.
public enum TaskTransferCondition: String, MachineWord {
    /// There is a contract.
    case contractThere = "contract-there"
    /// All who take the task on have signed it.
    case allSigned = "all-signed"
    /// The day lies in the period of the contract.
    case withinPeriod = "within-period"
    /// A last day to put it right is set, and lies ahead.
    case repairTermSet = "repair-term-set"
    /// That day has passed.
    case repairPassed = "repair-passed"
    /// The new contract begins after the old one.
    case followsContract = "follows-contract"
    /// The last check was good.
    case lastCheckMet = "last-check-met"
    /// A written reason is there.
    case reason

    /// What must hold.
    public var wording: Bilingual {
        switch self {
        case .contractThere: Bilingual(nl: "er is een overeenkomst", en: "there is a contract")
        case .allSigned: Bilingual(nl: "iedereen heeft getekend", en: "everybody has signed")
        case .withinPeriod: Bilingual(nl: "de dag valt in de looptijd", en: "the day lies in the period")
        case .repairTermSet:
            Bilingual(nl: "er is een laatste dag voor herstel", en: "a last day to put it right is set")
        case .repairPassed: Bilingual(nl: "die laatste dag is voorbij", en: "that last day has passed")
        case .followsContract:
            Bilingual(nl: "het nieuwe begint na het oude", en: "the new one begins after the old one")
        case .lastCheckMet: Bilingual(nl: "de laatste controle was goed", en: "the last check was good")
        case .reason: Bilingual(nl: "er staat een reden bij", en: "a reason is given")
        }
    }
}

/// A transfer as a table.
public enum TaskTransferMachine {
    private typealias Row = MachineRow<TaskTransferState, TaskTransferStep, TaskTransferCondition>

    /// The table.
    public static let table = MachineTable<TaskTransferState, TaskTransferStep, TaskTransferCondition>(
        start: .proposed,
        [
            Row(
                [.proposed],
                .start,
                .running,
                [.contractThere, .allSigned, .withinPeriod],
                nl: "Wie de taak overneemt heeft getekend.",
                en: "Whoever takes the task on has signed."
            ),
            Row(
                [.running, .warned],
                .approve,
                .running,
                [.withinPeriod],
                nl: "Het werk is zoals afgesproken.",
                en: "The work is as agreed."
            ),
            Row(
                [.running, .warned],
                .warn,
                .warned,
                [.withinPeriod, .repairTermSet],
                nl: "Wat niet goed is kan tot een vaste dag worden hersteld.",
                en: "What is not good can be put right until a set day."
            ),
            Row(
                [.running],
                .renew,
                .proposed,
                [.followsContract, .lastCheckMet],
                nl: "Goed werk kan doorgaan, met een nieuwe overeenkomst.",
                en: "Good work can go on, under another contract."
            ),
            Row(
                [.warned],
                .takeBack,
                .takenBack,
                [.repairPassed, .reason],
                nl: "Pas na de hersteltermijn neemt de gemeente de taak terug.",
                en: "Only after the term to put it right does the municipality take the task back."
            ),
            Row(
                [.proposed, .running, .warned],
                .end,
                .ended,
                [.reason],
                nl: "De overdracht stopt, en dat staat er met een reden bij.",
                en: "The transfer stops, and the reason is given."
            ),
        ]
    )
}
