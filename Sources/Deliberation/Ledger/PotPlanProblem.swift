/// Why a scheme cannot say what becomes of a pot.
public enum PotPlanProblem: Error, Hashable, Sendable {
    /// The scheme does not divide its pot.
    case notDivided
    /// There is nothing to divide over.
    case noAreas
    /// This area is not in the tree.
    case unknownArea(AreaID)
    /// This area is named twice.
    case repeatedArea(AreaID)
    /// The key gives this area no weight.
    case noWeight(AreaID)
    /// The key gives a weight to this area, which is not among those to divide over.
    case leftOut(AreaID)
    /// Nobody lives in these areas, or all weights are 0.
    case noWeights
    /// The scheme makes the pots one, and that one is not named.
    case noCommonPot
}
