/// How the documents of a package differ from those that the publication names (check V1).
public enum PartProblem: Hashable, Sendable {
    /// The publication names this document, and the package has none.
    case missing(String)
    /// The package has this document, and the publication does not name it.
    case unknown(String)
    /// The document has another hash than the publication says.
    case changed(String)
}
