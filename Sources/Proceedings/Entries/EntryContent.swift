public import Signing

/// What an entry says.
///
/// The two large and rare cases stand in memory of their own, so that a million ballots are not as large as a manifest.
public enum EntryContent: Hashable, Sendable {
    /// The frozen rules of a round.
    indirect case manifest(Manifest)
    /// A ballot whose choices can be read at once.
    case openBallot(OpenBallot)
    /// A ballot sealed until the round is closed.
    case sealedBallot(SealedBallot)
    /// The end of voting.
    case close(Close)
    /// Something that happened to a voter's key.
    case keyEvent(KeyEvent)
    /// The key that opens the sealed ballots.
    case boxKeyRelease(BoxKeyRelease)
    /// The certified outcome.
    indirect case tally(TallyCertificate)
    /// What the package holds.
    case publication(Publication)
    /// Part of the register.
    case registerPage(RegisterPage)
    /// A checkpoint with its cosignatures.
    case cosignedCheckpoint(CosignedCheckpoint)
    /// To whom an issuer gave credentials.
    case issuancePage(IssuancePage)
    /// A sealed contribution to the draw.
    case lotCommitment(LotCommitment)
    /// The contribution itself.
    case lotReveal(LotReveal)
    /// A pile of paper ballots.
    case paperBatch(PaperBatch)
    /// One paper ballot as one clerk read it.
    case paperEntry(PaperEntry)
    /// What two officers made of a paper ballot.
    case paperResolution(PaperResolution)
    /// Who keeps a panel record.
    indirect case charter(Charter)
    /// A key of somebody who acts in a panel record.
    case enrolment(Enrolment)
    /// An act about panels and initiatives.
    indirect case act(ActEntry)

    /// The type of the entry.
    public var type: EntryType {
        switch self {
        case .manifest: .manifest
        case .openBallot: .openBallot
        case .sealedBallot: .sealedBallot
        case .close: .close
        case .keyEvent: .keyEvent
        case .boxKeyRelease: .boxKeyRelease
        case .tally: .tally
        case .publication: .publication
        case .registerPage: .registerPage
        case .cosignedCheckpoint: .cosignedCheckpoint
        case .issuancePage: .issuancePage
        case .lotCommitment: .lotCommitment
        case .lotReveal: .lotReveal
        case .paperBatch: .paperBatch
        case .paperEntry: .paperEntry
        case .paperResolution: .paperResolution
        case .charter: .charter
        case .enrolment: .enrolment
        case .act: .act
        }
    }

    /// The hash of the manifest under which the entry stands; the manifest itself stands under none.
    public var manifestHash: Digest? {
        switch self {
        case .manifest, .charter: nil
        case .openBallot(let body): body.manifest
        case .sealedBallot(let body): body.manifest
        case .close(let body): body.manifest
        case .keyEvent(let body): body.manifest
        case .boxKeyRelease(let body): body.manifest
        case .tally(let body): body.manifest
        case .publication(let body): body.manifest
        case .registerPage(let body): body.manifest
        case .cosignedCheckpoint(let body): body.manifest
        case .issuancePage(let body): body.manifest
        case .lotCommitment(let body): body.manifest
        case .lotReveal(let body): body.manifest
        case .paperBatch(let body): body.manifest
        case .paperEntry(let body): body.manifest
        case .paperResolution(let body): body.manifest
        case .enrolment(let body): body.manifest
        case .act(let body): body.manifest
        }
    }

    /// The body as it stands for its type.
    public var body: any EntryBody {
        switch self {
        case .manifest(let body): body
        case .openBallot(let body): body
        case .sealedBallot(let body): body
        case .close(let body): body
        case .keyEvent(let body): body
        case .boxKeyRelease(let body): body
        case .tally(let body): body
        case .publication(let body): body
        case .registerPage(let body): body
        case .cosignedCheckpoint(let body): body
        case .issuancePage(let body): body
        case .lotCommitment(let body): body
        case .lotReveal(let body): body
        case .paperBatch(let body): body
        case .paperEntry(let body): body
        case .paperResolution(let body): body
        case .charter(let body): body
        case .enrolment(let body): body
        case .act(let body): body
        }
    }

    init(_ type: EntryType, _ reader: inout ItemReader) throws(EncodingFault) {
        switch type {
        case .manifest: self = .manifest(try Manifest(&reader))
        case .openBallot: self = .openBallot(try OpenBallot(&reader))
        case .sealedBallot: self = .sealedBallot(try SealedBallot(&reader))
        case .close: self = .close(try Close(&reader))
        case .keyEvent: self = .keyEvent(try KeyEvent(&reader))
        case .boxKeyRelease: self = .boxKeyRelease(try BoxKeyRelease(&reader))
        case .tally: self = .tally(try TallyCertificate(&reader))
        case .publication: self = .publication(try Publication(&reader))
        case .registerPage: self = .registerPage(try RegisterPage(&reader))
        case .cosignedCheckpoint: self = .cosignedCheckpoint(try CosignedCheckpoint(&reader))
        case .issuancePage: self = .issuancePage(try IssuancePage(&reader))
        case .lotCommitment: self = .lotCommitment(try LotCommitment(&reader))
        case .lotReveal: self = .lotReveal(try LotReveal(&reader))
        case .paperBatch: self = .paperBatch(try PaperBatch(&reader))
        case .paperEntry: self = .paperEntry(try PaperEntry(&reader))
        case .paperResolution: self = .paperResolution(try PaperResolution(&reader))
        case .charter: self = .charter(try Charter(&reader))
        case .enrolment: self = .enrolment(try Enrolment(&reader))
        case .act: self = .act(try ActEntry(&reader))
        }
    }
}
