internal import Signing

/// The draw of lots as far as it has come (docs/record-format/v1.md, section 5).
struct LotFold: Sendable {
    private var commitments: [Digest?]
    private var secrets: [Digest?]

    init(parties: Int) {
        self.commitments = [Digest?](repeating: nil, count: parties)
        self.secrets = self.commitments
    }

    /// The first party that has not committed itself.
    var uncommitted: Int? { self.commitments.firstIndex { $0 == nil } }

    /// The first party that has not revealed its secret.
    var unrevealed: Int? { self.secrets.firstIndex { $0 == nil } }

    mutating func commit(_ lot: LotCommitment) throws(EntryProblem) {
        guard self.commitments.indices.contains(lot.party), self.commitments[lot.party] == nil else {
            throw .lotParty(lot.party)
        }
        self.commitments[lot.party] = lot.commitment
    }

    mutating func reveal(_ lot: LotReveal) throws(EntryProblem) {
        guard self.secrets.indices.contains(lot.party), self.secrets[lot.party] == nil else {
            throw .lotParty(lot.party)
        }
        guard self.commitments[lot.party] == lot.commitment else { throw .lotMismatch(lot.party) }
        self.secrets[lot.party] = lot.secret
    }

    /// The seed once every party has revealed its secret.
    func seed(close: Digest?) -> Digest? {
        guard let close, !self.secrets.isEmpty, self.unrevealed == nil else { return nil }
        var bytes = close.bytes
        for case let secret? in self.secrets { secret.append(to: &bytes) }
        return SHA256.digest(of: bytes, in: Domains.lotSeed)
    }
}
