/// A reference that is known to differ, with the reason: the other program's, never a wish of ours. The test fails as
/// soon as one starts to match.
struct KnownDifference: Sendable {
    let source: Reference.Source
    let instance: String
    let theirs: String
    let reason: String

    static let all: [KnownDifference] = [
        KnownDifference(
            source: .pabutools,
            instance: "Switzerland_Zurich_S5D10.pb",
            theirs: "mes Cost_Sat;none",
            reason: """
                33 of its ballots list projects with 0 points. The reference takes a listed project for an approved one; \
                here only a positive score is an approval. Counted with 0 as approval, project 1 wins as there \
                (checked with an independent exact count of both readings).
                """
        )
    ]

    /// The difference known for `reference`, or `nil`.
    static func of(_ reference: Reference) -> KnownDifference? {
        self.all.first {
            $0.source == reference.source && $0.instance == reference.instance && $0.theirs == reference.theirs
        }
    }
}
