internal import BallotRules
internal import Foundation

/// Explains all projects of an outcome on all cores.
enum ParallelExplanation {
    /// - Parameter counts: how many recounts to spend at most on one margin; `nil` for ``standard(_:)``.
    static func make(_ counted: CountedElection, count: Count, counts: Int? = nil) async -> Explanation {
        let fitting = ExplanationLimits.fitting(counted.election)
        let limits = ExplanationLimits(
            counts: counts ?? self.standard(counted, fitting),
            extraVotes: fitting.extraVotes
        )
        let explainer = Explainer(of: counted.outcome, count: count, election: counted.election, limits: limits)
        let total = counted.election.projects.count
        let cores = max(ProcessInfo.processInfo.activeProcessorCount, 1)
        let parts = await withTaskGroup(of: [(Int, ProjectExplanation)].self) { group in
            for core in 0..<min(cores, total) {
                group.addTask {
                    stride(from: core, to: total, by: cores).map { ($0, explainer.explanation(of: $0)) }
                }
            }
            var parts: [(Int, ProjectExplanation)] = []
            for await part in group { parts += part }
            return parts
        }
        return Explanation(projects: parts.sorted { $0.0 < $1.0 }.map(\.1))
    }

    /// The number that suits the election; far fewer where each recount is itself many counts with rising shares.
    ///
    /// A number and no time, so that the explanation is the same on every machine.
    private static func standard(_ counted: CountedElection, _ fitting: ExplanationLimits) -> Int {
        let hasRuns = counted.outcome.facts.contains { fact in
            if case .endowment(_, let runs, _) = fact { runs > 1 } else { false }
        }
        return hasRuns ? max(fitting.counts / 100, 24) : fitting.counts
    }
}
