public import BallotRules

extension PanelStage {
    /// What it is called.
    public var wording: Bilingual {
        switch self {
        case .draft: Bilingual(nl: "in voorbereiding", en: "being prepared")
        case .poolOpen: Bilingual(nl: "aanmelden kan", en: "open for names")
        case .poolClosed: Bilingual(nl: "aanmelden gesloten", en: "closed for names")
        case .drawn: Bilingual(nl: "geloot", en: "drawn")
        case .confirming: Bilingual(nl: "kandidaten worden gevraagd", en: "candidates are being asked")
        case .seated: Bilingual(nl: "aan het werk", en: "at work")
        case .adjourned: Bilingual(nl: "stilgelegd", en: "at rest")
        case .dissolved: Bilingual(nl: "opgeheven", en: "dissolved")
        }
    }
}

extension PanelStep {
    /// What is done.
    public var wording: Bilingual {
        switch self {
        case .openPool: Bilingual(nl: "het aanmelden openen", en: "open the list of names")
        case .closePool: Bilingual(nl: "het aanmelden sluiten", en: "close the list of names")
        case .draw: Bilingual(nl: "loten", en: "draw the lot")
        case .ask: Bilingual(nl: "kandidaten gaan vragen", en: "begin to ask candidates")
        case .seat: Bilingual(nl: "het panel installeren", en: "install the panel")
        case .adjourn: Bilingual(nl: "het panel stilleggen", en: "let the panel rest")
        case .resume: Bilingual(nl: "het panel laten verdergaan", en: "let the panel go on")
        case .dissolve: Bilingual(nl: "het panel opheffen", en: "dissolve the panel")
        }
    }
}

extension PanelCondition {
    /// What must hold.
    public var wording: Bilingual {
        switch self {
        case .someEntered: Bilingual(nl: "iemand heeft zich aangemeld", en: "somebody has put their name down")
        case .wholePool:
            Bilingual(nl: "iedereen die zich aanmeldde staat er één keer in", en: "everybody of the pool is in it once")
        case .nominated: Bilingual(nl: "er is iemand voorgedragen", en: "somebody is nominated")
        case .enoughMembers:
            Bilingual(nl: "er zijn genoeg leden om te beginnen", en: "there are enough members to begin")
        case .compositionFits:
            Bilingual(nl: "de samenstelling past bij de regels", en: "the composition fits the rules")
        case .reason: Bilingual(nl: "er is een reden opgeschreven", en: "a reason is written down")
        }
    }
}

extension CandidateState {
    /// What it is called.
    public var wording: Bilingual {
        switch self {
        case .listed: Bilingual(nl: "reserve", en: "on the list")
        case .asked: Bilingual(nl: "gevraagd", en: "asked")
        case .confirmed: Bilingual(nl: "toegezegd", en: "accepted")
        case .declined: Bilingual(nl: "bedankt", en: "declined")
        case .seated: Bilingual(nl: "lid", en: "member")
        case .suspended: Bilingual(nl: "geschorst", en: "suspended")
        case .withdrawn: Bilingual(nl: "teruggetreden", en: "left early")
        case .ended: Bilingual(nl: "afgetreden", en: "term over")
        }
    }
}

extension CandidateStep {
    /// What is done.
    public var wording: Bilingual {
        switch self {
        case .ask: Bilingual(nl: "vragen", en: "ask")
        case .accept: Bilingual(nl: "ja zeggen", en: "accept")
        case .decline: Bilingual(nl: "bedanken", en: "decline")
        case .seat: Bilingual(nl: "een plaats geven", en: "give a seat")
        case .suspend: Bilingual(nl: "schorsen", en: "suspend")
        case .reinstate: Bilingual(nl: "weer laten meedoen", en: "let take part again")
        case .withdraw: Bilingual(nl: "terugtreden", en: "leave early")
        case .end: Bilingual(nl: "aftreden", en: "end the membership")
        }
    }
}

extension CandidateCondition {
    /// What must hold.
    public var wording: Bilingual {
        switch self {
        case .asking: Bilingual(nl: "het panel vraagt kandidaten", en: "the panel is asking candidates")
        case .inTurn:
            Bilingual(nl: "wie eerder op de lijst staat is gevraagd", en: "everybody before on the list was asked")
        case .placeOpen: Bilingual(nl: "er is een plaats vrij", en: "a place is open")
        case .panelSeated: Bilingual(nl: "het panel is aan het werk", en: "the panel is at work")
        case .fits: Bilingual(nl: "de samenstelling blijft passen", en: "the composition still fits")
        case .reason: Bilingual(nl: "er is een reden opgeschreven", en: "a reason is written down")
        case .termOver: Bilingual(nl: "de zittingstijd is voorbij", en: "the term is over")
        }
    }
}

extension TalkOffice {
    /// What it is called.
    public var wording: Bilingual {
        switch self {
        case .chair: Bilingual(nl: "wie voorzit", en: "whoever presides")
        case .secretary: Bilingual(nl: "de secretaris", en: "the secretary")
        case .own: Bilingual(nl: "wie het zelf aangaat", en: "the person concerned")
        case .initiator: Bilingual(nl: "een indiener", en: "an initiator")
        }
    }
}
