public import Deliberation
public import Signing
public import TransparencyLog

/// A panel record with every role in one process: for demonstrations, benchmarks and tests.
///
/// It goes the way that a real record goes, through the same fold. ``force(_:)`` appends without asking, as an operator
/// who cheats would.
public struct PanelRehearsal: Sendable {
    /// The state so far.
    public private(set) var state: PanelState
    /// The entries so far.
    public private(set) var entries: [[UInt8]] = []
    /// The tree over the entries so far.
    public private(set) var tree = MerkleTree()
    /// Documents so far.
    public var shelf = Shelf()
    /// Texts so far.
    public var texts = PanelTexts()
    /// When the next act is done.
    public var moment: Moment
    /// Checkpoints that were cosigned.
    public private(set) var checkpoints: [SignedNote] = []
    private let administrator: PersonID
    private let inspector: PanelInspector
    private let signer: LogSigner
    private let origin: KeyName
    private var witnesses: [Witness]
    private let key: @Sendable (String) throws -> SigningKey

    /// Begins a record.
    ///
    /// - Parameters:
    ///   - roles: who has which roles from the start; each gets a key. The first administrator keeps the record.
    ///   - key: gives the key with a name, always the same; names are those of persons, `log` and `witness-N`.
    /// - Throws: what `key` throws, or ``EntryProblem`` for a charter that cannot stand.
    public init(
        title: String,
        id: [UInt8],
        origin: String,
        roles: [(person: PersonID, roles: [Role])],
        on moment: Moment,
        key: @escaping @Sendable (String) throws -> SigningKey
    ) throws {
        let watchers = try (1...3).map { try key("witness-\($0)") }
        let terms = WitnessTerms(
            origin: origin,
            logKey: try key("log").verificationKey,
            quorum: 2,
            witnesses: watchers.enumerated().map {
                WitnessTerms.Witness(name: RehearsalRoles.witnessName($0), key: $1.verificationKey)
            }
        )
        let officers = try roles.map { officer in
            Charter.Officer(
                key: try key(officer.person.text).verificationKey,
                person: officer.person,
                roles: officer.roles
            )
        }
        let charter = Charter(id: id, title: title, officers: officers, witnesses: terms)
        let bytes = Entry.signed(charter, by: try roles.map { try key($0.person.text) })
        let panel = try PanelTerms(charter)
        guard let name = KeyName(origin), let first = roles.first(where: { $0.roles.contains(.administrator) }) else {
            throw EntryProblem.unusableTerms(origin)
        }
        self.state = try PanelState(panel, beginning: try Entry(decoding: bytes))
        self.administrator = first.person
        self.inspector = PanelInspector(panel)
        self.origin = name
        self.signer = try LogSigner(origin: name, secret: try key("log"))
        self.witnesses = try watchers.enumerated().compactMap { index, secret in
            guard let name = KeyName(RehearsalRoles.witnessName(index)) else { return nil }
            let log = try WitnessedLog(log: panel.witnessPolicy.log)
            return Witness(cosigner: try Cosigner(name: name, secret: secret), logs: [log])
        }
        self.key = key
        self.moment = moment
        self.keep(bytes)
    }

    /// Gives somebody a key of their own.
    public mutating func enrol(_ person: PersonID) throws {
        let own = try self.key(person.text)
        let enrolment = Enrolment(charter: self.state.terms.hash, .begin, own.verificationKey, of: person)
        try self.append(Entry.signed(enrolment, by: [own, try self.key(self.administrator.text)]))
    }

    /// Does something, signed with the person's key, or for a person without one by `signer`.
    public mutating func act(_ person: PersonID, _ act: Act, enteredBy signer: PersonID? = nil) throws {
        try self.append(try self.entry(person, act, enteredBy: signer))
    }

    /// The entry for an act, not appended.
    public func entry(_ person: PersonID, _ act: Act, enteredBy signer: PersonID? = nil) throws -> [UInt8] {
        let body = ActEntry(
            charter: self.state.terms.hash,
            knowing: self.entries.count,
            at: self.moment,
            by: person,
            act
        )
        return Entry.signed(body, by: [try self.key((signer ?? person).text)])
    }

    /// Adds a text and gives its address; an empty text has none.
    public mutating func text(_ text: String) -> TextID { self.texts.add(text) ?? TextID("") }

    /// Appends an entry that the fold accepts.
    ///
    /// - Throws: ``EntryProblem``; nothing is appended then.
    public mutating func append(_ bytes: [UInt8]) throws(EntryProblem) {
        try self.state.apply(self.inspector.inspect(bytes), self.shelf)
        self.keep(bytes)
    }

    /// Appends an entry without asking the fold, which passes over it as the verifier will.
    public mutating func force(_ bytes: [UInt8]) {
        self.state.skip(self.inspector.inspect(bytes), self.shelf)
        self.keep(bytes)
    }

    /// Has the log cosigned as it is.
    public mutating func cosign(at time: UInt64) throws -> SignedNote {
        let note = try self.signer.checkpoint(size: self.tree.size, root: self.tree.root)
        let cosigned = try self.witnesses.cosign(note, of: self.origin, self.tree, at: time)
        self.checkpoints.append(cosigned)
        return cosigned
    }

    /// Puts a cosigned checkpoint into the log.
    public mutating func anchor(at time: UInt64) throws {
        let note = try self.cosign(at: time)
        let body = CosignedCheckpoint(manifest: self.state.terms.hash, note: note.bytes)
        try self.append(Entry.signed(body, by: [try self.key(self.administrator.text)]))
    }

    /// The package of the record as it is.
    public mutating func package(at time: UInt64) throws -> [UInt8] {
        let earlier = self.checkpoints
        let last = try self.cosign(at: time)
        var sink = MemorySink()
        try PanelPackage(
            shelf: self.shelf,
            texts: self.texts,
            entries: MemoryEntries(self.entries),
            checkpoint: last.bytes,
            checkpoints: earlier.map(\.bytes)
        ).writer.write(to: &sink)
        return sink.bytes
    }

    private mutating func keep(_ bytes: [UInt8]) {
        self.entries.append(bytes)
        self.tree.append(leafHash: Merkle.leafHash(bytes))
    }
}
