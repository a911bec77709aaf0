public import BallotRules

/// A phase of a citizens' budget (*fase van de burgerbegroting*).
public enum BudgetState: String, MachineWord {
    /// Announced; people are told how it goes (*informeren*).
    case informing
    /// Ideas come in (*ideeën*).
    case ideas
    /// Support is shown (*steun*).
    case support
    /// Is looked into (*haalbaarheidstoets*).
    case feasibility
    /// The list is fixed (*lijst vastgesteld*).
    case listed
    /// Residents vote (*stemmen*).
    case ballot
    /// Something went wrong (*incident*).
    case incident
    /// Voting is over (*tellen*).
    case count
    /// What was chosen is awarded (*toekennen*).
    case award
    /// What was awarded is carried out (*uitvoeren*).
    case execution
    /// Done (*afgerond*).
    case finished
    /// Stopped (*gestopt*).
    case cancelled

    /// What it is called.
    public var wording: Bilingual {
        switch self {
        case .informing: Bilingual(nl: "informeren", en: "informing")
        case .ideas: Bilingual(nl: "ideeën indienen", en: "ideas come in")
        case .support: Bilingual(nl: "steun tonen", en: "support is shown")
        case .feasibility: Bilingual(nl: "haalbaarheid bekijken", en: "feasibility is checked")
        case .listed: Bilingual(nl: "de lijst staat vast", en: "the list is fixed")
        case .ballot: Bilingual(nl: "stemmen", en: "voting")
        case .incident: Bilingual(nl: "er ging iets mis bij het stemmen", en: "something went wrong with the ballot")
        case .count: Bilingual(nl: "tellen", en: "counting")
        case .award: Bilingual(nl: "toekennen", en: "awarding")
        case .execution: Bilingual(nl: "uitvoeren", en: "carrying out")
        case .finished: Bilingual(nl: "afgerond", en: "finished")
        case .cancelled: Bilingual(nl: "gestopt", en: "stopped")
        }
    }
}

/// A step of a citizens' budget.
public enum BudgetStep: String, MachineWord {
    /// Take ideas.
    case openIdeas = "open-ideas"
    /// Ask for support.
    case askSupport = "ask-support"
    /// Look into feasibility.
    case check
    /// Fix the list.
    case fixList = "fix-list"
    /// Open the ballot.
    case openBallot = "open-ballot"
    /// Close the ballot.
    case closeBallot = "close-ballot"
    /// Report an incident.
    case reportIncident = "report-incident"
    /// Give more time.
    case extend
    /// Declare a batch void.
    case voidBatch = "void-batch"
    /// Go on to the count.
    case resume
    /// Vote again.
    case rerun
    /// Fund everything.
    case fundAll = "fund-all"
    /// Take over the outcome.
    case takeOver = "take-over"
    /// Carry out.
    case execute
    /// Finish.
    case finish
    /// Stop.
    case cancel

    /// What is done.
    public var wording: Bilingual {
        switch self {
        case .openIdeas: Bilingual(nl: "ideeën ophalen", en: "take ideas")
        case .askSupport: Bilingual(nl: "steun vragen", en: "ask for support")
        case .check: Bilingual(nl: "de haalbaarheid bekijken", en: "look into feasibility")
        case .fixList: Bilingual(nl: "de lijst vaststellen", en: "fix the list")
        case .openBallot: Bilingual(nl: "het stemmen openen", en: "open the ballot")
        case .closeBallot: Bilingual(nl: "het stemmen sluiten", en: "close the ballot")
        case .reportIncident: Bilingual(nl: "een incident melden", en: "report an incident")
        case .extend: Bilingual(nl: "meer tijd geven om te stemmen", en: "give more time to vote")
        case .voidBatch: Bilingual(nl: "een partij stembiljetten ongeldig maken", en: "declare a batch of ballots void")
        case .resume: Bilingual(nl: "verdergaan met tellen", en: "go on to the count")
        case .rerun: Bilingual(nl: "opnieuw laten stemmen", en: "vote again")
        case .fundAll: Bilingual(nl: "alles op de lijst betalen", en: "fund everything on the list")
        case .takeOver: Bilingual(nl: "de uitslag overnemen", en: "take over the outcome")
        case .execute: Bilingual(nl: "gaan uitvoeren", en: "begin to carry out")
        case .finish: Bilingual(nl: "de burgerbegroting afronden", en: "finish the citizens' budget")
        case .cancel: Bilingual(nl: "de burgerbegroting stoppen", en: "stop the citizens' budget")
        }
    }
}

/// What must hold.
public enum BudgetCondition: String, MachineWord {
    /// The day lies in the window of the phase.
    case withinWindow = "within-window"
    /// The window of the phase is over.
    case windowOver = "window-over"
    /// Every supported idea was judged.
    case allJudged = "all-judged"
    /// The ballot as stored is the ballot as published.
    case asPublished = "as-published"
    /// The outcome names its record.
    case certified
    /// Nothing was awarded and nothing fell out.
    case nothingAwarded = "nothing-awarded"
    /// It went wrong while residents voted.
    case whileOpen = "while-open"
    /// The new days lie ahead, and before the end of the whole.
    case laterDay = "later-day"
    /// The pots can pay for everything on the list.
    case potsSuffice = "pots-suffice"
    /// Everything chosen was awarded or fell out.
    case allDecided = "all-decided"
    /// Everything awarded was carried out or fell out.
    case allDone = "all-done"
    /// A written reason is there.
    case reason

    /// What must hold.
    public var wording: Bilingual {
        switch self {
        case .withinWindow:
            Bilingual(nl: "de dag valt in de periode van de fase", en: "the day lies in the days of the phase")
        case .windowOver: Bilingual(nl: "de periode van de fase is voorbij", en: "the days of the phase are over")
        case .allJudged: Bilingual(nl: "elk idee met genoeg steun is beoordeeld", en: "every supported idea was judged")
        case .asPublished: Bilingual(nl: "het stembiljet is zoals bekend gemaakt", en: "the ballot is as published")
        case .certified: Bilingual(nl: "de uitslag noemt het register", en: "the outcome names its record")
        case .nothingAwarded: Bilingual(nl: "er is nog niets toegekend", en: "nothing was awarded yet")
        case .whileOpen: Bilingual(nl: "het ging mis tijdens het stemmen", en: "it went wrong while people voted")
        case .laterDay:
            Bilingual(nl: "de nieuwe dagen komen nog, en op tijd", en: "the new days lie ahead, and in time")
        case .potsSuffice: Bilingual(nl: "er is genoeg geld voor alles", en: "there is money enough for everything")
        case .allDecided: Bilingual(nl: "over alles wat gekozen is, is besloten", en: "everything chosen was decided")
        case .allDone: Bilingual(nl: "alles is uitgevoerd of afgevallen", en: "everything was carried out or fell out")
        case .reason: Bilingual(nl: "er staat een reden bij", en: "a reason is given")
        }
    }
}
