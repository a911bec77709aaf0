/// All initiatives with what came of what (*register van initiatieven*).
///
/// Support does not go along into a merged or split initiative: people supported something else, and are asked again.
public struct InitiativeBook: Hashable, Sendable {
    /// Why something cannot be written into the book.
    public enum Refusal: Error, Hashable, Sendable {
        /// The name is taken.
        case taken(InitiativeID)
        /// The name cannot stand in a record.
        case badName
        /// There is no such initiative.
        case unknown(InitiativeID)
        /// It has gone on as others already.
        case succeeded(InitiativeID, by: [InitiativeID])
        /// This is named twice.
        case repeated(InitiativeID)
        /// To merge takes at least two, to split into at least two.
        case tooFew
        /// Not every initiator has agreed; these have not.
        case notAgreed([PersonID])
        /// The version is refused.
        case version(Initiative.Refusal)
    }

    /// A new initiative as it is to be written down.
    public struct Draft: Hashable, Sendable {
        let id: InitiativeID
        let content: InitiativeContent
        let author: PersonID

        /// A draft.
        public init(_ id: InitiativeID, _ content: InitiativeContent, by author: PersonID) {
            self.id = id
            self.content = content
            self.author = author
        }
    }

    private var initiatives: [InitiativeID: Initiative] = [:]
    private var successors: [InitiativeID: [InitiativeID]] = [:]

    /// An empty book.
    public init() {}

    /// The initiative called `id`.
    public subscript(_ id: InitiativeID) -> Initiative? { self.initiatives[id] }

    /// Every name, in order.
    public var names: [InitiativeID] { self.initiatives.keys.sorted() }

    /// As what `id` goes on after a merger or a split; empty where it stands by itself.
    public func successors(of id: InitiativeID) -> [InitiativeID] { self.successors[id] ?? [] }

    /// Everything that `id` came from, directly or not, the nearest first; each once.
    public func ancestors(of id: InitiativeID) -> [InitiativeID] {
        var found: [InitiativeID] = []
        var seen: Set<InitiativeID> = [id]
        var (next, place) = (id, 0)
        while true {
            for source in self.initiatives[next]?.lineage.sources ?? [] where seen.insert(source.initiative).inserted {
                found.append(source.initiative)
            }
            guard place < found.count else { return found }
            next = found[place]
            place += 1
        }
    }

    /// Writes a new initiative down.
    ///
    /// - Throws: ``Refusal``, as every change; the book stays as it was.
    public mutating func start(_ draft: Draft, on day: Day) throws(Refusal) {
        try self.check([draft])
        self.add(draft, on: day, .original)
    }

    /// Adds a version, as ``Initiative/revise(to:from:by:helpers:on:isMaterial:)``.
    ///
    /// What `change` leaves behind when it throws, or another initiative in its place, is not taken over.
    public mutating func revise(_ id: InitiativeID, _ change: (inout Initiative) throws(Initiative.Refusal) -> Void)
        throws(Refusal)
    {
        var initiative = try self.open(id)
        do throws(Initiative.Refusal) { try change(&initiative) } catch { throw .version(error) }
        guard initiative.id == id else { throw .unknown(initiative.id) }
        self.initiatives[id] = initiative
    }

    /// Lets `ids` go on as one; every initiator of each has agreed.
    public mutating func merge(
        _ ids: [InitiativeID],
        into draft: Draft,
        agreed: Set<PersonID>,
        on day: Day
    ) throws(Refusal) {
        guard ids.count >= 2 else { throw .tooFew }
        var sources: [Lineage.Source] = []
        var seen: Set<InitiativeID> = []
        for id in ids {
            let initiative = try self.open(id)
            guard seen.insert(id).inserted else { throw .repeated(id) }
            try Self.check(initiative, agreed)
            sources.append(Lineage.Source(initiative: id, version: initiative.current.address))
        }
        try self.check([draft])
        self.add(draft, on: day, .merged(sources))
        for id in ids { self.successors[id] = [draft.id] }
    }

    /// Lets `id` go on as several; every initiator has agreed.
    public mutating func split(
        _ id: InitiativeID,
        into drafts: [Draft],
        agreed: Set<PersonID>,
        on day: Day
    ) throws(Refusal) {
        guard drafts.count >= 2 else { throw .tooFew }
        let initiative = try self.open(id)
        try Self.check(initiative, agreed)
        try self.check(drafts)
        let source = Lineage.Source(initiative: id, version: initiative.current.address)
        for draft in drafts { self.add(draft, on: day, .split(source)) }
        self.successors[id] = drafts.map(\.id)
    }

    /// Lets `id` be handed in again under a new name (transition 35).
    public mutating func resubmit(_ id: InitiativeID, as draft: Draft, on day: Day) throws(Refusal) {
        let initiative = try self.open(id)
        try self.check([draft])
        let source = Lineage.Source(initiative: id, version: initiative.current.address)
        self.add(draft, on: day, .resubmitted(source))
        self.successors[id] = [draft.id]
    }

    private func open(_ id: InitiativeID) throws(Refusal) -> Initiative {
        guard let initiative = self.initiatives[id] else { throw .unknown(id) }
        if let next = self.successors[id] { throw .succeeded(id, by: next) }
        return initiative
    }

    private func check(_ drafts: [Draft]) throws(Refusal) {
        var seen: Set<InitiativeID> = []
        for draft in drafts {
            guard draft.id.isWellFormed else { throw .badName }
            guard self.initiatives[draft.id] == nil, seen.insert(draft.id).inserted else { throw .taken(draft.id) }
        }
    }

    private mutating func add(_ draft: Draft, on day: Day, _ lineage: Lineage) {
        self.initiatives[draft.id] = Initiative(draft.id, draft.content, by: draft.author, on: day, lineage)
    }

    private static func check(_ initiative: Initiative, _ agreed: Set<PersonID>) throws(Refusal) {
        let missing = initiative.current.content.initiators.filter { !agreed.contains($0) }
        guard missing.isEmpty else { throw .notAgreed(missing.sorted()) }
    }
}
