/// Whose decision it is (*bevoegdheid*).
public enum Authority: String, CaseIterable, Hashable, Sendable {
    /// The panel advises; an organ of the municipality decides (*advies*).
    case advice
    /// The panel advises; the organ can deviate only on a listed ground with a written reason (*zwaarwegend advies*).
    case bindingAdvice = "binding-advice"
    /// The panel decides in the name of the organ (*mandaat*, Awb 10:1, 10:4).
    case mandate
    /// A private fund decides by its own rules (*privaat fonds*).
    case privateFund = "private-fund"
}
