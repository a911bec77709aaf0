/// How far the talk about an item is (*stand van het agendapunt*).
public enum ItemStage: String, MachineWord {
    /// On the agenda, not yet opened (*gepland*).
    case planned
    /// The initiators present it (*toelichting*).
    case presenting
    /// Clarifying questions (*verhelderende vragen*).
    case clarifying
    /// Arguments and reactions, without the initiators (*besloten gesprek*).
    case reacting
    /// A new version is talked about (*wijzigingsvoorstel*).
    case amending
    /// The consent of everybody is asked (*consentronde*).
    case consenting
    /// Votes are given (*stemming*).
    case voting
    /// Decided; the motivation is being written (*beslist*).
    case decided
    /// Decided and motivated (*afgerond*).
    case closed
    /// To be taken up on another day (*aangehouden*).
    case heldOver = "held-over"
    /// Parked for mediation (*geparkeerd voor bemiddeling*).
    case onHold = "on-hold"
    /// Handed to the neighbouring panel or the college for want of a quorum (*overgedragen*).
    case passedOn = "passed-on"
    /// Withdrawn by the initiators (*ingetrokken*).
    case withdrawn
}
