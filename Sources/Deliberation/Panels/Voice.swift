/// What somebody says to a proposal (*stem*).
public enum Voice: String, CaseIterable, Hashable, Sendable {
    /// For (*voor*).
    case inFavour = "for"
    /// Against (*tegen*).
    case against
    /// A blank paper (*blanco*).
    case blank
    /// Nothing (*onthouding*).
    case abstain
}
