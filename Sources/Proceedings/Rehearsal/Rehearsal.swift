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
    /// Its private side; nothing of it is needed once the register stands.
    public var persons: [RegisterEntry]
    /// Gives the key with a name, always the same; keys are made when they are needed, for the memory that guards
    /// secrets has room for some thousands only.
    let key: @Sendable (String) throws -> SigningKey
    /// The entries so far.
    public internal(set) var entries: [[UInt8]] = []
    /// The tree over the entries so far.
    public internal(set) var tree = MerkleTree()
    /// Checkpoints that were cosigned.
    public internal(set) var checkpoints: [SignedNote] = []
    /// What the issuers have given.
    public var books: [IssuanceBook]
    /// What counts so far.
    public internal(set) var urn: Urn
    var inspector: EntryInspector
    var state: RoundState?
    var closeHash: Digest?
    var isDrawn = false
    var pile: [PaperPile] = []
    var chains: [VerificationKey: (sequence: Int, previous: Digest)] = [:]
    var witnesses: [Witness]

    /// Makes manifest and register; nothing is appended yet.
    ///
    /// - Parameters:
    ///   - key: gives the key with a name, always the same; names are `voter-N` and `enrolment-N`.
    ///   - reference: what the registrar calls voter `N`.
    /// - Throws: what `key` throws, or ``EntryProblem`` for a plan that cannot stand.
    public init(
        _ plan: RehearsalPlan,
        roles: RehearsalRoles,
        key: @escaping @Sendable (String) throws -> SigningKey,
        persons reference: (Int) -> String = { "person \($0)" }
    ) throws {
        let persons = try plan.voters.enumerated().map { index, kind in
            let salt = SHA256.digest(Array("salt".utf8) + plan.roundID + Array("\(index)".utf8))
            let leafKey: VerificationKey? =
                switch kind {
                case .open: try key("voter-\(index)").verificationKey
                case .secret: try key("enrolment-\(index)").verificationKey
                case .paper: nil
                }
            return RegisterEntry(reference: reference(index), salt: salt, kind: kind, key: leafKey)
        }
        try self.init(plan, roles: roles, key: key, register: persons)
    }

    /// Makes the manifest for a register that is made already; nothing is appended yet.
    ///
    /// - Parameters:
    ///   - key: as above; the key `voter-N` of an open voter is that of leaf `N`, and `enrolment-N` that of a secret one.
    ///   - persons: the private side of the register, in the order of the plan's voters.
    /// - Throws: ``EntryProblem`` for a plan that cannot stand.
    public init(
        _ plan: RehearsalPlan,
        roles: RehearsalRoles,
        key: @escaping @Sendable (String) throws -> SigningKey,
        register persons: [RegisterEntry]
    ) throws {
        let leaves = persons.map(\.leaf)
        let register = Register(leaves)
        let manifest = Rehearsal.manifest(plan, roles, register)
        let terms = try RoundTerms(manifest, election: plan.election)
        self.plan = plan
        self.roles = roles
        self.terms = terms
        self.register = register
        self.persons = persons
        self.key = key
        self.inspector = EntryInspector(terms, boxKey: terms.manifest.box == nil ? nil : roles.box)
        self.urn = Urn(expecting: leaves.count)
        self.books = roles.issuers.indices.map {
            IssuanceBook(manifest: terms.hash, issuer: $0, voters: leaves.count)
        }
        self.witnesses = try Rehearsal.witnesses(roles, terms)
    }

    /// The key with which voter `voter` signs ballots; paper voters have one too and do not use it.
    public func voterKey(_ voter: Int) throws -> SigningKey { try self.key("voter-\(voter)") }

    /// The key with which voter `voter`, who votes in secret, asks for credentials.
    public func enrolmentKey(_ voter: Int) throws -> SigningKey { try self.key("enrolment-\(voter)") }

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
        } else if self.state != nil {
            let inspection = self.inspector.inspect(bytes)
            if let effect = try self.state?.apply(inspection) { self.count(effect, inspection) }
        }
        self.keep(bytes)
    }

    /// Appends an entry without asking the desk, which passes over it as the verifier will; later entries are checked again.
    ///
    /// - Parameter effect: what the cheat makes of it in the count.
    public mutating func force(_ bytes: [UInt8], counting effect: EntryEffect = .none) {
        let inspection = self.inspector.inspect(bytes)
        self.state?.skip(inspection)
        self.count(effect, inspection)
        self.keep(bytes)
    }

    /// Sends the desk home: from here on every entry is appended, and nothing more is counted.
    public mutating func dismissDesk() { self.state = nil }

    /// Whether a checkpoint after the close has been cosigned.
    public var isCloseCosigned: Bool { self.state?.isCloseCosigned ?? false }

    /// Where the round is; `nil` before it begins and without a desk.
    public var phase: RoundPhase? { self.state?.phase }

    private mutating func count(_ effect: EntryEffect, _ inspection: EntryInspection) {
        let (entry, leafHash) = (self.entries.count, inspection.leafHash)
        switch effect {
        case .none, .paper(nil, _): break
        case .cast(let voter):
            self.urn.cast(voter: voter, entry: entry, leafHash: leafHash, choices: inspection.choices)
        case .cancelled(let voter): self.urn.cancel(voter: voter)
        case .paper(let choices?, let channel):
            self.urn.paper(entry: entry, leafHash: leafHash, choices: choices, channel: channel)
        }
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
