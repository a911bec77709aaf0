public import BallotRules

extension ConsentStage {
    /// What it is called.
    public var wording: Bilingual {
        switch self {
        case .proposed: Bilingual(nl: "voorstel", en: "proposal")
        case .questions: Bilingual(nl: "vraagronde", en: "round of questions")
        case .reactions: Bilingual(nl: "reactieronde", en: "round of reactions")
        case .objections: Bilingual(nl: "bezwarenronde", en: "round of objections")
        case .integrating: Bilingual(nl: "verwerken van bezwaren", en: "working in objections")
        case .consented: Bilingual(nl: "consent bereikt", en: "consent reached")
        case .escalated: Bilingual(nl: "naar de stemming", en: "on to the vote")
        case .withdrawn: Bilingual(nl: "teruggenomen", en: "taken back")
        }
    }
}

extension ConsentStep {
    /// What is done.
    public var wording: Bilingual {
        switch self {
        case .ask: Bilingual(nl: "vragen stellen", en: "ask questions")
        case .react: Bilingual(nl: "reageren", en: "react")
        case .askObjections: Bilingual(nl: "naar bezwaren vragen", en: "ask for objections")
        case .conclude: Bilingual(nl: "consent vaststellen", en: "find that there is consent")
        case .integrate: Bilingual(nl: "het voorstel aanpassen", en: "change the proposal")
        case .askAgain: Bilingual(nl: "opnieuw naar bezwaren vragen", en: "ask for objections again")
        case .escalate: Bilingual(nl: "naar de stemming gaan", en: "go to the vote")
        case .withdraw: Bilingual(nl: "het voorstel terugnemen", en: "take the proposal back")
        }
    }
}

extension ConsentCondition {
    /// What must hold.
    public var wording: Bilingual {
        switch self {
        case .allAnswered: Bilingual(nl: "iedereen heeft geantwoord", en: "everybody has answered")
        case .allTested: Bilingual(nl: "elk bezwaar is getoetst", en: "every objection is tested")
        case .noneValid: Bilingual(nl: "er is geen overwegend bezwaar", en: "no paramount objection is there")
        case .someValid: Bilingual(nl: "er is een overwegend bezwaar", en: "a paramount objection is there")
        case .loopLeft:
            Bilingual(nl: "het voorstel mag nog een keer anders", en: "the proposal may be changed once more")
        case .noLoopLeft:
            Bilingual(
                nl: "het voorstel is zo vaak veranderd als mag",
                en: "the proposal was changed as often as allowed"
            )
        case .allIntegrated: Bilingual(nl: "elk bezwaar is verwerkt", en: "every objection is worked in")
        }
    }
}

extension Objection.State {
    /// What it is called.
    public var wording: Bilingual {
        switch self {
        case .raised: Bilingual(nl: "ingebracht", en: "raised")
        case .valid: Bilingual(nl: "beargumenteerd en overwegend", en: "argued and paramount")
        case .concern: Bilingual(nl: "genoteerd als zorg", en: "noted as a concern")
        case .integrated: Bilingual(nl: "verwerkt", en: "worked in")
        case .standing: Bilingual(nl: "blijft staan", en: "stands")
        case .withdrawn: Bilingual(nl: "ingetrokken", en: "taken back")
        }
    }
}

extension Objection.Act {
    /// What is done.
    public var wording: Bilingual {
        switch self {
        case .uphold: Bilingual(nl: "het bezwaar geldig vinden", en: "find the objection valid")
        case .note: Bilingual(nl: "het bezwaar als zorg noteren", en: "note the objection as a concern")
        case .integrate: Bilingual(nl: "het bezwaar verwerken", en: "work the objection in")
        case .leave: Bilingual(nl: "het bezwaar laten staan", en: "leave the objection standing")
        case .withdraw: Bilingual(nl: "het bezwaar intrekken", en: "take the objection back")
        }
    }
}

extension Objection.Condition {
    /// What must hold.
    public var wording: Bilingual {
        switch self {
        case .argued: Bilingual(nl: "er is een argument", en: "an argument is there")
        case .paramount: Bilingual(nl: "het raakt het doel van het panel", en: "it touches the aim of the panel")
        case .failsTest: Bilingual(nl: "een van de toetsen gaat niet op", en: "one of the tests fails")
        case .newProposal: Bilingual(nl: "het voorstel is veranderd", en: "the proposal has changed")
        case .noLoopLeft:
            Bilingual(
                nl: "het voorstel is zo vaak veranderd als mag",
                en: "the proposal was changed as often as allowed"
            )
        case .byObjector: Bilingual(nl: "het is je eigen bezwaar", en: "it is your own objection")
        }
    }
}

extension Amendment.State {
    /// What it is called.
    public var wording: Bilingual {
        switch self {
        case .proposed: Bilingual(nl: "ingediend", en: "proposed")
        case .adopted: Bilingual(nl: "overgenomen", en: "taken over")
        case .rejected: Bilingual(nl: "niet overgenomen", en: "not taken over")
        case .withdrawn: Bilingual(nl: "teruggenomen", en: "taken back")
        }
    }
}

extension Amendment.Act {
    /// What is done.
    public var wording: Bilingual {
        switch self {
        case .adopt: Bilingual(nl: "de wijziging overnemen", en: "take the amendment over")
        case .reject: Bilingual(nl: "de wijziging afwijzen", en: "turn the amendment down")
        case .withdraw: Bilingual(nl: "de wijziging terugnemen", en: "take the amendment back")
        }
    }
}

extension Amendment.Condition {
    /// What must hold.
    public var wording: Bilingual {
        switch self {
        case .initiatorsAgree: Bilingual(nl: "alle indieners zijn het ermee eens", en: "all initiators agree")
        case .reason: Bilingual(nl: "er is een geschreven reden", en: "a written reason is there")
        case .byProposer: Bilingual(nl: "het is je eigen wijziging", en: "it is your own amendment")
        }
    }
}
