public import BallotRules

extension InitiativeAct {
    /// What is done.
    public var wording: Bilingual {
        switch self {
        case .publish:
            Bilingual(nl: "het plan laten zien en draagvlak zoeken", en: "show the plan and look for support")
        case .revise: Bilingual(nl: "een wezenlijk deel veranderen", en: "change an essential part")
        case .submit: Bilingual(nl: "het plan indienen", en: "hand the plan in")
        case .confirmReceipt: Bilingual(nl: "de ontvangst bevestigen", en: "confirm receipt")
        case .endSupport: Bilingual(nl: "het zoeken van draagvlak afsluiten", en: "end the time to gather support")
        case .askCompletion: Bilingual(nl: "om aanvulling vragen", en: "ask to complete it")
        case .complete: Bilingual(nl: "het plan aanvullen", en: "complete the plan")
        case .leaveUntreated: Bilingual(nl: "het plan niet in behandeling nemen", en: "leave the plan untreated")
        case .admit: Bilingual(nl: "het plan in behandeling nemen", en: "take the plan up")
        case .refer: Bilingual(nl: "naar een andere regeling doorverwijzen", en: "send it to another scheme")
        case .refuseFormally: Bilingual(nl: "afwijzen op een harde eis", en: "refuse it on a hard criterion")
        case .startCheck: Bilingual(nl: "de haalbaarheid gaan bekijken", en: "start looking whether it can be done")
        case .adjust: Bilingual(nl: "afspreken om het plan aan te passen", en: "agree to adjust the plan")
        case .resumeCheck: Bilingual(nl: "het aangepaste plan indienen", en: "hand in the adjusted plan")
        case .findInfeasible: Bilingual(nl: "vaststellen dat het niet haalbaar is", en: "find that it cannot be done")
        case .putOnAgenda: Bilingual(nl: "het plan op de agenda zetten", en: "put the plan on the agenda")
        case .putOnBallot: Bilingual(nl: "het plan op het stembiljet zetten", en: "put the plan on the ballot")
        case .openItem: Bilingual(nl: "het punt openen", en: "open the item")
        case .holdOver: Bilingual(nl: "het punt aanhouden", en: "hold the item over")
        case .park: Bilingual(nl: "het punt parkeren voor bemiddeling", en: "park the item for mediation")
        case .resume: Bilingual(nl: "het punt weer oppakken", en: "take the item up again")
        case .closeVote: Bilingual(nl: "de stemming van het panel sluiten", en: "close the vote of the panel")
        case .certify: Bilingual(nl: "de telling vaststellen", en: "certify the count")
        case .select: Bilingual(nl: "vaststellen dat het gekozen is", en: "find that it is chosen")
        default: self.furtherWords
        }
    }

    private var furtherWords: Bilingual {
        switch self {
        case .passOver: Bilingual(nl: "vaststellen dat het niet gekozen is", en: "find that it is not chosen")
        case .putOnReserve: Bilingual(nl: "het plan op de reservelijst zetten", en: "put the plan on the reserve list")
        case .grant: Bilingual(nl: "het plan toekennen", en: "grant the plan")
        case .refuse: Bilingual(nl: "het plan weigeren", en: "refuse the plan")
        case .announce: Bilingual(nl: "het besluit versturen", en: "send the decision")
        case .object: Bilingual(nl: "bezwaar maken", en: "object")
        case .uphold: Bilingual(nl: "het bezwaar gegrond verklaren", en: "uphold the objection")
        case .dismiss: Bilingual(nl: "het bezwaar ongegrond verklaren", en: "dismiss the objection")
        case .becomeFinal:
            Bilingual(nl: "vaststellen dat de bezwaartermijn voorbij is", en: "find that the term to object has passed")
        case .accept: Bilingual(nl: "de voorwaarden aanvaarden", en: "accept the conditions")
        case .sign: Bilingual(nl: "de overeenkomst tekenen", en: "sign the agreement")
        case .pay: Bilingual(nl: "geld uitbetalen", en: "pay money")
        case .begin: Bilingual(nl: "met het werk beginnen", en: "start the work")
        case .reportChange: Bilingual(nl: "een wijziging melden", en: "report a change")
        case .agreeChange: Bilingual(nl: "een kleine wijziging goedkeuren", en: "agree to a small change")
        case .bringBack:
            Bilingual(
                nl: "een wezenlijke wijziging terugbrengen bij het panel",
                en: "bring an essential change back to the panel"
            )
        case .finish: Bilingual(nl: "melden dat het klaar is", en: "report that it is done")
        case .account: Bilingual(nl: "het geld verantwoorden", en: "account for the money")
        case .settle: Bilingual(nl: "het bedrag vaststellen", en: "settle the amount")
        case .reclaim:
            Bilingual(nl: "de toekenning intrekken en geld terugvragen", en: "take the grant back and reclaim money")
        case .withdraw: Bilingual(nl: "het plan intrekken", en: "withdraw the plan")
        case .promote: Bilingual(nl: "een reserveplan toekennen", en: "grant a reserve")
        default: Bilingual(nl: "er een nieuw concept van maken", en: "make a new draft of it")
        }
    }
}
