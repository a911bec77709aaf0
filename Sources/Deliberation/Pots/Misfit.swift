internal import BallotRules

/// What happens when the next on a list does not fit in what is left (*wat niet past*).
public enum Misfit: String, CaseIterable, Hashable, Sendable {
    /// The list ends there.
    case stop
    /// It is passed over, and what fits further down is funded.
    case skip
}

extension OptionSpec {
    /// `misfit`: what happens when something does not fit.
    static let potMisfit = OptionSpec(
        "misfit",
        .words(Misfit.allCases.map(\.rawValue)),
        standard: "",
        summary: Bilingual(
            nl: "past iets niet, dan houdt het op (stop) of gaat het verder met wat wel past (skip)",
            en: "what does not fit ends the list, or is passed over"
        )
    )
}
