/// What a package is about (docs/record-format/v1.md, sections 9 and 11.6).
public enum PackageKind: CaseIterable, Hashable, Sendable {
    /// A round of voting.
    case round
    /// Panels and initiatives.
    case panels

    /// The line with which such a package begins.
    public var magic: [UInt8] {
        switch self {
        case .round: Array("buurtstem record v1\n".utf8)
        case .panels: Array("buurtstem panels v1\n".utf8)
        }
    }

    /// The documents that no such package lacks, in the order of their names.
    public var requiredDocuments: [String] {
        switch self {
        case .round: ["election", "outcome", "rules", "trace"]
        case .panels: ["documents", "texts"]
        }
    }
}
