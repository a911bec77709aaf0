public import BallotRules

/// What a decision method is called and takes.
public struct MethodDescriptor: Sendable {
    /// Whose quorum holds.
    public enum QuorumSource: Hashable, Sendable {
        /// The panel's own (*eigen reglement*); it must be stated.
        case panel
        /// That of the law that the method follows.
        case law
    }

    /// The stable identifier.
    public let id: String
    /// Raised whenever the same votes could give another decision than before.
    public let version: Int
    /// Its name.
    public let name: Bilingual
    /// What it does, in a sentence or two.
    public let summary: Bilingual
    /// The kinds of ballots that it takes.
    public let kinds: [PanelBallots.Kind]
    /// Its options. An option whose standard is empty and that is in ``required`` must be given.
    public let options: [OptionSpec]
    /// Options without which the method cannot be used: nothing about a decision is left to a silent default.
    public let required: [String]
    /// Whose quorum holds.
    public let quorum: QuorumSource
    /// Where it is defined.
    public let citation: String

    /// A descriptor.
    public init(
        id: String,
        version: Int = 1,
        name: Bilingual,
        summary: Bilingual,
        kinds: [PanelBallots.Kind],
        options: [OptionSpec] = [],
        required: [String] = [],
        quorum: QuorumSource = .panel,
        citation: String
    ) {
        self.id = id
        self.version = version
        self.name = name
        self.summary = summary
        self.kinds = kinds
        self.options = options
        self.required = required
        self.quorum = quorum
        self.citation = citation
    }
}
