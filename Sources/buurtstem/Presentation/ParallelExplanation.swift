internal import BallotRules
internal import Foundation

/// Explains all projects of an outcome on all cores.
enum ParallelExplanation {
    static func make(_ counted: CountedElection, count: Count) async -> Explanation {
        let explainer = Explainer(of: counted.outcome, count: count, election: counted.election)
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
}
