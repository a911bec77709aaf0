/// The sizes up to which an election is accepted; beyond them it is refused, never cut or wrapped.
public enum ElectionLimits {
    /// Projects in one election.
    public static let projects = 20_000
    /// The largest score on a ballot, in whole points.
    public static let points = 1_000_000_000
    /// Decimals of a score, as a power of ten.
    public static let pointScale = 1_000_000
    /// The largest numerator or denominator of a ballot's weight.
    public static let weightTerm = 1_000_000_000
    /// The largest sum over all ballots of weight times points, in scaled units.
    public static let total = 1 << 60
}
