internal import Credentials
public import Signing
internal import TransparencyLog

/// Checks entries one by one: encoding, keys, signatures, credentials, contents. What an entry may do where it stands is
/// the business of ``RoundState``.
///
/// An inspector is a value without state, so any number of threads can use it at once.
///
/// - Complexity: one Ed25519 verification per signature; for a sealed ballot's first entry two RSA verifications and a
///   point check; with the box key also one X25519 operation.
public struct EntryInspector: EntryInspecting {
    private let terms: RoundTerms
    private let boxKey: BoxSecretKey?

    /// An inspector for a round; with the box key it opens sealed ballots.
    public init(_ terms: RoundTerms, boxKey: BoxSecretKey? = nil) {
        self.terms = terms
        self.boxKey = boxKey
    }

    /// Inspects the entry that fills `range` of `source`.
    public func inspect(_ source: [UInt8], in range: Range<Int>) -> EntryInspection {
        let leafHash = Merkle.leafHash(source.span.extracting(range))
        do {
            return self.inspect(try Entry(source, in: range), leafHash: leafHash)
        } catch {
            return EntryInspection(entry: nil, leafHash: leafHash, problems: [.encoding(error)])
        }
    }

    /// Inspects an entry.
    public func inspect(_ bytes: [UInt8]) -> EntryInspection {
        self.inspect(bytes, in: bytes.indices)
    }

    private func inspect(_ entry: Entry, leafHash: Digest) -> EntryInspection {
        var problems: [EntryProblem] = []
        if let hash = entry.content.manifestHash {
            if hash != self.terms.hash { problems.append(.foreignRound) }
        } else {
            problems.append(.manifestPlace)
        }
        if !entry.type.isBallot { problems += SignerRule(entry, self.terms.manifest).problems }
        problems += entry.signatureProblems
        var choices: Choices?
        var note: NoteEvaluation?
        do throws(EntryProblem) {
            switch entry.content {
            case .openBallot(let ballot): choices = try self.read(ballot.choices)
            case .sealedBallot(let ballot): choices = try self.read(ballot, entry.credentials)
            case .paperEntry(let paper): choices = try self.read(paper.choices)
            case .paperResolution(let paper): choices = try paper.choices.map(self.read)
            case .registerPage(let page): try self.check(page)
            case .keyEvent(let event): try self.check(event)
            case .cosignedCheckpoint(let checkpoint): note = try self.evaluate(checkpoint.note)
            default: break
            }
        } catch {
            problems.append(error)
        }
        return EntryInspection(entry: entry, leafHash: leafHash, problems: problems, choices: choices, note: note)
    }

    private func read(_ choices: Choices) throws(EntryProblem) -> Choices {
        do {
            try self.terms.check(choices)
        } catch {
            throw .choices(error)
        }
        return choices
    }

    private func read(_ ballot: SealedBallot, _ credentials: [Credential]) throws(EntryProblem) -> Choices? {
        guard let box = self.terms.manifest.box else { throw .ballotMode }
        guard ballot.box.count == box.boxLength else {
            throw .boxLength(found: ballot.box.count, expected: box.boxLength)
        }
        if ballot.link.sequence == 0 {
            guard ballot.link.key.isValidPoint else { throw .invalidKey(ballot.link.key) }
            for (index, credential) in credentials.enumerated() {
                let message = Credential.message(
                    random: credential.random,
                    manifest: self.terms.hash,
                    key: ballot.link.key
                )
                guard index < self.terms.issuerKeys.count,
                    self.terms.issuerKeys[index].isValid(credential.signature, for: message)
                else { throw .credential(issuer: index) }
            }
        }
        return self.open(ballot)
    }

    /// What a sealed ballot says; `nil` when it is void, or cannot be opened yet.
    private func open(_ ballot: SealedBallot) -> Choices? {
        guard let key = self.boxKey, let padded = key.open(ballot.box),
            let content = try? SealedContent(padded: padded),
            content.manifest == self.terms.hash, content.key == ballot.link.key
        else { return nil }
        return (try? self.terms.check(content.choices)) == nil ? nil : content.choices
    }

    private func check(_ page: RegisterPage) throws(EntryProblem) {
        for leaf in page.leaves {
            if let key = leaf.key, !key.isValidPoint { throw .invalidKey(key) }
        }
    }

    private func check(_ event: KeyEvent) throws(EntryProblem) {
        let key: VerificationKey?
        switch event.event {
        case .cancel(let cancelled): key = cancelled
        case .replace(_, let successor): key = successor
        case .deskVote: key = nil
        }
        guard let key, !key.isValidPoint else { return }
        throw .invalidKey(key)
    }

    private func evaluate(_ bytes: [UInt8]) throws(EntryProblem) -> NoteEvaluation {
        try CheckpointRule.evaluate(bytes, self.terms.witnessPolicy)
    }
}
