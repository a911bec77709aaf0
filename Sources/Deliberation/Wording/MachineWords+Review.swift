public import BallotRules

extension ReviewState {
    /// What it is called.
    public var wording: Bilingual {
        switch self {
        case .received: Bilingual(nl: "ontvangen", en: "received")
        case .incomplete: Bilingual(nl: "aan te vullen", en: "to be completed")
        case .admitted: Bilingual(nl: "ontvankelijk", en: "admitted")
        case .inadmissible: Bilingual(nl: "niet-ontvankelijk", en: "not admitted")
        case .heard: Bilingual(nl: "gehoord", en: "heard")
        case .upheld: Bilingual(nl: "gegrond", en: "upheld")
        case .dismissed: Bilingual(nl: "ongegrond", en: "dismissed")
        case .withdrawn: Bilingual(nl: "ingetrokken", en: "taken back")
        }
    }
}

extension ReviewAct {
    /// What is done.
    public var wording: Bilingual {
        switch self {
        case .askCompletion: Bilingual(nl: "om aanvulling vragen", en: "ask to complete it")
        case .complete: Bilingual(nl: "het bezwaar aanvullen", en: "complete the objection")
        case .admit: Bilingual(nl: "het bezwaar in behandeling nemen", en: "take the objection up")
        case .reject: Bilingual(nl: "het bezwaar niet behandelen", en: "not take the objection up")
        case .hear: Bilingual(nl: "horen", en: "hear those concerned")
        case .skipHearing: Bilingual(nl: "van horen afzien", en: "leave the hearing out")
        case .uphold: Bilingual(nl: "het bezwaar gegrond verklaren", en: "uphold the objection")
        case .dismiss: Bilingual(nl: "het bezwaar ongegrond verklaren", en: "dismiss the objection")
        case .withdraw: Bilingual(nl: "het bezwaar intrekken", en: "take the objection back")
        }
    }
}

extension ReviewCondition {
    /// What must hold.
    public var wording: Bilingual {
        switch self {
        case .inTime:
            Bilingual(nl: "het kwam op tijd, of er was een goede reden", en: "it came in time, or with a good excuse")
        case .interested: Bilingual(nl: "het raakt degene die bezwaar maakt", en: "it touches whoever objects")
        case .complete: Bilingual(nl: "het bezwaar is compleet", en: "the objection is complete")
        case .repairTermSet:
            Bilingual(nl: "er is een laatste dag om aan te vullen", en: "a last day to complete it is set")
        case .withinRepairTerm: Bilingual(nl: "die laatste dag is nog niet voorbij", en: "that last day has not passed")
        case .demandFails: Bilingual(nl: "er is niet voldaan aan een eis", en: "one of the demands is not met")
        case .noHearingNeeded: Bilingual(nl: "niemand hoeft gehoord te worden", en: "nobody needs to be heard")
        case .motivation: Bilingual(nl: "er is een motivering", en: "a motivation is there")
        case .byObjector: Bilingual(nl: "het is je eigen bezwaar", en: "it is your own objection")
        }
    }
}
