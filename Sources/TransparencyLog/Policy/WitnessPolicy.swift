internal import Signing

/// Whom to believe: the key of a log, witnesses, and how many of them must have seen a checkpoint.
///
/// A witness is its *key*. Two names with one key are one witness, whoever pays for the second name (attack A33 of the
/// threat model).
public struct WitnessPolicy: Hashable, Sendable {
    /// The key of the log; its name is the origin.
    public let log: VerifierKey
    /// The witnesses, in the order given.
    public let witnesses: [VerifierKey]
    /// How many distinct witness keys must have cosigned; 0 where witnesses are not asked for.
    public let quorum: Int

    /// A policy.
    ///
    /// Throws: ``PolicyError`` when a key is of the wrong type, a witness is the log, or the quorum is out of reach.
    public init(log: VerifierKey, witnesses: [VerifierKey], quorum: Int) throws(PolicyError) {
        guard log.type == .log else { throw .logKeyType }
        for (index, witness) in witnesses.enumerated() {
            guard witness.type == .cosignature else { throw .witnessKeyType(index) }
            guard witness.key != log.key else { throw .witnessIsLog(index) }
            guard !witnesses[..<index].contains(witness) else { throw .witnessTwice(index) }
        }
        let distinct = Set(witnesses.map(\.key)).count
        guard quorum >= 0, quorum <= distinct else { throw .quorum(quorum, distinctKeys: distinct) }
        self.log = log
        self.witnesses = witnesses
        self.quorum = quorum
    }

    /// What the signatures under a note amount to. About 66 µs for each signature of a known key.
    ///
    /// Throws: ``EvaluationError`` when the text is no checkpoint of this log. What is wrong with signatures is part of
    /// the value.
    public func evaluate(_ note: SignedNote) throws(EvaluationError) -> NoteEvaluation {
        let checkpoint: Checkpoint
        do { checkpoint = try Checkpoint(text: note.text) } catch { throw .checkpoint(error) }
        guard checkpoint.origin == self.log.name else {
            throw .otherOrigin(expected: self.log.name, found: checkpoint.origin)
        }
        return NoteEvaluation(
            checkpoint: checkpoint,
            lines: note.signatures.map { self.verdict(on: $0, text: note.text) },
            quorum: self.quorum
        )
    }

    /// Judges one signature line. Name and key ID together say which key is meant.
    private func verdict(on signature: NoteSignature, text: [UInt8]) -> LineVerdict {
        var unproven: LineVerdict?
        for key in [self.log] + self.witnesses where key.name == signature.name {
            if key.id == signature.keyID {
                let verdict = Self.check(signature, by: key, text: text)
                if !verdict.isFault { return verdict }
                unproven = unproven ?? verdict
            } else if Self.otherTypes(than: key, have: signature.keyID) {
                unproven = unproven ?? .wrongType(key)
            }
        }
        return unproven ?? .unknownKey
    }

    private static func check(_ signature: NoteSignature, by key: VerifierKey, text: [UInt8]) -> LineVerdict {
        switch key.type {
        case .log:
            guard let bytes = Signature(signature.payload) else { return .malformed(key) }
            return key.key.isValidSignature(bytes, of: text) ? .log : .invalid(key)
        case .cosignature:
            guard let cosignature = Cosignature(payload: signature.payload) else { return .malformed(key) }
            let message = Cosignature.message(timestamp: cosignature.timestamp, text: text)
            guard key.key.isValidSignature(cosignature.signature, of: message) else { return .invalid(key) }
            return .cosigned(by: key, timestamp: cosignature.timestamp)
        }
    }

    /// Whether `keyID` is what the same key would have for another type of signature (attack A34).
    private static func otherTypes(than key: VerifierKey, have keyID: UInt32) -> Bool {
        SignatureType.allCases.contains {
            $0 != key.type && VerifierKey.id(name: key.name, type: $0, key: key.key) == keyID
        }
    }
}
