internal import BallotRules
internal import Foundation

/// Which references are recounted: all of them in a release build or with `BUURTSTEM_ALL_REFERENCES=1`, else those that
/// a debug build counts in seconds.
enum ReferenceScope {
    static let isFull: Bool = {
        #if DEBUG
            ProcessInfo.processInfo.environment["BUURTSTEM_ALL_REFERENCES"] == "1"
        #else
            true
        #endif
    }()

    /// Distinct ballots times projects up to which counts that repeat themselves run in a debug build.
    private static let repeatedSize = 60_000
    /// The same for maximum flows.
    private static let flowSize = 5_000

    static func includes(_ reference: Reference, _ election: Election) -> Bool {
        if self.isFull { return true }
        let size = election.profile.groupCount * election.projects.count
        if reference.ours.rule == "maximin-support" { return size <= self.flowSize }
        return !reference.ours.isRepeated || size <= self.repeatedSize
    }
}
