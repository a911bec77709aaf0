/// What somebody is charged with outside a panel's seats (*rol*); chair and secretary follow from the panel itself.
public enum Role: String, CaseIterable, Hashable, Sendable {
    /// Keeps the record: areas, roles, panels (*beheerder*).
    case administrator
    /// Decides on verdicts and objections, and publishes schemes (*college of gemandateerde*).
    case authority
    /// Takes initiatives in and checks them; advises, never votes (*buurtregisseur*).
    case coordinator
    /// Keeps pots and pays (*budgethouder*).
    case treasurer
    /// Enters what residents hand in on paper or say at the desk (*baliemedewerker*).
    case desk
}
