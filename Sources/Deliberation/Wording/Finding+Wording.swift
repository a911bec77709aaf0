public import BallotRules

extension InitiativeFacts.Finding {
    /// What is found, as half a sentence.
    public var wording: Bilingual {
        switch self {
        case .supportPhase: Bilingual(nl: "de ronde zoekt draagvlak", en: "the round takes support in")
        case .supportersTold:
            Bilingual(nl: "wie het plan steunde weet van de wijziging", en: "supporters know of the change")
        case .gateMet: Bilingual(nl: "er is genoeg draagvlak", en: "there is enough support")
        case .identified: Bilingual(nl: "bekend is wie het plan indient", en: "it is known who applies")
        case .applicantFits:
            Bilingual(
                nl: "de indiener en de plek passen bij de regeling",
                en: "the applicant and the place fit the scheme"
            )
        case .hardCriterionFails: Bilingual(nl: "het plan haalt een harde eis niet", en: "a hard criterion is not met")
        case .otherSchemeFits: Bilingual(nl: "een andere regeling past beter", en: "another scheme fits better")
        case .initiatorAgrees: Bilingual(nl: "de indieners zijn het ermee eens", en: "the initiators agree")
        case .bothPartiesAgree:
            Bilingual(nl: "beide partijen willen bemiddeling", en: "both parties agree to mediation")
        case .checked:
            Bilingual(
                nl: "het plan is bekeken op wet, eigendom, kosten en uitvoering",
                en: "law, ownership, cost and execution have been looked at"
            )
        case .reason: Bilingual(nl: "er is een geschreven reden", en: "a written reason is there")
        case .motivation:
            Bilingual(
                nl: "er is een motivering per criterium, met het standpunt van de minderheid",
                en: "a motivation for every criterion is there, with the view of the minority"
            )
        case .quorum:
            Bilingual(
                nl: "er zijn genoeg leden en over elk bezwaar tegen een lid is beslist",
                en: "enough members are there and every challenge is ruled on"
            )
        case .interestsDeclared:
            Bilingual(
                nl: "leden hebben gezegd of zij een belang hebben",
                en: "members have said whether they have an interest"
            )
        case .decided: Bilingual(nl: "het panel heeft gestemd", en: "the vote of the panel has decided")
        default: self.furtherWords
        }
    }

    private var furtherWords: Bilingual {
        switch self {
        case .ballotAsPublished:
            Bilingual(
                nl: "het stembiljet is zoals de regels het zeggen",
                en: "the ballot has the form that the rules publish"
            )
        case .certified: Bilingual(nl: "de telling is vastgesteld", en: "the count is certified")
        case .allocated: Bilingual(nl: "de pot betaalt het plan", en: "the pot pays for it")
        case .placeFree:
            Bilingual(nl: "een ander gekozen plan is weggevallen", en: "another that was chosen has fallen out")
        case .competent: Bilingual(nl: "wie beslist is bevoegd", en: "who decides has the power to")
        case .followsVerdict:
            Bilingual(
                nl: "het besluit volgt het oordeel, of wijkt af met een geschreven reden",
                en: "the decision follows the verdict, or deviates with a written reason"
            )
        case .remedyClause:
            Bilingual(nl: "in de brief staat hoe iemand bezwaar maakt", en: "the letter says how to object")
        case .interestedParty:
            Bilingual(nl: "wie bezwaar maakt is belanghebbende", en: "whoever objects is directly touched")
        case .heard:
            Bilingual(
                nl: "de betrokkene is gehoord, of wil dat niet",
                en: "whoever it concerns was heard, or did not want to be"
            )
        case .conditionsMet:
            Bilingual(
                nl: "voorwaarden, vergunning en toestemming zijn in orde",
                en: "conditions, permit and consent are in order"
            )
        case .accountKnown: Bilingual(nl: "er is een rekening bekend", en: "an account to pay to is known")
        case .materialChange: Bilingual(nl: "de wijziging is wezenlijk", en: "the change is material")
        case .receipts: Bilingual(nl: "de bonnen en het verslag zijn er", en: "receipts and report are there")
        default: Bilingual(nl: "er is een verplichting geschonden", en: "an obligation was broken")
        }
    }
}
