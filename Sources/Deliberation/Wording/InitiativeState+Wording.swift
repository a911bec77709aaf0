public import BallotRules

extension InitiativeState {
    /// What it is called.
    public var wording: Bilingual {
        switch self {
        case .draft: Bilingual(nl: "concept", en: "draft")
        case .gatheringSupport: Bilingual(nl: "zoekt draagvlak", en: "looking for support")
        case .submitted: Bilingual(nl: "ingediend", en: "handed in")
        case .lapsed: Bilingual(nl: "te weinig draagvlak op tijd", en: "too little support in time")
        case .incomplete: Bilingual(nl: "nog niet compleet", en: "to be completed")
        case .notTreated: Bilingual(nl: "niet in behandeling genomen", en: "left untreated")
        case .admissible: Bilingual(nl: "kan in behandeling", en: "can be taken up")
        case .referred: Bilingual(nl: "doorverwezen naar een andere regeling", en: "sent to another scheme")
        case .refusedFormally: Bilingual(nl: "afgewezen op een harde eis", en: "refused on a hard criterion")
        case .feasibility: Bilingual(nl: "wordt bekeken op haalbaarheid", en: "looked at: can it be done")
        case .adjusting: Bilingual(nl: "wordt aangepast", en: "being adjusted")
        case .infeasible: Bilingual(nl: "niet haalbaar", en: "cannot be done")
        case .onAgenda: Bilingual(nl: "op de agenda van het panel", en: "on the agenda of the panel")
        case .onBallot: Bilingual(nl: "op het stembiljet", en: "on the ballot")
        case .deliberation: Bilingual(nl: "in gesprek bij het panel", en: "talked about by the panel")
        case .heldOver: Bilingual(nl: "aangehouden", en: "held over")
        case .onHold: Bilingual(nl: "geparkeerd voor bemiddeling", en: "parked for mediation")
        case .ranked: Bilingual(nl: "geteld", en: "counted")
        case .verdict: Bilingual(nl: "het oordeel is er", en: "the verdict is there")
        case .notSelected: Bilingual(nl: "niet gekozen", en: "not chosen")
        default: self.furtherWords
        }
    }

    private var furtherWords: Bilingual {
        switch self {
        case .reserve: Bilingual(nl: "op de reservelijst", en: "on the reserve list")
        case .granted: Bilingual(nl: "toegekend", en: "granted")
        case .refused: Bilingual(nl: "geweigerd", en: "refused")
        case .grantAnnounced: Bilingual(nl: "toekenning verstuurd", en: "grant sent")
        case .refusalAnnounced: Bilingual(nl: "weigering verstuurd", en: "refusal sent")
        case .grantContested: Bilingual(nl: "bezwaar tegen de toekenning", en: "objection against the grant")
        case .refusalContested: Bilingual(nl: "bezwaar tegen de weigering", en: "objection against the refusal")
        case .reconsidered:
            Bilingual(nl: "bezwaar gegrond, er komt een nieuw besluit", en: "objection upheld, a new decision follows")
        case .grantFinal: Bilingual(nl: "toekenning staat vast", en: "the grant stands")
        case .refusalFinal: Bilingual(nl: "weigering staat vast", en: "the refusal stands")
        case .accepted: Bilingual(nl: "voorwaarden aanvaard", en: "conditions accepted")
        case .contracted: Bilingual(nl: "overeenkomst getekend", en: "agreement signed")
        case .inProgress: Bilingual(nl: "in uitvoering", en: "being carried out")
        case .changed: Bilingual(nl: "wijziging gemeld", en: "a change is reported")
        case .done: Bilingual(nl: "klaar", en: "done")
        case .accounted: Bilingual(nl: "verantwoord", en: "accounted for")
        case .settled: Bilingual(nl: "vastgesteld", en: "settled")
        case .reclaimed: Bilingual(nl: "ingetrokken en teruggevorderd", en: "taken back and reclaimed")
        default: Bilingual(nl: "ingetrokken door de indieners", en: "withdrawn by the initiators")
        }
    }
}
