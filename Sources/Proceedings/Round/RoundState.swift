internal import BallotRules
public import Signing
public import TransparencyLog

/// Where a round stands after the entries so far: a pure fold over them (docs/record-format/v1.md, section 4).
///
/// Nothing that ``apply(_:)`` refuses is ever appended. Memory grows with voters, not with ballots: about 150 bytes each.
public struct RoundState: Sendable {
    /// The frozen rules.
    public let terms: RoundTerms
    /// Where the round is.
    public internal(set) var phase: RoundPhase = .enrolling
    /// The log: every entry so far.
    public private(set) var log = MerkleFrontier()
    /// The latest certificate.
    public internal(set) var certificate: TallyCertificate?
    /// The leaf hash of the close entry.
    public internal(set) var closeHash: Digest?

    var register: RegisterFold
    var voters: VoterTable
    var issuance: IssuanceFold
    var lots: LotFold
    var paper = PaperFold()
    var isCloseCosigned = false
    var isBoxOpen = false
    var witnessTimes: [VerificationKey: UInt64] = [:]

    /// A round that begins with its manifest.
    ///
    /// - Throws: ``EntryProblem`` when the entry is not a manifest that the operator named in it signed, or names a key
    ///   that is not valid.
    public init(_ terms: RoundTerms, beginning entry: Entry) throws(EntryProblem) {
        guard case .manifest(let manifest) = entry.content, manifest == terms.manifest else { throw .manifestPlace }
        if let problem = SignerRule(entry, manifest).problems.first { throw problem }
        for key in manifest.allKeys where !key.isValidPoint { throw .invalidKey(key) }
        let body = entry.source.span.extracting(entry.bodyRange)
        for signer in entry.signers
        where !signer.key.isValidSignature(signer.signature, of: body, in: Domains.manifest) {
            throw .invalidSignature(signer.key)
        }
        self.terms = terms
        self.register = RegisterFold(manifest)
        self.voters = VoterTable(registered: manifest.registerSize, officials: manifest.allKeys)
        self.issuance = IssuanceFold(manifest)
        self.lots = LotFold(parties: manifest.keys.lotParties.count)
        self.log.append(leafHash: Merkle.leafHash(entry.source.span.extracting(entry.range)))
    }

    /// The number of entries, which is the number that the next one gets.
    public var size: Int { Int(clamping: self.log.size) }

    /// The seed of the draw, once every lot party has revealed its secret.
    public var lotSeed: Digest? { self.lots.seed(close: self.closeHash) }

    /// Credentials given by each issuer, as far as told.
    public var issued: [Int] { self.issuance.issued }

    /// The kinds of voters in the register, as far as its pages have come.
    public var voterKinds: [RegisterLeaf.Kind] { self.register.kinds }

    /// The place of the next ballot of `key`: its sequence number and the leaf hash before it; `nil` when it may not
    /// vote any more, or at all.
    public func nextBallot(of key: VerificationKey) -> (sequence: Int, previous: Digest)? {
        self.voters.next(key)
    }

    /// Accepts an entry.
    ///
    /// - Throws: the first ``EntryProblem``; the state is then as it was.
    public mutating func apply(_ inspection: EntryInspection) throws(EntryProblem) -> EntryEffect {
        if let problem = inspection.problems.first { throw problem }
        guard let entry = inspection.entry else { throw .encoding(EncodingFault(.truncated, at: 0)) }
        let effect = try self.accept(entry, inspection)
        self.log.append(leafHash: inspection.leafHash)
        return effect
    }

    /// Passes over an entry that should not be there, so that the rest can still be looked at: for verifiers, which have
    /// reported it.
    ///
    /// Where the entry would have moved the round on, the round is taken to have moved on. Otherwise one fault would hide
    /// behind the many that only follow from it.
    public mutating func skip(_ inspection: EntryInspection) {
        if let entry = inspection.entry { self.presume(entry, inspection.leafHash) }
        self.log.append(leafHash: inspection.leafHash)
    }

    /// Passes over an entry of which only the leaf hash is known.
    mutating func pass(_ leafHash: Digest) { self.log.append(leafHash: leafHash) }

    private mutating func presume(_ entry: Entry, _ leafHash: Digest) {
        switch (self.phase, entry.content) {
        case (.enrolling, .cosignedCheckpoint) where self.register.isComplete: self.phase = .open
        case (.open, .close):
            self.closeHash = leafHash
            self.phase = .closed
        case (.closed, .cosignedCheckpoint): self.isCloseCosigned = true
        case (.closed, .boxKeyRelease): self.isBoxOpen = true
        case (.closed, .tally(let certificate)), (.counted, .tally(let certificate)):
            self.certificate = certificate
            self.phase = .counted
        case (.counted, .publication): self.phase = .published
        default: break
        }
    }

    private mutating func accept(
        _ entry: Entry,
        _ inspection: EntryInspection
    ) throws(EntryProblem) -> EntryEffect {
        guard self.phase.accepts(entry.type) else { throw .phase(entry.type, self.phase) }
        switch entry.content {
        case .manifest: throw .manifestPlace
        case .registerPage(let page): try self.accept(page)
        case .lotCommitment(let lot): try self.lots.commit(lot)
        case .cosignedCheckpoint: try self.acceptCheckpoint(inspection.note)
        case .openBallot(let ballot): return try self.accept(ballot, inspection.leafHash)
        case .sealedBallot(let ballot): return try self.accept(ballot, inspection.leafHash)
        case .keyEvent(let event): return try self.accept(event, signers: entry.signers.map(\.key))
        case .paperBatch(let batch): try self.paper.add(batch)
        case .close(let close): try self.accept(close, inspection.leafHash)
        case .paperEntry(let paper):
            guard let clerk = entry.signers.first?.key else { throw .missingSigner }
            return try self.paper.enter(paper, by: clerk)
        case .paperResolution(let paper): return try self.paper.resolve(paper)
        case .issuancePage(let page): try self.accept(page)
        case .lotReveal(let lot):
            guard self.isCloseCosigned else { throw .closeNotCosigned }
            try self.lots.reveal(lot)
        case .boxKeyRelease(let release): try self.accept(release)
        case .tally(let certificate): try self.accept(certificate)
        case .publication(let publication): try self.accept(publication)
        case .charter, .enrolment, .act: throw .phase(entry.type, self.phase)
        }
        return .none
    }
}
