public import BallotRules

extension ItemStage {
    /// What it is called.
    public var wording: Bilingual {
        switch self {
        case .planned: Bilingual(nl: "gepland", en: "planned")
        case .presenting: Bilingual(nl: "toelichting door de indieners", en: "presentation by the initiators")
        case .clarifying: Bilingual(nl: "verhelderende vragen", en: "clarifying questions")
        case .reacting: Bilingual(nl: "gesprek van het panel", en: "talk of the panel")
        case .amending: Bilingual(nl: "wijzigingen", en: "amendments")
        case .consenting: Bilingual(nl: "consentronde", en: "consent round")
        case .voting: Bilingual(nl: "stemming", en: "vote")
        case .decided: Bilingual(nl: "beslist", en: "decided")
        case .closed: Bilingual(nl: "afgerond", en: "closed")
        case .heldOver: Bilingual(nl: "aangehouden", en: "held over")
        case .onHold: Bilingual(nl: "geparkeerd voor bemiddeling", en: "parked for mediation")
        case .passedOn: Bilingual(nl: "overgedragen", en: "passed on")
        case .withdrawn: Bilingual(nl: "ingetrokken", en: "withdrawn")
        }
    }
}

extension ItemStep {
    /// What is done.
    public var wording: Bilingual {
        switch self {
        case .open: Bilingual(nl: "het punt openen", en: "open the item")
        case .askQuestions: Bilingual(nl: "vragen stellen", en: "go to questions")
        case .talk: Bilingual(nl: "verder praten zonder de indieners", en: "go on without the initiators")
        case .recall: Bilingual(nl: "de indieners terugroepen", en: "call the initiators back")
        case .amend: Bilingual(nl: "wijzigingen bespreken", en: "talk about amendments")
        case .endAmending: Bilingual(nl: "de wijzigingen afronden", en: "end the amendments")
        case .askConsent: Bilingual(nl: "om consent vragen", en: "ask for consent")
        case .adopt: Bilingual(nl: "aannemen met consent", en: "adopt by consent")
        case .escalate: Bilingual(nl: "toch gaan stemmen", en: "vote after all")
        case .takeBack: Bilingual(nl: "het voorstel terugnemen", en: "take the proposal back")
        case .startVote: Bilingual(nl: "de stemming openen", en: "open the vote")
        case .revote: Bilingual(nl: "opnieuw stemmen", en: "vote again")
        case .decide: Bilingual(nl: "de stemming sluiten", en: "close the vote")
        case .reopen: Bilingual(nl: "een ander voorstel maken", en: "make another proposal")
        case .conclude: Bilingual(nl: "het oordeel vastleggen", en: "write down the verdict")
        case .holdOver: Bilingual(nl: "het punt aanhouden", en: "hold the item over")
        case .park: Bilingual(nl: "het punt parkeren", en: "park the item")
        case .resume: Bilingual(nl: "het punt weer oppakken", en: "take the item up again")
        case .passOn: Bilingual(nl: "het punt overdragen", en: "pass the item on")
        case .withdraw: Bilingual(nl: "het plan intrekken", en: "withdraw the plan")
        }
    }
}

extension ItemCondition {
    /// What must hold.
    public var wording: Bilingual {
        switch self {
        case .quorum:
            Bilingual(nl: "er zijn genoeg leden die mogen beslissen", en: "enough members who may decide are there")
        case .interestsDeclared:
            Bilingual(
                nl: "iedereen heeft gezegd of er een belang is",
                en: "everybody has said whether they have an interest"
            )
        case .questionsAnswered: Bilingual(nl: "alle vragen zijn beantwoord", en: "all questions are answered")
        case .initiatorsGone: Bilingual(nl: "de indieners zijn de zaal uit", en: "the initiators have left the room")
        case .amendmentOpen: Bilingual(nl: "er ligt een wijziging", en: "an amendment is there")
        case .noAmendmentOpen: Bilingual(nl: "er ligt geen wijziging meer", en: "no amendment is left")
        case .proposal:
            Bilingual(nl: "er ligt een voorstel over deze versie", en: "a proposal about this version is there")
        case .consentFirst: Bilingual(nl: "de regels vragen om consent", en: "the rules ask for consent")
        case .noConsentFirst:
            Bilingual(nl: "de regels vragen niet eerst om consent", en: "the rules do not ask for consent first")
        case .consented: Bilingual(nl: "iedereen geeft consent", en: "everybody consents")
        case .escalated:
            Bilingual(nl: "de consentronde eindigde met een bezwaar", en: "the consent round ended with an objection")
        case .takenBack: Bilingual(nl: "het voorstel is teruggenomen", en: "the proposal was taken back")
        default: self.furtherWording
        }
    }

    private var furtherWording: Bilingual {
        switch self {
        case .ruled:
            Bilingual(nl: "de stemmen zijn geteld en geven een uitslag", en: "the votes are counted and decide")
        case .notRuled: Bilingual(nl: "de stemming gaf geen uitslag", en: "the vote did not decide")
        case .votedDown: Bilingual(nl: "het voorstel is verworpen", en: "the proposal was voted down")
        case .motivation:
            Bilingual(nl: "de motivering is er, bij elk criterium", en: "the motivation is there, for each criterion")
        case .reason: Bilingual(nl: "er is een geschreven reden", en: "a written reason is there")
        case .laterDay:
            Bilingual(
                nl: "de nieuwe dag is later en past in de termijn",
                en: "the new day is later and fits in the term"
            )
        case .dayReached:
            Bilingual(nl: "de dag is er waarop het punt terugkomt", en: "the day has come on which it comes back")
        case .bothAgree: Bilingual(nl: "beide partijen willen bemiddeling", en: "both parties want mediation")
        case .belowQuorum:
            Bilingual(
                nl: "ook als iedereen komt zijn er te weinig leden die mogen beslissen",
                en: "even if everybody came too few members could decide"
            )
        default: Bilingual(nl: "alle indieners zijn het eens", en: "all initiators agree")
        }
    }
}
