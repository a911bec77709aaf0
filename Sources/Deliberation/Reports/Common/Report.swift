public import BallotRules

/// Something that people read, computed from a ``CaseBook`` and nothing else: the same book gives the same bytes.
public protocol Report: Hashable, Sendable {
    /// The report as text, in the language of `phrase`; lines end with a line feed.
    func text(_ phrase: Phrase, _ texts: ReportTexts) -> String

    /// The report as a document: names as the record has them, amounts in cents, days as `2026-11-22`.
    func document(_ texts: ReportTexts) -> DataValue
}
