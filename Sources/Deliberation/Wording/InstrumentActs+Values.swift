public import BallotRules

extension ResidentsEnterpriseAct {
    /// What is done.
    public var wording: Bilingual {
        switch self {
        case .receive: Bilingual(nl: "geld ontvangen", en: "receive money")
        case .divide: Bilingual(nl: "over geld beslissen", en: "decide about money")
        }
    }
}

extension NeighbourhoodMeetings.Act {
    /// What is done.
    public var wording: Bilingual {
        switch self {
        case .plan: Bilingual(nl: "een bijeenkomst plannen", en: "plan a meeting")
        case .putItem: Bilingual(nl: "een punt op de agenda zetten", en: "put a point on the agenda")
        case .takeIn: Bilingual(nl: "een initiatief aannemen", en: "take an initiative in")
        case .publishMinutes: Bilingual(nl: "het verslag publiceren", en: "publish the minutes")
        }
    }
}

extension CaseMarks.Act {
    /// What is done.
    public var wording: Bilingual {
        switch self {
        case .invite: Bilingual(nl: "aandacht vragen voor een thema", en: "draw attention to a theme")
        case .tag: Bilingual(nl: "een thema bij een initiatief zetten", en: "mark an initiative with a theme")
        case .untag: Bilingual(nl: "een thema bij een initiatief weghalen", en: "take the mark of a theme away")
        case .setOrigin: Bilingual(nl: "zeggen van wie het idee kwam", en: "say whose idea it was")
        }
    }
}

extension CodeAcceptance.Act {
    /// What is done.
    public var wording: Bilingual {
        switch self {
        case .adopt: Bilingual(nl: "een code vaststellen", en: "fix a code")
        case .accept: Bilingual(nl: "de code aanvaarden", en: "accept the code")
        }
    }
}

extension AccessTest.Act {
    /// What is done.
    public var wording: Bilingual {
        switch self {
        case .declare: Bilingual(nl: "zeggen voor wie het is", en: "say to whom it is open")
        case .judge: Bilingual(nl: "de toegang beoordelen", en: "judge the access")
        }
    }
}

extension AreaReadiness.Act {
    /// What is done.
    public var wording: Bilingual {
        switch self {
        case .find: Bilingual(nl: "een randvoorwaarde bekijken", en: "look at a precondition")
        }
    }
}
