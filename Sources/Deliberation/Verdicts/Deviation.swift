/// Why the authority decides otherwise than the panel (*afwijkingsgrond*; Awb 3:50): a ground of a closed list, in writing.
public struct Deviation: Hashable, Sendable {
    /// The list.
    public enum Ground: String, CaseIterable, Hashable, Sendable {
        /// It would be against a law or a regulation (*strijd met de wet*).
        case law
        /// The ceiling or the pot does not allow it (*plafond*, Awb 4:25).
        case ceiling
        /// Another organ has the power to decide it (*onbevoegd*).
        case competence
        /// The verdict was not made with care (*onzorgvuldig advies*, Awb 3:9).
        case carelessVerdict = "careless-verdict"
        /// Facts that the panel could not know (*nieuwe feiten*).
        case newFacts = "new-facts"
        /// Another weighing of interests (*andere afweging*); only where the panel merely advises.
        case otherWeighing = "other-weighing"

        /// Whether it can stand against a verdict under `authority`.
        public func isAllowed(under authority: Authority) -> Bool {
            switch authority {
            case .advice: true
            case .bindingAdvice: self != .otherWeighing
            // The panel itself decides: what is unlawful it has to take up again itself.
            case .mandate, .privateFund: false
            }
        }
    }

    /// Which ground.
    public let ground: Ground
    /// The reason, visible to all.
    public let text: TextID

    /// A deviation.
    public init(_ ground: Ground, _ text: TextID) {
        self.ground = ground
        self.text = text
    }
}
