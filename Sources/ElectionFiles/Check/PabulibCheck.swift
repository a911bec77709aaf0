/// Recounts a file by the rule that it declares and compares with the winners that it records.
public struct PabulibCheck: Sendable {
    /// What came of it.
    public let verdict: RecountVerdict

    /// Checks what was read.
    ///
    /// - Complexity: that of the counts made, at most a few.
    public init(_ reading: PabulibReading) {
        self.verdict = PabulibCheck.verdict(of: reading)
    }

    static func verdict(of reading: PabulibReading) -> RecountVerdict {
        guard let election = reading.election, let document = reading.document else {
            return .cannotRecount([.unreadable])
        }
        return Replay(election: election, document: document, problems: reading.problems).verdict()
    }
}
