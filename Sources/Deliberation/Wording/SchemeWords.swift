public import BallotRules

extension Authority {
    /// Whose decision it is.
    public var wording: Bilingual {
        switch self {
        case .advice: Bilingual(nl: "het panel geeft advies", en: "the panel advises")
        case .bindingAdvice: Bilingual(nl: "het panel geeft zwaarwegend advies", en: "the panel gives binding advice")
        case .mandate: Bilingual(nl: "het panel beslist met mandaat", en: "the panel decides by mandate")
        case .privateFund: Bilingual(nl: "een privaat fonds beslist", en: "a private fund decides")
        }
    }
}

extension Remedy {
    /// What somebody can do against a decision.
    public var wording: Bilingual {
        switch self {
        case .awbObjection: Bilingual(nl: "bezwaar maken volgens de Awb", en: "object under the Awb")
        case .internalReview: Bilingual(nl: "het fonds vragen om opnieuw te kijken", en: "ask the fund to look again")
        case .none: Bilingual(nl: "niets", en: "nothing")
        }
    }
}

extension ApplicantType {
    /// Who that is.
    public var wording: Bilingual {
        switch self {
        case .resident: Bilingual(nl: "bewoner", en: "resident")
        case .informalGroup: Bilingual(nl: "groep bewoners", en: "group of residents")
        case .residentsOrganisation: Bilingual(nl: "bewonersorganisatie", en: "organisation of residents")
        case .business: Bilingual(nl: "bedrijf", en: "business")
        case .institution: Bilingual(nl: "instelling", en: "institution")
        case .outsider: Bilingual(nl: "iemand van buiten", en: "somebody from outside")
        }
    }
}

extension ExcludedPerson {
    /// Who that is.
    public var wording: Bilingual {
        switch self {
        case .staff: Bilingual(nl: "ambtenaar van de gemeente", en: "staff of the municipality")
        case .councillor: Bilingual(nl: "raadslid", en: "councillor")
        case .committeeMember: Bilingual(nl: "lid van een stadsdeelcommissie", en: "member of a district committee")
        case .executive: Bilingual(nl: "bestuurder", en: "member of the executive")
        case .relative:
            Bilingual(nl: "partner of naaste familie van een van hen", en: "partner or close relative of one of them")
        }
    }
}

extension Instrument.Kind {
    /// What kind of support it is.
    public var wording: Bilingual {
        switch self {
        case .money: Bilingual(nl: "geld", en: "money")
        case .advice: Bilingual(nl: "advies", en: "advice")
        case .material: Bilingual(nl: "materiaal", en: "material")
        case .place: Bilingual(nl: "een plek", en: "a place")
        case .permit: Bilingual(nl: "hulp bij een vergunning", en: "help with a permit")
        case .referral: Bilingual(nl: "doorverwijzing", en: "referral")
        }
    }
}

extension Criterion.Kind {
    /// How it counts.
    public var wording: Bilingual {
        switch self {
        case .hard: Bilingual(nl: "harde eis", en: "hard demand")
        case .weighed: Bilingual(nl: "weegt mee", en: "weighed")
        case .accent: Bilingual(nl: "krijgt extra aandacht", en: "gets extra attention")
        }
    }
}

extension Recusal.Ground {
    /// Why somebody steps aside.
    public var wording: Bilingual {
        switch self {
        case .initiator: Bilingual(nl: "is zelf indiener", en: "is an initiator")
        case .relative:
            Bilingual(nl: "een partner of familielid is indiener", en: "a partner or relative is an initiator")
        case .board: Bilingual(nl: "zit in het bestuur van de aanvrager", en: "is on the board of the applicant")
        case .neighbour: Bilingual(nl: "woont of werkt ernaast", en: "lives or works next to it")
        case .gain: Bilingual(nl: "heeft er zelf voordeel van", en: "gains by it")
        case .other: Bilingual(nl: "heeft een ander persoonlijk belang", en: "has another personal interest")
        }
    }
}

extension Verdict.Kind {
    /// What the panel says.
    public var wording: Bilingual {
        switch self {
        case .grant: Bilingual(nl: "toekennen", en: "grant")
        case .partly: Bilingual(nl: "voor een deel toekennen", en: "grant in part")
        case .refuse: Bilingual(nl: "weigeren", en: "refuse")
        }
    }
}

extension Motivation.Finding.Outcome {
    /// How it comes out.
    public var wording: Bilingual {
        switch self {
        case .met: Bilingual(nl: "voldoet", en: "met")
        case .partly: Bilingual(nl: "voldoet voor een deel", en: "met in part")
        case .notMet: Bilingual(nl: "voldoet niet", en: "not met")
        }
    }
}

extension AwardCondition.Kind {
    /// What kind of condition.
    public var wording: Bilingual {
        switch self {
        case .owner: Bilingual(nl: "toestemming van de eigenaar", en: "consent of the owner")
        case .permit: Bilingual(nl: "vergunning", en: "permit")
        case .insurance: Bilingual(nl: "verzekering", en: "insurance")
        case .maintenance: Bilingual(nl: "afspraak over beheer en onderhoud", en: "agreement on maintenance")
        case .open: Bilingual(nl: "open voor iedereen", en: "open to everybody")
        case .report: Bilingual(nl: "verantwoording met bonnen en verslag", en: "accounts with receipts and report")
        case .other: Bilingual(nl: "andere voorwaarde", en: "another condition")
        }
    }
}
