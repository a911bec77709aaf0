public import BallotRules
public import Signing

/// Why no round can be held as planned.
public enum RoundPlanFault: Error, Hashable, Sendable {
    /// There is no such rule, or it has no such options.
    case rule(String)
    /// It is no tie order for a record.
    case tieOrder(String)
    /// The rule does not count such ballots.
    case ballotForm(BallotForm, accepted: [BallotForm])
    /// The tie order has `lot` and there are no lot parties, or the other way round.
    case lotParties(needed: Bool)
    /// Points cannot be divided so finely.
    case pointsScale(Int)
    /// There are no projects.
    case noProjects
    /// A project does not fit into the record: a text is too long, or has control characters.
    case project(ProjectID, EncodingFault)
    /// Something else does not fit into the record.
    case encoding(EncodingFault)
    /// The rules of the round are no UTF-8 text, or longer than 1 MiB.
    case rulesText
    /// There are no voters.
    case noVoters
    /// A voter votes in a way that the round does not have.
    case voterKind(leaf: Int)
    /// Voting ends before it begins.
    case window
    /// The largest ballot does not fit into a sealed box.
    case ballotTooLarge(Int, most: Int)
    /// A key is not valid.
    case invalidKey(VerificationKey)
    /// A key stands in two places.
    case repeatedKey(VerificationKey)
    /// Sealed ballots need two issuers and a box, and open ones neither; an issuer's RSA key must be good.
    case issuers
}
