public import BallotRules

/// Why a round cannot be counted.
public enum RecountError: Error, Hashable, Sendable {
    /// The document `election` is not the one that the manifest names.
    case otherElection
    /// This program has no rule of this identifier and version that takes the options and tie order of the manifest.
    case unknownRule(String, version: Int)
    /// The manifest does not name exactly the options that the rule has.
    case otherOptions
    /// The ballots do not make an election.
    case election(ElectionError)
    /// The rule cannot be applied to this election.
    case refused(Refusal)
}
