/// Why the panel judges so (*motivering*; Awb 3:46): a finding for each criterion, the reason, and the other view.
public struct Motivation: Hashable, Sendable {
    /// One criterion held against the initiative.
    public struct Finding: Hashable, Sendable {
        /// How it comes out.
        public enum Outcome: String, CaseIterable, Hashable, Sendable {
            /// Met (*voldoet*).
            case met
            /// Met in part (*voldoet deels*).
            case partly
            /// Not met (*voldoet niet*).
            case notMet = "not-met"
        }

        /// Which criterion of the scheme.
        public let criterion: String
        /// How it comes out.
        public let outcome: Outcome
        /// Why.
        public let text: TextID

        /// A finding.
        public init(_ criterion: String, _ outcome: Outcome, _ text: TextID) {
            self.criterion = criterion
            self.outcome = outcome
            self.text = text
        }
    }

    /// One finding per criterion of the scheme.
    public let findings: [Finding]
    /// The reason in a few sentences.
    public let reason: TextID
    /// The view of those who see it otherwise, or `nil` where nobody does (*minderheidsstandpunt*).
    public let minority: TextID?

    /// A motivation.
    public init(_ findings: [Finding], reason: TextID, minority: TextID?) {
        self.findings = findings
        self.reason = reason
        self.minority = minority
    }
}
