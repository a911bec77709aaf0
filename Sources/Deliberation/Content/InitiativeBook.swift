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
        var open = [id]
        while !open.isEmpty {
            let next = open.removeFirst()
            for source in self.initiatives[next]?.lineage.sources ?? [] where seen.insert(source.initiative).inserted {
                found.append(source.initiative)
                open.append(source.initiative)
            }
        }
        return found
    }

    /// The book with a new initiative.
    public func starting(_ draft: Draft, on day: Day) throws(Refusal) -> InitiativeBook {
        var book = self
        try book.add(draft, on: day, .original)
        return book
    }

    /// The book with a new version, as ``Initiative/revised(to:from:by:helpers:on:isMaterial:)``.
    public func revising(_ id: InitiativeID, _ make: (Initiative) throws(Initiative.Refusal) -> Initiative)
        throws(Refusal) -> InitiativeBook
    {
        let initiative = try self.open(id)
        var book = self
        do throws(Initiative.Refusal) { book.initiatives[id] = try make(initiative) } catch { throw .version(error) }
        return book
    }

    /// The book in which `ids` go on as one; every initiator of each has agreed.
    public func merging(
        _ ids: [InitiativeID],
        into draft: Draft,
        agreed: Set<PersonID>,
        on day: Day
    ) throws(Refusal) -> InitiativeBook {
        guard ids.count >= 2 else { throw .tooFew }
        var sources: [Lineage.Source] = []
        for id in ids {
            let initiative = try self.open(id)
            guard !sources.contains(where: { $0.initiative == id }) else { throw .repeated(id) }
            try Self.check(initiative, agreed)
            sources.append(Lineage.Source(initiative: id, version: initiative.current.address))
        }
        var book = self
        try book.add(draft, on: day, .merged(sources))
        for id in ids { book.successors[id] = [draft.id] }
        return book
    }

    /// The book in which `id` goes on as several; every initiator has agreed.
    public func splitting(
        _ id: InitiativeID,
        into drafts: [Draft],
        agreed: Set<PersonID>,
        on day: Day
    ) throws(Refusal) -> InitiativeBook {
        guard drafts.count >= 2 else { throw .tooFew }
        let initiative = try self.open(id)
        try Self.check(initiative, agreed)
        var book = self
        let source = Lineage.Source(initiative: id, version: initiative.current.address)
        for draft in drafts { try book.add(draft, on: day, .split(source)) }
        book.successors[id] = drafts.map(\.id)
        return book
    }

    /// The book with `id` handed in again under a new name (transition 35).
    public func resubmitting(_ id: InitiativeID, as draft: Draft, on day: Day) throws(Refusal) -> InitiativeBook {
        let initiative = try self.open(id)
        var book = self
        let source = Lineage.Source(initiative: id, version: initiative.current.address)
        try book.add(draft, on: day, .resubmitted(source))
        book.successors[id] = [draft.id]
        return book
    }

    private func open(_ id: InitiativeID) throws(Refusal) -> Initiative {
        guard let initiative = self.initiatives[id] else { throw .unknown(id) }
        if let next = self.successors[id] { throw .succeeded(id, by: next) }
        return initiative
    }

    private mutating func add(_ draft: Draft, on day: Day, _ lineage: Lineage) throws(Refusal) {
        guard draft.id.isWellFormed else { throw .badName }
        guard self.initiatives[draft.id] == nil else { throw .taken(draft.id) }
        self.initiatives[draft.id] = Initiative(draft.id, draft.content, by: draft.author, on: day, lineage)
    }

    private static func check(_ initiative: Initiative, _ agreed: Set<PersonID>) throws(Refusal) {
        let missing = initiative.current.content.initiators.filter { !agreed.contains($0) }
        guard missing.isEmpty else { throw .notAgreed(missing.sorted()) }
    }
}
