/// What somebody can do against a decision (*rechtsbescherming*).
public enum Remedy: String, CaseIterable, Hashable, Sendable {
    /// Objection under the general act on administrative law (*bezwaar*, Awb 7:1).
    case awbObjection = "awb-objection"
    /// A review by the fund itself (*interne heroverweging*).
    case internalReview = "internal-review"
    /// Nothing.
    case none
}
