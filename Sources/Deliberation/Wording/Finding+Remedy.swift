public import BallotRules

extension InitiativeFacts.Finding {
    /// What to do where it has not been found, as a sentence without its full stop.
    public var remedy: Bilingual {
        switch self {
        case .supportPhase:
            Bilingual(
                nl: "Zet in de regels dat deze ronde draagvlak zoekt, of dien het plan meteen in",
                en: "Let the rules say that this round takes support in, or hand the plan in"
            )
        case .supportersTold:
            Bilingual(
                nl: "Laat eerst iedereen die het plan steunde de nieuwe versie zien",
                en: "First show the new version to everybody who supported the plan"
            )
        case .gateMet: Bilingual(nl: "Zoek meer steun voor deze versie", en: "Look for more support for this version")
        case .identified: Bilingual(nl: "Stel eerst vast wie indient", en: "First find out who applies")
        case .applicantFits:
            Bilingual(
                nl: "Kies een regeling of gebied dat wel past, of verwijs door",
                en: "Choose a scheme or an area that fits, or refer it"
            )
        case .hardCriterionFails:
            Bilingual(nl: "Leg vast welke harde eis niet gehaald is", en: "Record which hard criterion is not met")
        case .otherSchemeFits: Bilingual(nl: "Leg vast welke regeling past", en: "Record which scheme fits")
        case .initiatorAgrees: Bilingual(nl: "Vraag de indieners om hun akkoord", en: "Ask the initiators to agree")
        case .bothPartiesAgree:
            Bilingual(
                nl: "Vraag beide partijen of zij bemiddeling willen",
                en: "Ask both parties whether they want mediation"
            )
        case .checked: Bilingual(nl: "Bekijk eerst of het kan en mag", en: "First look whether it can and may be done")
        case .reason: Bilingual(nl: "Schrijf de reden op", en: "Write the reason down")
        case .motivation:
            Bilingual(
                nl: "Schrijf bij elk criterium een bevinding, en het andere standpunt als dat er is",
                en: "Write a finding for each criterion, and the other view where there is one"
            )
        case .quorum:
            Bilingual(
                nl: "Wacht op meer leden, beslis over de bezwaren tegen een lid, of houd het punt aan",
                en: "Wait for more members, rule on the challenges, or hold the item over"
            )
        case .interestsDeclared:
            Bilingual(nl: "Vraag elk lid of er een belang is", en: "Ask each member whether there is an interest")
        case .decided: Bilingual(nl: "Sluit eerst de stemming", en: "First close the vote")
        default: self.furtherWords
        }
    }

    private var furtherWords: Bilingual {
        switch self {
        case .ballotAsPublished:
            Bilingual(nl: "Maak een stembiljet zoals de regels het zeggen", en: "Make a ballot as the rules publish it")
        case .certified: Bilingual(nl: "Laat de telling eerst vaststellen", en: "First have the count certified")
        case .allocated: Bilingual(nl: "Kijk welke plannen de pot betaalt", en: "Look which plans the pot pays for")
        case .placeFree: Bilingual(nl: "Wacht tot er een plek vrijkomt", en: "Wait until a place is free")
        case .competent: Bilingual(nl: "Laat wie bevoegd is beslissen", en: "Let whoever has the power decide")
        case .followsVerdict:
            Bilingual(
                nl: "Volg het oordeel, of geef een grond van de lijst met een reden",
                en: "Follow the verdict, or give a ground of the list with a reason"
            )
        case .remedyClause:
            Bilingual(
                nl: "Zet in de brief hoe en tot wanneer bezwaar kan",
                en: "Say in the letter how and until when to object"
            )
        case .interestedParty:
            Bilingual(
                nl: "Stel eerst vast of het besluit deze persoon raakt",
                en: "First find out whether the decision touches this person"
            )
        case .heard:
            Bilingual(nl: "Nodig de betrokkene uit om gehoord te worden", en: "Invite whoever it concerns to be heard")
        case .conditionsMet:
            Bilingual(
                nl: "Regel eerst de voorwaarden, de vergunning en de toestemming",
                en: "First arrange conditions, permit and consent"
            )
        case .accountKnown:
            Bilingual(nl: "Vraag de indieners om een rekeningnummer", en: "Ask the initiators for an account")
        case .materialChange:
            Bilingual(
                nl: "Is de wijziging klein, keur die dan gewoon goed",
                en: "Where the change is small, simply agree to it"
            )
        case .receipts:
            Bilingual(
                nl: "Vraag de indieners om de bonnen en een verslag",
                en: "Ask the initiators for receipts and a report"
            )
        default: Bilingual(nl: "Leg vast welke verplichting geschonden is", en: "Record which obligation was broken")
        }
    }
}
