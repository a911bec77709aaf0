/// What lawfully comes next when votes are equal (*uitweg bij staken van stemmen*).
public enum WayOut: String, CaseIterable, Hashable, Sendable {
    /// Vote again between those who are equal (*herstemming*).
    case revote
    /// The proposal is not adopted; things stay as they are.
    case statusQuo = "status-quo"
    /// The vote of the chair decides (*doorslaggevende stem*).
    case chair
    /// The lot decides (*loting*), see ``Lot``.
    case lot
}
