internal import Deliberation
internal import Signing
public import TransparencyLog

/// The one place where entries are taken in: each is inspected, accepted by the fold, and only then appended.
///
/// A desk is a value and has one owner; a server puts it into an actor. What it has accepted is durable, as its repository
/// promises, before ``submit(_:)`` returns.
public struct RoundDesk: RecordDesk {
    /// The state of the round after the entries so far.
    public private(set) var state: RoundState
    /// The hashes of the log, for proofs.
    public private(set) var tree: MerkleTree
    /// How many entries of the record are hidden: what they say is not in ``state``.
    public private(set) var hiddenCount = 0
    private let inspector: EntryInspector
    private let storage: DeskStorage

    /// Opens the record in `repository`, reading it from the beginning.
    ///
    /// - Throws: ``DeskFault``; a record with an entry that should not be there is not opened.
    public init(_ repository: any Repository, election: ElectionDocument) async throws(DeskFault) {
        let storage = DeskStorage(repository: repository)
        let size = try await storage.size()
        let first = try await storage.entries(0..<min(1, size))
        guard let bytes = first.first else { throw .emptyRecord }
        do throws(EntryProblem) {
            let entry = try RoundDesk.decode(bytes)
            guard case .manifest(let manifest) = entry.content else { throw .manifestPlace }
            let terms = try RoundTerms(manifest, election: election)
            self.inspector = EntryInspector(terms)
            self.state = try RoundState(terms, beginning: entry)
        } catch {
            throw .damagedRecord(number: 0, error)
        }
        self.storage = storage
        self.tree = MerkleTree(leafHashes: [Merkle.leafHash(bytes)])
        try await self.catchUp()
    }

    /// Takes in what was added to the record since, by this desk or somebody else.
    ///
    /// - Throws: ``DeskFault``; the desk must then be opened again.
    public mutating func catchUp() async throws(DeskFault) {
        let size = try await self.storage.size()
        var position = self.state.size
        while position < size {
            let next = min(size, position + DeskStorage.chunk)
            for entry in try await self.storage.shown(position..<next) {
                do throws(EntryProblem) { try self.take(entry.bytes, hidden: entry.hidden) } catch {
                    throw .damagedRecord(number: position, error)
                }
                position += 1
            }
        }
    }

    mutating func catchUp(_ shelf: Shelf) async throws(DeskFault) { try await self.catchUp() }

    /// After something hidden, what does not fit may follow from it: then it is presumed to have been in order.
    private mutating func take(_ bytes: [UInt8], hidden: Digest?) throws(EntryProblem) {
        if let hidden {
            self.state.pass(hidden)
            self.tree.append(leafHash: hidden)
            self.hiddenCount += 1
            return
        }
        let inspection = self.inspector.inspect(bytes)
        do throws(EntryProblem) { try self.take(inspection) } catch {
            guard self.hiddenCount > 0, inspection.problems.isEmpty else { throw error }
            self.state.skip(inspection)
            self.tree.append(leafHash: inspection.leafHash)
        }
    }

    /// Begins a round with its manifest entry.
    public static func begin(
        _ manifest: [UInt8],
        election: ElectionDocument,
        in repository: any Repository
    ) async throws(DeskFault) -> RoundDesk {
        let draft = InMemoryRepository()
        try await DeskStorage(repository: draft).append([manifest], at: 0)
        let probe = try await RoundDesk(draft, election: election)
        guard probe.state.terms.manifest.rule.count(lotSeed: "0") != nil else {
            throw .refused(number: 0, .unknownRule(probe.state.terms.manifest.rule.id))
        }
        try await DeskStorage(repository: repository).append([manifest], at: 0)
        return try await RoundDesk(repository, election: election)
    }

    /// The frozen rules.
    public var terms: RoundTerms { self.state.terms }

    /// Takes in entries, in order.
    ///
    /// - Returns: the number of each.
    /// - Throws: ``DeskFault/refused(number:_:)`` for the first that must not be appended; those before it are kept.
    ///   After ``DeskFault/repository(_:)`` the desk must be opened again.
    public mutating func submit(_ entries: [[UInt8]]) async throws(DeskFault) -> Range<Int> {
        let start = self.state.size
        var accepted: [[UInt8]] = []
        var problem: EntryProblem?
        for bytes in entries {
            do {
                try self.take(bytes)
                accepted.append(bytes)
            } catch {
                problem = error
                break
            }
        }
        try await self.storage.append(accepted, at: start)
        if let problem { throw .refused(number: start + accepted.count, problem) }
        return start..<(start + accepted.count)
    }

    /// The checkpoint of the log as it is, signed by the log.
    public func checkpoint(_ signer: LogSigner) throws(CheckpointError) -> SignedNote {
        try signer.checkpoint(size: self.tree.size, root: self.tree.root)
    }

    /// The receipt for entry `number` under a checkpoint of this log that covers it.
    public func receipt(
        _ number: Int,
        entry: [UInt8],
        note: SignedNote,
        size: UInt64
    ) throws(LogReadError) -> Receipt {
        let proof = try self.tree.inclusionProof(index: UInt64(max(number, 0)), size: size)
        return Receipt(index: UInt64(max(number, 0)), extra: entry, proof: proof.hashes, note: note)
    }

    var inspecting: any EntryInspecting { self.inspector }
    var witnessPolicy: WitnessPolicy { self.terms.witnessPolicy }

    mutating func take(_ inspection: EntryInspection, _ shelf: Shelf, today: Day) throws(EntryProblem) {
        try self.take(inspection)
    }

    private mutating func take(_ bytes: [UInt8]) throws(EntryProblem) {
        try self.take(self.inspector.inspect(bytes))
    }

    private mutating func take(_ inspection: EntryInspection) throws(EntryProblem) {
        _ = try self.state.apply(inspection)
        self.tree.append(leafHash: inspection.leafHash)
    }

    private static func decode(_ bytes: [UInt8]) throws(EntryProblem) -> Entry {
        do {
            return try Entry(decoding: bytes)
        } catch {
            throw .encoding(error)
        }
    }
}
