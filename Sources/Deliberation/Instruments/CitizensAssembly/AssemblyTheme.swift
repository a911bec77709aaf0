/// A theme that somebody handed in for an assembly (*thema*).
public struct AssemblyTheme: Hashable, Sendable {
    /// How far it is.
    public enum Stage: String, CaseIterable, Hashable, Sendable {
        /// Handed in (*ingediend*).
        case submitted
        /// Judged by one tester, to be confirmed from another side (*getoetst, nog te bevestigen*).
        case judged
        /// Taken into the vote (*toegelaten*).
        case accepted
        /// Not taken in; the reason is public (*afgevallen*).
        case rejected
        /// Goes on in another (*samengevoegd*).
        case bundled
    }

    /// What it says.
    public let text: TextID
    /// Of which themes it was bundled; empty for one that was handed in.
    public let sources: [ThemeID]
    /// How far it is.
    public internal(set) var stage: Stage
    /// Why it was taken in, rejected or bundled; published.
    public internal(set) var reason: TextID?
    /// Whether the tester who judged it would take it in.
    public internal(set) var passes: Bool?
    /// Who judged it first.
    public internal(set) var judge: PersonID?
    /// In which it goes on.
    public internal(set) var bundle: ThemeID?
}
