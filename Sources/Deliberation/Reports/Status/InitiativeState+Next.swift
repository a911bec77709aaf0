public import BallotRules

extension InitiativeState {
    /// What comes next and who does it, in plain words, for whoever made the plan.
    public var next: Bilingual {
        switch self {
        case .draft:
            Bilingual(
                nl: "Jullie zijn aan zet: maak het plan af, zoek steun of dien het in.",
                en: "It is up to you: finish the plan, look for support, or hand it in."
            )
        case .gatheringSupport:
            Bilingual(
                nl: "Jullie zijn aan zet: zoek steun en dien het plan daarna in.",
                en: "It is up to you: look for support, and then hand the plan in."
            )
        case .submitted:
            Bilingual(
                nl: "De buurtregisseur kijkt of het plan compleet is en bij de regeling past.",
                en: "The coordinator looks whether the plan is complete and fits the scheme."
            )
        case .incomplete:
            Bilingual(
                nl: "Jullie zijn aan zet: vul het plan aan voor de laatste dag hieronder.",
                en: "It is up to you: complete the plan by the last day below."
            )
        case .admissible, .feasibility:
            Bilingual(
                nl: "De buurtregisseur bekijkt of het kan en mag. Daarna gaat het naar het panel.",
                en: "The coordinator looks whether it can and may be done. Then it goes to the panel."
            )
        case .adjusting:
            Bilingual(
                nl: "Jullie zijn aan zet: pas het plan aan, samen met de buurtregisseur.",
                en: "It is up to you: adjust the plan, together with the coordinator."
            )
        case .onAgenda, .deliberation, .heldOver:
            Bilingual(nl: "Het panel praat over het plan.", en: "The panel talks about the plan.")
        case .onHold:
            Bilingual(
                nl: "Eerst is er bemiddeling. Daarna praat het panel verder.",
                en: "First there is mediation. Then the panel goes on."
            )
        case .onBallot, .ranked:
            Bilingual(nl: "Bewoners stemmen over het plan.", en: "Residents vote on the plan.")
        case .verdict:
            Bilingual(
                nl: "Er moet nog een besluit komen op het oordeel.",
                en: "A decision on the verdict has to be taken."
            )
        case .granted, .refused:
            Bilingual(
                nl: "De brief met het besluit wordt verstuurd.",
                en: "The letter with the decision is to be sent."
            )
        default: self.nextAfterDecision
        }
    }

    private var nextAfterDecision: Bilingual {
        switch self {
        case .grantAnnounced, .grantFinal:
            Bilingual(
                nl: "Jullie zijn aan zet: ga akkoord met de voorwaarden.",
                en: "It is up to you: accept the conditions."
            )
        case .refusalAnnounced:
            Bilingual(
                nl: "Jullie kunnen bezwaar maken zolang de termijn loopt.",
                en: "You can object as long as the term runs."
            )
        case .grantContested, .refusalContested:
            Bilingual(nl: "Er wordt beslist op het bezwaar.", en: "The objection is to be decided on.")
        case .reconsidered: Bilingual(nl: "Er komt een nieuw besluit.", en: "A new decision follows.")
        case .accepted, .contracted:
            Bilingual(nl: "Er wordt betaald, en jullie kunnen beginnen.", en: "Money is paid, and you can begin.")
        case .inProgress:
            Bilingual(
                nl: "Jullie voeren het plan uit. Bewaar de bonnen.",
                en: "You carry the plan out. Keep the receipts."
            )
        case .changed: Bilingual(nl: "De wijziging wordt bekeken.", en: "The change is looked at.")
        case .done:
            Bilingual(
                nl: "Jullie zijn aan zet: lever de bonnen en een kort verslag in.",
                en: "It is up to you: hand in the receipts and a short report."
            )
        case .accounted: Bilingual(nl: "Het bedrag wordt vastgesteld.", en: "The amount is to be settled.")
        case .reserve:
            Bilingual(
                nl: "Het plan komt aan de beurt als een ander afvalt.",
                en: "The plan is next when another falls out."
            )
        case .lapsed, .notSelected:
            Bilingual(
                nl: "Jullie kunnen het opnieuw indienen in een volgende ronde.",
                en: "You can hand it in again in a next round."
            )
        case .referred:
            Bilingual(nl: "Jullie gaan verder bij de andere regeling.", en: "You go on with the other scheme.")
        case .infeasible, .refusedFormally, .notTreated:
            Bilingual(
                nl: "Jullie kunnen een nieuw plan maken zonder dit probleem.",
                en: "You can make a new plan without this problem."
            )
        default: Bilingual(nl: "Er komt niets meer.", en: "Nothing more follows.")
        }
    }
}
