public import Signing
internal import Synchronization

/// Holders of codes in memory: for demonstrations and tests, and the measure for every other store of persons.
public final class InMemoryPersons: PersonKeeping {
    private struct Place: Hashable {
        let round: RecordName
        let lookup: Digest
    }

    private struct Content {
        var holders: [Place: CodeHolder] = [:]
        var keys: [RecordName: Set<VerificationKey>] = [:]
        var closed: Set<RecordName> = []
    }

    private let content = Mutex(Content())

    /// Nobody.
    public init() {}

    /// Adds somebody who holds a code.
    public func add(_ holder: CodeHolder, lookup: Digest, in round: RecordName) {
        self.content.withLock { $0.holders[Place(round: round, lookup: lookup)] = holder }
    }

    /// Makes the register: no key is bound after it.
    public func closeRegister(of round: RecordName) {
        self.content.withLock { _ = $0.closed.insert(round) }
    }

    /// Binds a key.
    public func bind(
        _ key: VerificationKey,
        to lookup: Digest,
        in round: RecordName
    ) async throws(RepositoryError) -> KeyBinding {
        self.content.withLock { content in
            let place = Place(round: round, lookup: lookup)
            guard let holder = content.holders[place] else { return .unknown }
            if let bound = holder.key { return bound == key ? .bound(holder) : .used }
            guard holder.kind != .paper else { return .onPaper }
            guard !content.closed.contains(round) else { return .closed }
            guard content.keys[round, default: []].insert(key).inserted else { return .keyTaken }
            let changed = CodeHolder(reference: holder.reference, salt: holder.salt, kind: holder.kind, key: key)
            content.holders[place] = changed
            return .bound(changed)
        }
    }

    /// Who holds a code.
    public func holder(of lookup: Digest, in round: RecordName) async throws(RepositoryError) -> CodeHolder? {
        self.content.withLock { $0.holders[Place(round: round, lookup: lookup)] }
    }
}
