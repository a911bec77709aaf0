public import BallotRules
internal import Credentials
public import Signing
public import TransparencyLog

/// The frozen rules of a round made ready: what every check of an entry needs, and nothing that changes.
public struct RoundTerms: Sendable {
    /// The manifest.
    public let manifest: Manifest
    /// Its hash, under which all other entries stand.
    public let hash: Digest
    /// The projects.
    public let election: ElectionDocument
    /// The log's key, the witnesses and their quorum.
    public let witnessPolicy: WitnessPolicy
    let issuerKeys: [IssuerPublicKey]
    let choiceCheck: ChoiceCheck

    /// The terms of a manifest with the document that it names.
    ///
    /// - Throws: ``EntryProblem`` when the document is another, or a key or name in the manifest cannot be used.
    public init(_ manifest: Manifest, election: ElectionDocument) throws(EntryProblem) {
        guard election.hash == manifest.electionHash, election.projects.count == manifest.projectCount else {
            throw .electionMismatch
        }
        var issuerKeys: [IssuerPublicKey] = []
        for issuer in manifest.issuers {
            guard let key = try? IssuerPublicKey(der: issuer.credentialKey) else { throw .unusableTerms(issuer.name) }
            issuerKeys.append(key)
        }
        self.manifest = manifest
        self.hash = manifest.hash
        self.election = election
        self.issuerKeys = issuerKeys
        self.witnessPolicy = try RoundTerms.policy(manifest.witnesses)
        self.choiceCheck = ChoiceCheck(terms: manifest.ballot, projects: election.projects, budget: manifest.budget)
    }

    /// Checks whether a ballot may say this.
    public func check(_ choices: Choices) throws(ChoiceFault) {
        try self.choiceCheck.check(choices)
    }

    /// The choices as a ballot for the counting core; they must have passed ``check(_:)``.
    public func ballot(_ choices: Choices) -> Ballot {
        self.choiceCheck.ballot(choices)
    }

    static func policy(_ terms: WitnessTerms) throws(EntryProblem) -> WitnessPolicy {
        do {
            let log = try self.verifier(terms.origin, .log, terms.logKey)
            let witnesses = try terms.witnesses.map { try self.verifier($0.name, .cosignature, $0.key) }
            return try WitnessPolicy(log: log, witnesses: witnesses, quorum: terms.quorum)
        } catch let problem as EntryProblem {
            throw problem
        } catch {
            throw .unusableTerms(terms.origin)
        }
    }

    private static func verifier(
        _ name: String,
        _ type: SignatureType,
        _ key: VerificationKey
    ) throws(EntryProblem) -> VerifierKey {
        guard let keyName = KeyName(name) else { throw .unusableTerms(name) }
        guard let verifier = try? VerifierKey(name: keyName, type: type, key: key) else { throw .invalidKey(key) }
        return verifier
    }
}
