/// An initiative of residents (*bewonersinitiatief, buurtaktie*): all its versions, and from what it came.
public struct Initiative: Hashable, Sendable {
    /// Its name in the record.
    public let id: InitiativeID
    /// From what it came.
    public let lineage: Lineage
    /// Every version, the first one first; never empty.
    public private(set) var versions: [InitiativeVersion]
    /// The version that counts now.
    public private(set) var current: InitiativeVersion
    /// Numbers by address.
    private var numbers: [VersionID: Int]
    /// The number of the last version that changed what people supported.
    private var lastMaterial = 1

    /// Why a version is refused.
    public enum Refusal: Error, Hashable, Sendable {
        /// It says what the version before it says.
        case unchanged
        /// It was made from a version that is no longer the last; look at that one first.
        case outdated(last: VersionID)
        /// This person is no initiator, nor a supporter with their consent (*opbouwwerker*).
        case notAnAuthor(PersonID)
        /// The day lies before that of the last version.
        case earlier(than: Day)
        /// More than this many versions.
        case tooMany(limit: Int)
    }

    init(_ id: InitiativeID, _ content: InitiativeContent, by author: PersonID, on day: Day, _ lineage: Lineage) {
        self.id = id
        self.lineage = lineage
        self.current = InitiativeVersion(of: id, after: nil, content, by: author, on: day, statedMaterial: false)
        self.versions = [self.current]
        self.numbers = [self.current.address: 1]
    }

    /// Adds a new version in place.
    ///
    /// - Parameters:
    ///   - base: the version from which it was made; refused where another came in between.
    ///   - helpers: who may write with the consent of the initiators; they never decide.
    ///   - isMaterial: whether whoever checks says that it changes what people supported. Some changes are material always.
    /// - Throws: ``Refusal``; the initiative stays as it was.
    public mutating func revise(
        to content: InitiativeContent,
        from base: VersionID,
        by author: PersonID,
        helpers: Set<PersonID> = [],
        on day: Day,
        isMaterial: Bool
    ) throws(Refusal) {
        guard base == self.current.address else { throw .outdated(last: self.current.address) }
        guard self.current.content.initiators.contains(author) || helpers.contains(author) else {
            throw .notAnAuthor(author)
        }
        guard day >= self.current.day else { throw .earlier(than: self.current.day) }
        guard self.versions.count < 1_000 else { throw .tooMany(limit: 1_000) }
        guard !self.current.content.changes(to: content).isEmpty else { throw .unchanged }
        self.append(
            InitiativeVersion(
                of: self.id,
                after: self.current,
                content,
                by: author,
                on: day,
                statedMaterial: isMaterial
            )
        )
    }

    /// The initiative with a new version, as ``revise(to:from:by:helpers:on:isMaterial:)``.
    public func revised(
        to content: InitiativeContent,
        from base: VersionID,
        by author: PersonID,
        helpers: Set<PersonID> = [],
        on day: Day,
        isMaterial: Bool
    ) throws(Refusal) -> Initiative {
        var next = self
        try next.revise(to: content, from: base, by: author, helpers: helpers, on: day, isMaterial: isMaterial)
        return next
    }

    /// Takes a version made from the last one: an amendment that was taken over.
    mutating func take(_ version: InitiativeVersion) throws(Refusal) {
        guard version.previous == self.current.address else { throw .outdated(last: self.current.address) }
        guard self.versions.count < 1_000 else { throw .tooMany(limit: 1_000) }
        self.append(version)
    }

    private mutating func append(_ version: InitiativeVersion) {
        self.current = version
        self.versions.append(version)
        self.numbers[version.address] = version.number
        if version.isMaterial { self.lastMaterial = version.number }
    }

    /// The version known by `address`.
    public func version(_ address: VersionID) -> InitiativeVersion? {
        self.numbers[address].map { self.versions[$0 - 1] }
    }

    /// Whether what was said of `address` holds for the current version: no material change came after it.
    public func isCarriedOver(_ address: VersionID) -> Bool {
        self.numbers[address].map { $0 >= self.lastMaterial } ?? false
    }
}

/// The name of an initiative in the record.
public typealias InitiativeID = Identifier<Initiative>
