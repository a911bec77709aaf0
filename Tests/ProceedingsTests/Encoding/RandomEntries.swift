internal import BallotRules
internal import Proceedings
internal import Signing

/// Random entries of every type that the format can hold; their keys and signatures need not be valid.
struct RandomEntries {
    var random: SampleRandom

    init(seed: UInt64) {
        self.random = SampleRandom(seed: seed)
    }

    mutating func octets(_ count: Int) -> [UInt8] {
        (0..<count).map { _ in UInt8(truncatingIfNeeded: self.random.next()) }
    }

    mutating func digest() -> Digest { Digest(self.octets(32)) ?? .zero }

    mutating func key() throws(EncodingFault) -> VerificationKey {
        guard let key = VerificationKey(self.octets(32)) else { throw EncodingFault(.shape, at: 0) }
        return key
    }

    mutating func keys(_ count: Int) throws(EncodingFault) -> [VerificationKey] {
        var keys: [VerificationKey] = []
        for _ in 0..<count { keys.append(try self.key()) }
        return keys
    }

    /// A text of at least one character, now and then outside ASCII.
    mutating func text(most: Int) -> String {
        let letters = Array("abz09 -_é水\u{301}\u{1F333}")
        var text = ""
        for _ in 0..<(1 + self.random.below(8)) {
            let next = text + String(letters[self.random.below(letters.count)])
            if next.utf8.count > most { break }
            text = next
        }
        return text.isEmpty ? "x" : text
    }

    /// A number that is small, large, or at the edge of a head.
    mutating func count(below limit: Int) -> Int {
        let edges = [0, 1, 23, 24, 255, 256, 65_535, 65_536, limit - 1].filter { $0 < limit && $0 >= 0 }
        return self.random.below(2) == 0 ? edges[self.random.below(edges.count)] : self.random.below(limit)
    }

    mutating func choices() -> Choices {
        let count = self.random.below(12)
        let projects = (0..<count).map { _ in self.count(below: 1 << 20) }
        guard self.random.below(2) == 0 else { return Choices(projects) }
        let extremes = [0, -1, 1, Int.max, Int.min, 1_000_000]
        let steps = projects.map { _ in
            self.random.below(3) == 0 ? extremes[self.random.below(6)] : self.random.below(2_000) - 1_000
        }
        return Choices(projects, steps: steps)
    }

    mutating func link() throws(EncodingFault) -> BallotLink {
        let sequence = self.random.below(3) == 0 ? self.count(below: 1 << 32) : 0
        return BallotLink(key: try self.key(), sequence: sequence, previous: self.digest())
    }

    mutating func signers() throws(EncodingFault) -> [EntrySigner] {
        var signers: [EntrySigner] = []
        for key in try self.keys(1 + self.random.below(4)) {
            guard let signature = Signature(self.octets(64)) else { throw EncodingFault(.shape, at: 0) }
            signers.append(EntrySigner(key: key, signature: signature))
        }
        return signers
    }

    /// A random body of a type, as what an entry says.
    mutating func content(_ type: EntryType) throws -> EntryContent {
        let manifest = self.digest()
        switch type {
        case .manifest: return .manifest(try self.manifest())
        case .openBallot:
            return .openBallot(OpenBallot(manifest: manifest, link: try self.link(), choices: self.choices()))
        case .sealedBallot:
            let box = self.octets(128 + self.random.below(100))
            return .sealedBallot(SealedBallot(manifest: manifest, link: try self.link(), box: box))
        case .close: return .close(Close(manifest: manifest, position: self.count(below: Int.max)))
        case .keyEvent: return .keyEvent(try self.keyEvent(manifest))
        case .boxKeyRelease: return .boxKeyRelease(BoxKeyRelease(manifest: manifest, secret: self.digest()))
        case .tally: return .tally(self.certificate(manifest))
        case .publication: return .publication(self.publication(manifest))
        case .registerPage: return .registerPage(try self.registerPage(manifest))
        case .cosignedCheckpoint:
            let note = self.octets(self.random.below(2_000))
            return .cosignedCheckpoint(CosignedCheckpoint(manifest: manifest, note: note))
        case .issuancePage:
            let (issuer, page) = (self.random.below(2), self.count(below: 4_096))
            let bits = self.octets(1 + self.random.below(1_024))
            return .issuancePage(IssuancePage(manifest: manifest, issuer: issuer, page: page, bits: bits))
        case .lotCommitment:
            let party = self.random.below(16)
            return .lotCommitment(LotCommitment(manifest: manifest, party: party, commitment: self.digest()))
        case .lotReveal:
            return .lotReveal(LotReveal(manifest: manifest, party: self.random.below(16), secret: self.digest()))
        case .paperBatch: return .paperBatch(self.paperBatch(manifest))
        case .paperEntry:
            let (batch, number) = (self.count(below: 1 << 24), self.count(below: 1 << 24))
            return .paperEntry(PaperEntry(manifest: manifest, batch: batch, number: number, choices: self.choices()))
        case .paperResolution: return .paperResolution(self.resolution(manifest))
        case .charter: return .charter(try self.charter())
        case .enrolment: return .enrolment(try self.enrolment(manifest))
        case .act: return .act(self.actEntry(manifest))
        }
    }

    private mutating func keyEvent(_ manifest: Digest) throws -> KeyEvent {
        let event: KeyEvent.Event =
            switch self.random.below(4) {
            case 0: .cancel(try self.key())
            case 1: .replace(try self.key(), by: try self.key())
            case 2: .deskVote(leaf: self.count(below: 1 << 24), key: nil, batch: self.count(below: 1 << 24))
            default: .deskVote(leaf: self.count(below: 1 << 24), key: try self.key(), batch: 1)
            }
        return KeyEvent(manifest: manifest, event: event, reason: self.text(most: 500))
    }

    private mutating func certificate(_ manifest: Digest) -> TallyCertificate {
        let (cast, paper) = (self.count(below: 1 << 24), self.count(below: 1 << 20))
        let counted = self.random.below(cast + paper + 1)
        let void = self.random.below(cast + paper - counted + 1)
        let counts = TallyCounts(
            registered: self.count(below: 1 << 24),
            issued: [self.count(below: 1 << 24), self.count(below: 1 << 24)],
            cast: cast,
            counted: counted,
            void: void,
            cancelled: cast + paper - counted - void,
            paper: paper
        )
        return TallyCertificate(
            manifest: manifest,
            number: 1 + self.count(below: 1 << 31),
            size: self.count(below: Int.max),
            root: self.digest(),
            counts: counts,
            countedBallots: self.digest(),
            rule: self.text(most: 64),
            ruleVersion: self.count(below: 1 << 31),
            rulesHash: self.digest(),
            engine: self.text(most: 100),
            lotSeed: self.random.below(2) == 0 ? nil : self.digest(),
            outcomeHash: self.digest(),
            traceHash: self.digest()
        )
    }

    private mutating func publication(_ manifest: Digest) -> Publication {
        let documents = (0..<(1 + self.random.below(6))).map { number in
            Publication.Document(name: "\(number)" + self.text(most: 60), hash: self.digest())
        }
        return Publication(manifest: manifest, documents: documents)
    }

    private mutating func registerPage(_ manifest: Digest) throws -> RegisterPage {
        var leaves: [RegisterLeaf] = []
        for _ in 0..<(1 + self.random.below(32)) {
            let kind = RegisterLeaf.Kind.allCases[self.random.below(3)]
            let hasKey = kind == .open || (kind == .secret && self.random.below(2) == 0)
            let key = hasKey ? try self.key() : nil
            let zone = self.random.below(2) == 0 ? "" : self.text(most: RegisterLeaf.zoneLimit)
            leaves.append(RegisterLeaf(kind: kind, commitment: self.digest(), key: key, zone: zone))
        }
        return RegisterPage(manifest: manifest, page: self.count(below: 1 << 20), leaves: leaves)
    }

    private mutating func paperBatch(_ manifest: Digest) -> PaperBatch {
        let (used, unused, spoiled) = (self.random.below(5_000), self.random.below(5_000), self.random.below(30))
        return PaperBatch(
            manifest: manifest,
            batch: 1 + self.count(below: 1 << 20),
            channel: self.text(most: 24),
            issued: used + unused + spoiled,
            used: used,
            unused: unused,
            spoiled: spoiled
        )
    }

    private mutating func resolution(_ manifest: Digest) -> PaperResolution {
        PaperResolution(
            manifest: manifest,
            batch: self.count(below: 1 << 24),
            number: self.count(below: 1 << 24),
            choices: self.random.below(2) == 0 ? nil : self.choices(),
            reason: self.text(most: 500)
        )
    }
}
