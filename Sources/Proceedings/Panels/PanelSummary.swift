public import Deliberation
public import Signing

/// What a verified panel record is about.
public struct PanelSummary: Sendable {
    /// The charter.
    public let charter: Charter
    /// The hash under which the entries stand.
    public let charterHash: Digest
    /// How many entries there are.
    public let entries: Int
    /// The tree hash of the log.
    public let root: Digest
    /// What the acts add up to.
    public let book: CaseBook
    /// How many witnesses cosigned the checkpoint of the whole log.
    public let cosigned: Int
    /// How many checkpoints and receipts were held against the log.
    public let compared: Int
    /// Texts that entries name and that are not in the package: they were taken out, or never handed in.
    public let missingTexts: Int
    /// Texts that are there.
    public let texts: Int
}
