public import BallotRules

/// How far a challenge is (*stand van een uitdaging*).
public enum ChallengeState: String, MachineWord {
    /// Handed in (*ingediend*).
    case submitted
    /// Taken up (*in behandeling*).
    case admitted
    /// Not taken up (*niet in behandeling*).
    case turnedAway = "turned-away"
    /// Held against the task as it is (*vergeleken*).
    case compared
    /// Granted (*toegekend*).
    case granted
    /// Refused (*afgewezen*).
    case refused
    /// Under contract (*overgedragen*).
    case contracted
    /// Ended (*beëindigd*).
    case ended
    /// Taken back (*ingetrokken*).
    case withdrawn

    /// What it is called.
    public var wording: Bilingual {
        switch self {
        case .submitted: Bilingual(nl: "ingediend", en: "handed in")
        case .admitted: Bilingual(nl: "in behandeling", en: "taken up")
        case .turnedAway: Bilingual(nl: "niet in behandeling", en: "not taken up")
        case .compared: Bilingual(nl: "vergeleken", en: "compared")
        case .granted: Bilingual(nl: "toegekend", en: "granted")
        case .refused: Bilingual(nl: "afgewezen", en: "refused")
        case .contracted: Bilingual(nl: "overgedragen aan bewoners", en: "handed over to residents")
        case .ended: Bilingual(nl: "beëindigd", en: "ended")
        case .withdrawn: Bilingual(nl: "ingetrokken", en: "taken back")
        }
    }
}

/// A step of a challenge.
public enum ChallengeStep: String, MachineWord {
    /// Take it up.
    case admit
    /// Do not take it up.
    case turnAway = "turn-away"
    /// Compare.
    case compare
    /// Grant.
    case grant
    /// Refuse.
    case refuse
    /// Sign the contract.
    case contract
    /// End the contract.
    case end
    /// Take it back.
    case withdraw

    /// What is done.
    public var wording: Bilingual {
        switch self {
        case .admit: Bilingual(nl: "de uitdaging in behandeling nemen", en: "take the challenge up")
        case .turnAway: Bilingual(nl: "de uitdaging niet behandelen", en: "not take the challenge up")
        case .compare: Bilingual(nl: "taak en aanbod vergelijken", en: "compare task and offer")
        case .grant: Bilingual(nl: "de uitdaging toekennen", en: "grant the challenge")
        case .refuse: Bilingual(nl: "de uitdaging afwijzen", en: "refuse the challenge")
        case .contract: Bilingual(nl: "de overeenkomst sluiten", en: "sign the contract")
        case .end: Bilingual(nl: "de overeenkomst beëindigen", en: "end the contract")
        case .withdraw: Bilingual(nl: "de uitdaging intrekken", en: "take the challenge back")
        }
    }
}

/// What must hold.
public enum ChallengeCondition: String, MachineWord {
    /// No law keeps it a task of the municipality.
    case notCore = "not-core"
    /// It is rooted in and borne by the neighbourhood.
    case rooted
    /// There is an offer.
    case offerThere = "offer-there"
    /// It is known what the task costs now.
    case currentCostKnown = "current-cost-known"
    /// A written reason is there.
    case reason
    /// The offer costs no more than the task costs now.
    case costWithinCurrent = "cost-within-current"
    /// The offer is better, or as good and cheaper.
    case betterOrCheaper = "better-or-cheaper"
    /// The contract has a text and does not begin in the past.
    case contractAhead = "contract-ahead"
    /// The contract costs no more than the offer.
    case contractWithinOffer = "contract-within-offer"
    /// A challenger does so.
    case byChallenger = "by-challenger"

    /// What must hold.
    public var wording: Bilingual {
        switch self {
        case .notCore: Bilingual(nl: "het is geen wettelijke kerntaak", en: "it is no core task by law")
        case .rooted: Bilingual(nl: "de buurt staat erachter", en: "the neighbourhood is behind it")
        case .offerThere: Bilingual(nl: "er is een aanbod", en: "there is an offer")
        case .currentCostKnown: Bilingual(nl: "de kosten van nu zijn bekend", en: "the current cost is known")
        case .reason: Bilingual(nl: "er staat een reden bij", en: "a reason is given")
        case .costWithinCurrent:
            Bilingual(
                nl: "het aanbod kost niet meer dan de taak nu",
                en: "the offer costs no more than the task does now"
            )
        case .betterOrCheaper:
            Bilingual(
                nl: "het aanbod is beter, of even goed en goedkoper",
                en: "the offer is better, or as good and cheaper"
            )
        case .contractAhead:
            Bilingual(nl: "de overeenkomst begint niet in het verleden", en: "the contract does not begin in the past")
        case .contractWithinOffer:
            Bilingual(
                nl: "de overeenkomst kost niet meer dan het aanbod",
                en: "the contract costs no more than the offer"
            )
        case .byChallenger: Bilingual(nl: "het is je eigen uitdaging", en: "it is your own challenge")
        }
    }
}

/// A challenge as a table.
public enum ChallengeMachine {
    private typealias Row = MachineRow<ChallengeState, ChallengeStep, ChallengeCondition>

    /// The table.
    public static let table = MachineTable<ChallengeState, ChallengeStep, ChallengeCondition>(
        start: .submitted,
        [
            Row(
                [.submitted],
                .admit,
                .admitted,
                [.notCore, .rooted, .offerThere],
                nl: "De taak kan worden overgedragen en de buurt staat achter het aanbod.",
                en: "The task can be handed over and the neighbourhood is behind the offer."
            ),
            Row(
                [.submitted],
                .turnAway,
                .turnedAway,
                [.reason],
                nl: "Wie uitdaagt hoort waarom het niet kan.",
                en: "Whoever challenges hears why it cannot be."
            ),
            Row(
                [.admitted],
                .compare,
                .compared,
                [.currentCostKnown, .offerThere, .reason],
                nl: "De kosten en het werk van nu staan naast die van het aanbod.",
                en: "Cost and work of now stand beside those of the offer."
            ),
            Row(
                [.compared],
                .grant,
                .granted,
                [.reason, .costWithinCurrent, .betterOrCheaper],
                nl: "Bewoners nemen de taak over als het beter of goedkoper is, en nooit duurder.",
                en: "Residents take the task over where that is better or cheaper, and never dearer."
            ),
            Row(
                [.compared],
                .refuse,
                .refused,
                [.reason],
                nl: "Een afwijzing heeft een reden.",
                en: "A refusal has a reason."
            ),
            Row(
                [.granted],
                .contract,
                .contracted,
                [.contractAhead, .contractWithinOffer],
                nl: "Wat is toegekend staat in een overeenkomst.",
                en: "What was granted stands in a contract."
            ),
            Row(
                [.contracted],
                .end,
                .ended,
                [.reason],
                nl: "De overeenkomst loopt af of wordt opgezegd.",
                en: "The contract runs out or is ended."
            ),
            Row(
                [.submitted, .admitted, .compared, .granted],
                .withdraw,
                .withdrawn,
                [.byChallenger],
                nl: "Wie uitdaagt kan tot aan de overeenkomst terug.",
                en: "Whoever challenges can go back until there is a contract."
            ),
        ]
    )
}
