/// The support for one initiative (*draagvlakregister*): for, against and neutral, by version; apart from every ballot.
///
/// The last statement of a person counts. After a material change statements of earlier versions count no longer, and
/// ``toAskAgain(_:)`` names whom to ask. Signatures on paper count once as many are entered as two persons counted.
public struct SupportRegister: Hashable, Sendable {
    /// The last statement of each person.
    public private(set) var statements: [PersonID: SupportStatement] = [:]
    /// Lists of signatures.
    public private(set) var sheets: [SheetID: PaperSheet] = [:]
    /// Who signed which list, whatever they said later.
    public private(set) var signed: [SheetID: Set<PersonID>] = [:]
    /// Who has been told of which version.
    public private(set) var told: [PersonID: VersionID] = [:]

    /// An empty register.
    public init() {}

    /// Notes a statement about the current version of `initiative`.
    ///
    /// - Throws: ``SupportRefusal``, as every change; the register stays as it was.
    public mutating func state(_ statement: SupportStatement, of initiative: Initiative) throws(SupportRefusal) {
        let person = statement.person
        guard person.isWellFormed else { throw .badName }
        guard let version = initiative.version(statement.version) else { throw .unknownVersion(statement.version) }
        guard !initiative.current.content.initiators.contains(person) else { throw .initiator(person) }
        guard (statement.channel == .paper) == (statement.sheet != nil) else { throw .sheetNeeded }
        // Paper cannot be shown anew: it stays a statement about the version that stood on it.
        guard statement.sheet != nil || initiative.isCarriedOver(version.address) else {
            throw .outdated(last: initiative.current.address)
        }
        if let sheet = statement.sheet { try self.checkSignature(sheet, statement) }
        let last = self.statements[person]
        guard last != statement else { throw .repeated(person) }
        if let sheet = statement.sheet { self.signed[sheet, default: []].insert(person) }
        // What is entered late from paper does not undo what the same person said of a later version.
        let number = last.flatMap { initiative.version($0.version)?.number } ?? 0
        if number <= version.number { self.statements[person] = statement }
    }

    /// Notes a list of signatures.
    public mutating func add(_ sheet: PaperSheet, of initiative: Initiative) throws(SupportRefusal) {
        guard sheet.id.isWellFormed else { throw .badName }
        guard initiative.version(sheet.version) != nil else { throw .unknownVersion(sheet.version) }
        guard self.sheets[sheet.id] == nil else { throw .repeatedSheet(sheet.id) }
        guard (1...10_000).contains(sheet.signatures) else { throw .signatures(sheet.signatures) }
        if let first = sheet.counters.first, Set(sheet.counters).count < 2 { throw .sameCounter(first) }
        self.sheets[sheet.id] = sheet
    }

    /// Takes the statement of `person` out (*steun intrekken*).
    public mutating func takeBack(_ person: PersonID) throws(SupportRefusal) {
        guard self.statements.removeValue(forKey: person) != nil else { throw .nothingToTakeBack(person) }
    }

    /// Notes that `people` have been told of `version`.
    public mutating func tell(_ people: [PersonID], of version: VersionID) {
        for person in people { self.told[person] = version }
    }

    /// Lists of which not all signatures are entered, by name, with how many are missing.
    public var openSheets: [(sheet: SheetID, missing: Int)] {
        self.sheets.keys.sorted().compactMap { id in
            let missing = (self.sheets[id]?.signatures ?? 0) - (self.signed[id]?.count ?? 0)
            return missing > 0 ? (id, missing) : nil
        }
    }

    /// Statements that count for the current version of `initiative`, by person.
    public func counting(for initiative: Initiative) -> [SupportStatement] {
        self.inAnyOrder(for: initiative).sorted { $0.person < $1.person }
    }

    /// The same without an order, for numbers only.
    private func inAnyOrder(for initiative: Initiative) -> [SupportStatement] {
        let open = Set(self.openSheets.map(\.sheet))
        return self.statements.values.filter { statement in
            initiative.isCarriedOver(statement.version) && (statement.sheet.map { !open.contains($0) } ?? true)
        }
    }

    /// Who was heard: in the group or area, or everybody.
    public func tally(
        for initiative: Initiative,
        inGroup: Bool,
        channel: SupportStatement.Channel? = nil
    ) -> SupportTally {
        var tally = SupportTally()
        for statement in self.inAnyOrder(for: initiative)
        where (!inGroup || statement.isInGroup) && (channel == nil || statement.channel == channel) {
            tally.add(statement.stance)
        }
        return tally
    }

    /// Whose statement no longer counts because of a material change, by name.
    public func toAskAgain(_ initiative: Initiative) -> [PersonID] {
        self.statements.values.filter { !initiative.isCarriedOver($0.version) }.map(\.person).sorted()
    }

    /// Who has still to be told of the current version before it goes on: whoever is to be asked again and was not told.
    public func toTell(_ initiative: Initiative) -> [PersonID] {
        self.toAskAgain(initiative).filter { self.told[$0].map { !initiative.isCarriedOver($0) } ?? true }
    }

    private func checkSignature(_ id: SheetID, _ statement: SupportStatement) throws(SupportRefusal) {
        guard let sheet = self.sheets[id] else { throw .unknownSheet(id) }
        guard sheet.version == statement.version else { throw .otherVersion(id) }
        let people = self.signed[id] ?? []
        guard people.count < sheet.signatures else { throw .sheetFull(id, signatures: sheet.signatures) }
        guard !people.contains(statement.person) else { throw .signedTwice(statement.person, id) }
    }
}
