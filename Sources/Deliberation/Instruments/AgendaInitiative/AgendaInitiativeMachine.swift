public import BallotRules

/// How far an agenda initiative is (*stand van een burgerinitiatief*).
public enum AgendaInitiativeState: String, MachineWord {
    /// Gathering signatures (*handtekeningen ophalen*).
    case gathering
    /// Handed in (*ingediend*).
    case submitted
    /// On the agenda of the council (*geagendeerd*).
    case onAgenda = "on-agenda"
    /// Talked about (*besproken*).
    case treated
    /// Not put on the agenda (*niet geagendeerd*).
    case declined
    /// Not enough signatures in time (*niet gehaald*).
    case lapsed
    /// Taken back (*ingetrokken*).
    case withdrawn

    /// What it is called.
    public var wording: Bilingual {
        switch self {
        case .gathering: Bilingual(nl: "handtekeningen ophalen", en: "gathering signatures")
        case .submitted: Bilingual(nl: "ingediend bij de raad", en: "handed in to the council")
        case .onAgenda: Bilingual(nl: "op de agenda van de raad", en: "on the agenda of the council")
        case .treated: Bilingual(nl: "besproken in de raad", en: "talked about in the council")
        case .declined: Bilingual(nl: "niet op de agenda gezet", en: "not put on the agenda")
        case .lapsed: Bilingual(nl: "niet gehaald", en: "lapsed")
        case .withdrawn: Bilingual(nl: "ingetrokken", en: "taken back")
        }
    }
}

/// A step of an agenda initiative.
public enum AgendaInitiativeStep: String, MachineWord {
    /// Hand it in.
    case submit
    /// Let it lapse.
    case lapse
    /// Put it on the agenda.
    case place
    /// Do not put it on the agenda.
    case decline
    /// Talk about it.
    case treat
    /// Take it back.
    case withdraw

    /// What is done.
    public var wording: Bilingual {
        switch self {
        case .submit: Bilingual(nl: "het burgerinitiatief indienen", en: "hand the initiative in")
        case .lapse: Bilingual(nl: "vaststellen dat het niet gehaald is", en: "find that it has lapsed")
        case .place: Bilingual(nl: "op de agenda zetten", en: "put it on the agenda")
        case .decline: Bilingual(nl: "niet op de agenda zetten", en: "not put it on the agenda")
        case .treat: Bilingual(nl: "bespreken in de raad", en: "talk about it in the council")
        case .withdraw: Bilingual(nl: "het burgerinitiatief intrekken", en: "take the initiative back")
        }
    }
}

/// What must hold.
public enum AgendaInitiativeCondition: String, MachineWord {
    /// There are enough signatures.
    case enoughSignatures = "enough-signatures"
    /// An initiator does so.
    case byInitiator = "by-initiator"
    /// The term to sign has not passed.
    case inTime = "in-time"
    /// The term to sign has passed.
    case termPassed = "term-passed"
    /// The meeting lies ahead and within the term.
    case dayAhead = "day-ahead"
    /// The day of the meeting has come.
    case meetingDay = "meeting-day"
    /// A written answer is there.
    case reason

    /// What must hold.
    public var wording: Bilingual {
        switch self {
        case .enoughSignatures: Bilingual(nl: "er zijn genoeg handtekeningen", en: "there are enough signatures")
        case .byInitiator: Bilingual(nl: "het is je eigen burgerinitiatief", en: "it is your own initiative")
        case .inTime: Bilingual(nl: "de termijn om te tekenen loopt nog", en: "the term to sign has not passed")
        case .termPassed: Bilingual(nl: "de termijn om te tekenen is voorbij", en: "the term to sign has passed")
        case .dayAhead:
            Bilingual(
                nl: "de vergadering komt nog, en binnen de termijn",
                en: "the meeting lies ahead and within the term"
            )
        case .meetingDay: Bilingual(nl: "de dag van de vergadering is er", en: "the day of the meeting has come")
        case .reason: Bilingual(nl: "er staat een antwoord op papier", en: "an answer is given in writing")
        }
    }
}

/// An agenda initiative as a table.
public enum AgendaInitiativeMachine {
    private typealias Row = MachineRow<AgendaInitiativeState, AgendaInitiativeStep, AgendaInitiativeCondition>

    /// The table.
    public static let table = MachineTable<AgendaInitiativeState, AgendaInitiativeStep, AgendaInitiativeCondition>(
        start: .gathering,
        [
            Row(
                [.gathering],
                .submit,
                .submitted,
                [.enoughSignatures, .inTime, .byInitiator],
                nl: "Genoeg mensen willen dat de raad erover praat.",
                en: "Enough people want the council to talk about it."
            ),
            Row(
                [.gathering],
                .lapse,
                .lapsed,
                [.termPassed],
                nl: "De tijd om te tekenen is om.",
                en: "The time to sign is over."
            ),
            Row(
                [.submitted],
                .place,
                .onAgenda,
                [.dayAhead],
                nl: "De raad praat erover op een vaste dag.",
                en: "The council talks about it on a set day."
            ),
            Row(
                [.submitted],
                .decline,
                .declined,
                [.reason],
                nl: "Zegt de raad nee, dan zegt de raad ook waarom.",
                en: "Where the council says no, it says why."
            ),
            Row(
                [.onAgenda],
                .treat,
                .treated,
                [.meetingDay, .reason],
                nl: "Indieners horen wat de raad ervan vindt.",
                en: "Initiators hear what the council makes of it."
            ),
            Row(
                [.gathering, .submitted, .onAgenda],
                .withdraw,
                .withdrawn,
                [.byInitiator],
                nl: "Indieners kunnen terug.",
                en: "Initiators can go back."
            ),
        ]
    )
}
