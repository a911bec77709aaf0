public import Deliberation
internal import Signing
public import TransparencyLog

/// The one place where entries of a panel record are taken in: each is inspected, accepted by the fold, and then appended.
///
/// A desk is a value and has one owner. What it has accepted is durable, as its repository promises, before
/// ``submit(_:_:)`` returns.
public struct PanelDesk: RecordDesk {
    /// The state after the entries so far.
    public private(set) var state: PanelState
    /// The hashes of the log, for proofs.
    public private(set) var tree: MerkleTree
    /// How many entries of the record are hidden: what they say is not in ``state``.
    public private(set) var hiddenCount = 0
    private let inspector: PanelInspector
    private let storage: DeskStorage

    /// Opens the record in `repository`, reading it from the beginning.
    ///
    /// - Parameter shelf: the documents that the record names.
    /// - Throws: ``DeskFault``; a record with an entry that should not be there is not opened.
    public init(_ repository: any Repository, _ shelf: Shelf) async throws(DeskFault) {
        let storage = DeskStorage(repository: repository)
        let size = try await storage.size()
        guard let bytes = try await storage.entries(0..<min(1, size)).first else { throw .emptyRecord }
        do throws(EntryProblem) {
            let terms = try PanelDesk.terms(bytes)
            self.inspector = PanelInspector(terms.terms)
            self.state = try PanelState(terms.terms, beginning: terms.entry)
        } catch { throw .damagedRecord(number: 0, error) }
        self.storage = storage
        self.tree = MerkleTree(leafHashes: [Merkle.leafHash(bytes)])
        try await self.catchUp(shelf)
    }

    /// Takes in what was added to the record since, by this desk or somebody else.
    ///
    /// - Parameter shelf: the documents that the record names.
    /// - Throws: ``DeskFault``; the desk must then be opened again.
    public mutating func catchUp(_ shelf: Shelf) async throws(DeskFault) {
        let size = try await self.storage.size()
        var position = self.state.size
        while position < size {
            let next = min(size, position + DeskStorage.chunk)
            for entry in try await self.storage.shown(position..<next) {
                do throws(EntryProblem) { try self.take(entry.bytes, hidden: entry.hidden, shelf) } catch {
                    throw .damagedRecord(number: position, error)
                }
                position += 1
            }
        }
    }

    /// After something hidden, what does not fit may follow from it: then it is presumed to have been in order.
    private mutating func take(_ bytes: [UInt8], hidden: Digest?, _ shelf: Shelf) throws(EntryProblem) {
        if let hidden {
            self.state.pass(hidden)
            self.tree.append(leafHash: hidden)
            self.hiddenCount += 1
            return
        }
        let inspection = self.inspector.inspect(bytes)
        do throws(EntryProblem) { try self.take(inspection, shelf, notAfter: nil) } catch {
            guard self.hiddenCount > 0, inspection.problems.isEmpty else { throw error }
            self.state.skip(inspection, shelf)
            self.tree.append(leafHash: inspection.leafHash)
        }
    }

    /// Begins a panel record with its charter.
    public static func begin(_ charter: [UInt8], in repository: any Repository) async throws(DeskFault) -> PanelDesk {
        do throws(EntryProblem) {
            let terms = try PanelDesk.terms(charter)
            _ = try PanelState(terms.terms, beginning: terms.entry)
        } catch { throw .refused(number: 0, error) }
        try await DeskStorage(repository: repository).append([charter], at: 0)
        return try await PanelDesk(repository, Shelf())
    }

    /// The charter made ready.
    public var terms: PanelTerms { self.state.terms }

    /// Takes in entries, in order.
    ///
    /// - Parameters:
    ///   - shelf: the documents that they name.
    ///   - today: the day of the desk's own clock. An act of a later day than the next one is refused: since days do not
    ///     go back, it would keep everybody else from acting until then.
    /// - Returns: the number of each.
    /// - Throws: ``DeskFault/refused(number:_:)`` for the first that must not be appended; those before it are kept.
    ///   After ``DeskFault/repository(_:)`` the desk must be opened again.
    public mutating func submit(
        _ entries: [[UInt8]],
        _ shelf: Shelf,
        today: Day
    ) async throws(DeskFault) -> Range<Int> {
        let start = self.state.size
        var accepted: [[UInt8]] = []
        var problem: EntryProblem?
        for bytes in entries {
            do throws(EntryProblem) {
                try self.take(bytes, shelf, today: today)
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

    var inspecting: any EntryInspecting { self.inspector }
    var witnessPolicy: WitnessPolicy { self.terms.witnessPolicy }

    mutating func take(_ inspection: EntryInspection, _ shelf: Shelf, today: Day) throws(EntryProblem) {
        try self.take(inspection, shelf, notAfter: today)
    }

    private mutating func take(_ bytes: [UInt8], _ shelf: Shelf, today: Day? = nil) throws(EntryProblem) {
        try self.take(self.inspector.inspect(bytes), shelf, notAfter: today)
    }

    private mutating func take(
        _ inspection: EntryInspection,
        _ shelf: Shelf,
        notAfter today: Day?
    ) throws(EntryProblem) {
        if case .act(let entry)? = inspection.entry?.content, let today, entry.moment.day > today.adding(days: 1) {
            throw .dayAhead(entry.moment.day, today: today)
        }
        try self.state.apply(inspection, shelf)
        self.tree.append(leafHash: inspection.leafHash)
    }

    private static func terms(_ bytes: [UInt8]) throws(EntryProblem) -> (terms: PanelTerms, entry: Entry) {
        let entry: Entry
        do { entry = try Entry(decoding: bytes) } catch { throw .encoding(error) }
        guard case .charter(let charter) = entry.content else { throw .manifestPlace }
        return (try PanelTerms(charter), entry)
    }
}
