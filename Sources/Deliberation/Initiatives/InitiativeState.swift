/// Where an initiative stands (*stand van een bewonersinitiatief*).
public enum InitiativeState: String, CaseIterable, Hashable, Sendable {
    /// Being written (*concept*).
    case draft
    /// Looking for support (*draagvlak zoeken*).
    case gatheringSupport = "gathering-support"
    /// Handed in (*ingediend*).
    case submitted
    /// Too little support in time (*niet gehaald*).
    case lapsed
    /// To be completed (*onvolledig*).
    case incomplete
    /// Left untreated (*buiten behandeling*).
    case notTreated = "not-treated"
    /// Can be taken up (*ontvankelijk*).
    case admissible
    /// Goes to another scheme (*doorverwezen*).
    case referred
    /// Refused on a hard criterion (*afgewezen op een harde eis*).
    case refusedFormally = "refused-formally"
    /// Looked at: can it, may it, does it fit (*haalbaarheidstoets*).
    case feasibility
    /// Being adjusted together (*aanpassen*).
    case adjusting
    /// Cannot be done (*niet haalbaar*).
    case infeasible
    /// On the agenda of the panel (*op de agenda*).
    case onAgenda = "on-agenda"
    /// On a ballot of residents (*op het stembiljet*).
    case onBallot = "on-ballot"
    /// Talked about by the panel (*in beraad*).
    case deliberation
    /// Held over to another day (*aangehouden*).
    case heldOver = "held-over"
    /// Parked for mediation (*geparkeerd voor bemiddeling*).
    case onHold = "on-hold"
    /// Counted (*geteld*).
    case ranked
    /// The panel or the ballot has spoken (*oordeel*).
    case verdict
    /// Not chosen (*niet gekozen*).
    case notSelected = "not-selected"
    /// Next when another falls out (*reserve*).
    case reserve
    /// Granted, whole or in part (*toegekend*).
    case granted
    /// Refused (*geweigerd*).
    case refused
    /// The decision to grant is sent (*toekenning bekendgemaakt*).
    case grantAnnounced = "grant-announced"
    /// The decision to refuse is sent (*weigering bekendgemaakt*).
    case refusalAnnounced = "refusal-announced"
    /// Somebody objects to the grant (*bezwaar tegen de toekenning*).
    case grantContested = "grant-contested"
    /// Somebody objects to the refusal (*bezwaar tegen de weigering*).
    case refusalContested = "refusal-contested"
    /// The objection is upheld; a new decision follows (*bezwaar gegrond*).
    case reconsidered
    /// The grant stands (*toekenning onherroepelijk*).
    case grantFinal = "grant-final"
    /// The refusal stands (*weigering onherroepelijk*).
    case refusalFinal = "refusal-final"
    /// Conditions accepted (*voorwaarden aanvaard*).
    case accepted
    /// Agreed on paper (*overeenkomst*).
    case contracted
    /// Being carried out (*in uitvoering*).
    case inProgress = "in-progress"
    /// A change is reported (*wijziging gemeld*).
    case changed
    /// Done (*klaar*).
    case done
    /// Accounted for (*verantwoord*).
    case accounted
    /// Settled (*vastgesteld*).
    case settled
    /// Taken back, and reclaimed where it was paid (*ingetrokken, teruggevorderd*).
    case reclaimed
    /// Withdrawn by the initiators (*ingetrokken door de indiener*).
    case withdrawn

    /// Whether nothing comes after it.
    public var isEnd: Bool {
        switch self {
        case .notTreated, .referred, .refusedFormally, .infeasible, .refusalFinal, .settled, .reclaimed, .withdrawn:
            true
        default: false
        }
    }
}
