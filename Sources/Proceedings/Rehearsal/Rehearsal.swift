internal import Credentials
public import Signing
public import TransparencyLog

/// A whole round with every role in one process: for demonstrations, benchmarks and tests.
///
/// It goes the way that a real round goes, through the same desk. ``force(_:)`` appends without asking the desk, as an
/// operator who cheats would, so that it can be seen what the verifier makes of it.
public struct Rehearsal: Sendable {
    /// The plan.
    public let plan: RehearsalPlan
    /// The keys of all.
    public let roles: RehearsalRoles
    /// The frozen rules.
    public let terms: RoundTerms
    /// The register.
    public let register: Register
    /// Every voter's ballot key (open or secret), by number; paper voters have one too and do not use it.
    public let voterKeys: [SigningKey]
    /// The enrolment keys of those who vote in secret, by number.
    public let enrolmentKeys: [SigningKey]
    /// The entries so far.
    public internal(set) var entries: [[UInt8]] = []
    /// The tree over the entries so far.
    public internal(set) var tree = MerkleTree()
    /// Checkpoints that were cosigned.
    public internal(set) var checkpoints: [SignedNote] = []
    /// What the issuers have given.
    public internal(set) var books: [IssuanceBook]
    var inspector: EntryInspector
    var state: RoundState?
    var chains: [VerificationKey: (sequence: Int, previous: Digest)] = [:]
    var witnesses: [Witness]

    /// Makes manifest and register; nothing is appended yet.
    ///
    /// - Parameter key: gives a key for a name; names of voters are `voter-N` and `enrolment-N`.
    /// - Throws: what `key` throws, or ``EntryProblem`` for a plan that cannot stand.
    public init(_ plan: RehearsalPlan, roles: RehearsalRoles, key: (String) throws -> SigningKey) throws {
        let voterKeys = try plan.voters.indices.map { try key("voter-\($0)") }
        let enrolmentKeys = try plan.voters.indices.map { index in
            plan.voters[index] == .secret ? try key("enrolment-\(index)") : voterKeys[index]
        }
        let leaves = plan.voters.enumerated().map { index, kind in
            let salt = SHA256.digest(Array("salt".utf8) + plan.roundID + Array("\(index)".utf8))
            let leafKey: VerificationKey? =
                switch kind {
                case .open: voterKeys[index].verificationKey
                case .secret: enrolmentKeys[index].verificationKey
                case .paper: nil
                }
            return RegisterEntry(reference: "person \(index)", salt: salt, kind: kind, key: leafKey).leaf
        }
        let register = Register(leaves)
        let manifest = Rehearsal.manifest(plan, roles, register)
        let terms = try RoundTerms(manifest, election: plan.election)
        self.plan = plan
        self.roles = roles
        self.terms = terms
        self.register = register
        self.voterKeys = voterKeys
        self.enrolmentKeys = enrolmentKeys
        self.inspector = EntryInspector(terms)
        self.books = roles.issuers.indices.map {
            IssuanceBook(manifest: terms.hash, issuer: $0, voters: leaves.count)
        }
        self.witnesses = try Rehearsal.witnesses(roles, terms)
    }

    /// Appends an entry that the desk accepts.
    ///
    /// - Throws: ``EntryProblem``; nothing is appended then.
    public mutating func append(_ bytes: [UInt8]) throws(EntryProblem) {
        if self.entries.isEmpty {
            do {
                self.state = try RoundState(self.terms, beginning: try Entry(decoding: bytes))
            } catch let fault as EncodingFault {
                throw .encoding(fault)
            } catch let problem as EntryProblem {
                throw problem
            } catch {
                throw .manifestPlace
            }
        } else {
            _ = try self.state?.apply(self.inspector.inspect(bytes))
        }
        self.keep(bytes)
    }

    /// Appends an entry without asking the desk; from here on it is not asked any more.
    public mutating func force(_ bytes: [UInt8]) {
        self.state = nil
        self.keep(bytes)
    }

    private mutating func keep(_ bytes: [UInt8]) {
        self.entries.append(bytes)
        self.tree.append(leafHash: Merkle.leafHash(bytes))
    }

    private static func manifest(
        _ plan: RehearsalPlan,
        _ roles: RehearsalRoles,
        _ register: Register
    ) -> Manifest {
        let isSealed = plan.modes.contains(.sealed)
        let issuers = roles.issuers.map {
            IssuerTerms(
                name: $0.name,
                key: $0.pageKey.verificationKey,
                credentialKey: $0.credentialKey.publicKey.der
            )
        }
        return Manifest(
            roundID: plan.roundID,
            title: plan.title,
            modes: plan.modes,
            ballot: plan.ballot,
            rule: plan.rule,
            electionHash: plan.election.hash,
            budget: plan.budget,
            projectCount: plan.election.projects.count,
            registerRoot: register.root,
            registerSize: register.leaves.count,
            opens: plan.window.lowerBound,
            closes: plan.window.upperBound,
            keys: roles.terms(lots: plan.rule.hasLot),
            issuers: isSealed ? issuers : [],
            box: isSealed ? BoxTerms(key: roles.box.publicKey, paddedLength: plan.paddedLength) : nil,
            witnesses: roles.witnessTerms,
            rulesHash: SHA256.digest(plan.rules)
        )
    }

    private static func witnesses(_ roles: RehearsalRoles, _ terms: RoundTerms) throws -> [Witness] {
        try roles.witnesses.enumerated().compactMap { index, key in
            guard let name = KeyName(RehearsalRoles.witnessName(index)) else { return nil }
            let log = try WitnessedLog(log: terms.witnessPolicy.log)
            return Witness(cosigner: try Cosigner(name: name, secret: key), logs: [log])
        }
    }
}
