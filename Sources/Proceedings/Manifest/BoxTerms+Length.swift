internal import BallotRules
internal import Signing

extension BoxTerms {
    /// The length to which sealed ballots must be padded so that the largest ballot of a round fits: a multiple of 32.
    ///
    /// - Returns: `nil` when even the longest that is allowed does not suffice.
    public static func paddedLength(for terms: BallotTerms, projects: Int) -> Int? {
        let most = terms.form == .chooseOne ? 1 : min(projects, terms.limits.length.most ?? projects)
        let largest = max(projects - 1, 0)
        let steps = terms.form.hasPoints ? [Int](repeating: Int(Int32.max) * 1_000, count: most) : nil
        let choices = Choices([Int](repeating: largest, count: most), steps: steps)
        let key = VerificationKey([UInt8](repeating: 0, count: 32))
        guard let key else { return nil }
        let content = SealedContent(manifest: .zero, key: key, choices: choices)
        return stride(from: 96, through: self.lengths.upperBound, by: 32).first { content.padded(to: $0) != nil }
    }
}
