public import Signing

/// The types of entries (docs/record-format/v1.md, section 3).
public enum EntryType: Int, CaseIterable, Hashable, Sendable {
    /// The frozen rules of a round.
    case manifest = 0
    /// A ballot whose choices can be read at once.
    case openBallot = 1
    /// A ballot sealed until the round is closed.
    case sealedBallot = 2
    /// The end of voting.
    case close = 3
    /// Something that happened to a voter's key.
    case keyEvent = 4
    /// The key that opens the sealed ballots.
    case boxKeyRelease = 5
    /// The certified outcome.
    case tally = 6
    /// What the package holds.
    case publication = 7
    /// Part of the register.
    case registerPage = 8
    /// A checkpoint with its cosignatures.
    case cosignedCheckpoint = 9
    /// To whom an issuer gave credentials.
    case issuancePage = 10
    /// A sealed contribution to the draw.
    case lotCommitment = 11
    /// The contribution itself.
    case lotReveal = 12
    /// A pile of paper ballots, counted as paper.
    case paperBatch = 13
    /// One paper ballot as one clerk read it.
    case paperEntry = 14
    /// What two officers made of a paper ballot that two clerks read differently.
    case paperResolution = 15
    /// The first entry of a panel record.
    case charter = 16
    /// A key of somebody who acts in a panel record.
    case enrolment = 17
    /// An act about panels and initiatives.
    case act = 18

    /// The domain in which such an entry is signed.
    public var domain: Domain {
        switch self {
        case .manifest: Domains.manifest
        case .openBallot: Domains.ballot
        case .sealedBallot: Domains.sealedBallot
        case .close: Domains.close
        case .keyEvent: Domains.keyEvent
        case .boxKeyRelease: Domains.boxKey
        case .tally: Domains.tally
        case .publication: Domains.publication
        case .registerPage: Domains.registerPage
        case .cosignedCheckpoint: Domains.checkpoint
        case .issuancePage: Domains.issuance
        case .lotCommitment: Domains.lotCommitment
        case .lotReveal: Domains.lotReveal
        case .paperBatch: Domains.paperBatch
        case .paperEntry: Domains.paperEntry
        case .paperResolution: Domains.paperResolution
        case .charter: Domains.charter
        case .enrolment: Domains.enrolment
        case .act: Domains.act
        }
    }

    /// Whether the entry is a voter's own.
    public var isBallot: Bool { self == .openBallot || self == .sealedBallot }
}
