internal import BallotRules

extension CountedElection {
    /// How many recounts are spent on finding out whether ties that were broken mattered.
    private static let tieRecounts = 64

    /// Counts `source` and times it.
    static func count(_ source: ElectionSource, by count: Count) throws(Failure) -> CountedElection {
        switch self.attempt(source, by: count, examineTies: self.tieRecounts) {
        case .success(let counted): return counted
        case .failure(let refusal): throw Failure(refusal, place: "\(source.file), \(count.descriptor.id)")
        }
    }

    /// Counts `source` and times it, or says why the rule does not apply.
    static func attempt(
        _ source: ElectionSource,
        by count: Count,
        examineTies: Int = 0
    ) -> Result<CountedElection, Refusal> {
        let clock = ContinuousClock()
        let start = clock.now
        do throws(Refusal) {
            let outcome = try count.outcome(of: source.election, examineTies: examineTies)
            let seconds = (clock.now - start) / .seconds(1)
            return .success(CountedElection(source, rule: count.descriptor, outcome: outcome, seconds: seconds))
        } catch {
            return .failure(error)
        }
    }
}
