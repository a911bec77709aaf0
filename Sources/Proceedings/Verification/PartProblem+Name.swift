extension PartProblem {
    /// The document concerned.
    public var name: String {
        switch self {
        case .missing(let name), .unknown(let name), .changed(let name): name
        }
    }
}
