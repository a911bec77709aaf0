public import Deliberation
public import Signing
public import TransparencyLog

/// The state of a panel record after the entries so far: keys, and the business that the acts make up.
public struct PanelState: Sendable {
    /// The charter made ready.
    public let terms: PanelTerms
    /// What the acts add up to.
    public private(set) var book: CaseBook
    /// The log so far.
    public private(set) var log = MerkleFrontier()
    /// How many checkpoints in the record carry cosignatures, and the size that the last one covers.
    public private(set) var cosigned: (count: Int, size: Int) = (0, 0)
    private var owners: [VerificationKey: PersonID] = [:]
    private var ended: Set<VerificationKey> = []
    private var keyCounts: [PersonID: Int] = [:]
    /// Leaf hashes of the acts so far.
    private var acts: Set<Digest> = []
    private(set) var witnessTimes: [VerificationKey: UInt64] = [:]

    /// Begins with the charter, which every officer in it signs.
    ///
    /// - Throws: ``EntryProblem`` when this entry cannot begin a panel record.
    public init(_ terms: PanelTerms, beginning entry: Entry) throws(EntryProblem) {
        guard case .charter(let charter) = entry.content, charter == terms.charter else { throw .manifestPlace }
        let keys = Set(charter.officers.map(\.key))
        if let foreign = entry.signers.first(where: { !keys.contains($0.key) }) {
            throw .unexpectedSigner(foreign.key)
        }
        guard entry.signers.count == keys.count else { throw .missingSigner }
        for key in charter.officers.map(\.key) where !key.isValidPoint { throw .invalidKey(key) }
        if let problem = entry.signatureProblems.first { throw problem }
        self.terms = terms
        var roles: [PersonID: Set<Role>] = [:]
        for officer in charter.officers { roles[officer.person, default: []].formUnion(officer.roles) }
        self.book = CaseBook(roles: roles)
        for officer in charter.officers {
            self.owners[officer.key] = officer.person
            self.keyCounts[officer.person, default: 0] += 1
        }
        self.log.append(leafHash: Merkle.leafHash(entry.source.span.extracting(entry.range)))
    }

    /// How many entries there are.
    public var size: Int { Int(clamping: self.log.size) }

    /// Whose key this is, while it is in use.
    public func owner(of key: VerificationKey) -> PersonID? { self.owners[key] }

    /// Whether somebody signs with a key of their own: one that is in use, or that they did not end themselves.
    public func hasKey(_ person: PersonID) -> Bool { (self.keyCounts[person] ?? 0) > 0 }

    /// The hash that an inclusion or consistency proof ends in.
    public var root: Digest { self.log.root }

    /// Takes one entry.
    ///
    /// - Throws: ``EntryProblem``; the state stays as it was.
    public mutating func apply(_ inspection: EntryInspection, _ shelf: Shelf) throws(EntryProblem) {
        if let problem = inspection.problems.first { throw problem }
        guard let entry = inspection.entry else { throw .encoding(EncodingFault(.truncated, at: 0)) }
        switch entry.content {
        case .charter, .manifest: throw .manifestPlace
        case .enrolment(let enrolment): try self.enrol(enrolment, entry.signers.map(\.key))
        case .act(let act):
            // Whoever reads the log could hand in somebody's act again: a deposit, a payment.
            guard !self.acts.contains(inspection.leafHash) else { throw .repeatedAct }
            guard act.known <= self.size else { throw .aheadOfLog(known: act.known, size: self.size) }
            try self.act(act, entry.signers.map(\.key), shelf)
            self.acts.insert(inspection.leafHash)
        case .cosignedCheckpoint: try self.check(inspection.note, entry.signers.map(\.key))
        default: throw .notOfPanels(entry.type)
        }
        self.log.append(leafHash: inspection.leafHash)
    }

    /// Passes over an entry that should not be there, but presumes that what it says was done, so that a report names the
    /// fault and not what follows from it.
    public mutating func skip(_ inspection: EntryInspection, _ shelf: Shelf) {
        switch inspection.entry?.content {
        case .act(let entry):
            guard self.acts.insert(inspection.leafHash).inserted else { break }
            var book = self.book
            if (try? book.apply(entry.act, self.context(entry, shelf))) != nil { self.book = book }
        case .enrolment(let enrolment) where enrolment.event == .begin && self.owners[enrolment.key] == nil:
            self.owners[enrolment.key] = enrolment.person
            self.keyCounts[enrolment.person, default: 0] += 1
        default: break
        }
        self.log.append(leafHash: inspection.leafHash)
    }

    /// Passes over an entry of which only the leaf hash is known.
    mutating func pass(_ leafHash: Digest) { self.log.append(leafHash: leafHash) }

    private func context(_ entry: ActEntry, _ shelf: Shelf) -> ActContext {
        ActContext(by: entry.person, at: entry.moment, entry: EntryID("\(self.size)"), shelf: shelf)
    }

    private mutating func enrol(_ enrolment: Enrolment, _ signers: [VerificationKey]) throws(EntryProblem) {
        let (key, person) = (enrolment.key, enrolment.person)
        let others = signers.filter { $0 != key }
        for signer in others where !self.isAdministrator(signer) { throw .unexpectedSigner(signer) }
        switch enrolment.event {
        case .begin:
            guard key.isValidPoint else { throw .invalidKey(key) }
            guard self.owners[key] == nil, !self.ended.contains(key), !self.isLogKey(key) else {
                throw .keyTaken(key)
            }
            guard person.isWellFormed else { throw .act(.badName(person.text)) }
            guard others.count == 1, signers.count == 2 else { throw .missingSigner }
            self.owners[key] = person
            self.keyCounts[person, default: 0] += 1
        case .end:
            guard self.owners[key] == person else { throw .keyUnknown(key) }
            guard signers.count == 1 else { throw .unexpectedSigner(signers.last ?? key) }
            // Without an administrator who can sign, no key could ever be enrolled again.
            guard self.owners.contains(where: { $0.key != key && self.isAdministrator($0.key) }) else {
                throw .act(.lastOf(.administrator))
            }
            self.owners[key] = nil
            self.ended.insert(key)
            // Whoever gives a key up can be helped again; nobody can be made to, by an administrator who ends the key.
            if signers.first == key { self.keyCounts[person, default: 1] -= 1 }
        }
    }

    private mutating func act(_ entry: ActEntry, _ signers: [VerificationKey], _ shelf: Shelf) throws(EntryProblem) {
        guard let key = signers.first, signers.count == 1 else {
            throw signers.last.map { .unexpectedSigner($0) } ?? .missingSigner
        }
        guard let signer = self.owners[key] else { throw .notEligible(key) }
        if signer != entry.person { try self.checkEnteredFor(entry, by: signer) }
        if case .setUp(.revoke(.administrator, let person)) = entry.act,
            !self.owners.contains(where: { $0.value != person && self.isAdministrator($0.key) })
        {
            throw .act(.lastOf(.administrator))
        }
        let context = self.context(entry, shelf)
        do throws(ActRefusal) { try self.book.apply(entry.act, context) } catch { throw .act(error) }
    }

    /// Somebody without a key can have an act of their own entered by the desk, or in a meeting by whoever presides.
    private func checkEnteredFor(_ entry: ActEntry, by signer: PersonID) throws(EntryProblem) {
        guard !self.hasKey(entry.person) else { throw .signsThemselves(entry.person) }
        let duty: Duty
        do throws(ActRefusal) { duty = try self.book.duty(of: entry.act) } catch { throw .act(error) }
        switch duty {
        case .own, .initiator: break
        case .role, .presiding, .deciding: throw .signsThemselves(entry.person)
        }
        if case .support(_, .state(_, _, .online, _, _)) = entry.act { throw .signsThemselves(entry.person) }
        let presides = self.book.presiding(over: entry.act).map { self.book.holds($0, signer) } ?? false
        guard presides || self.book.holds(.role([.desk, .administrator]), signer) else {
            throw .mayNotEnter(signer, for: entry.person)
        }
    }

    private mutating func check(_ note: NoteEvaluation?, _ signers: [VerificationKey]) throws(EntryProblem) {
        guard let note else { throw .checkpointUnreadable }
        guard signers.count == 1 else { throw .missingSigner }
        for signer in signers where !self.isAdministrator(signer) { throw .unexpectedSigner(signer) }
        guard note.checkpoint.size == self.log.size else {
            throw .checkpointSize(found: note.checkpoint.size, expected: self.log.size)
        }
        guard note.checkpoint.root == self.log.root else { throw .checkpointRoot }
        var times = self.witnessTimes
        for (witness, stamps) in note.timestamps {
            guard let time = stamps.first, time >= times[witness] ?? 0 else { throw .checkpointTime(witness) }
            times[witness] = time
        }
        self.witnessTimes = times
        self.cosigned = (self.cosigned.count + 1, self.size)
    }

    private func isAdministrator(_ key: VerificationKey) -> Bool {
        self.owners[key].map { self.book.holds(.role([.administrator]), $0) } ?? false
    }

    private func isLogKey(_ key: VerificationKey) -> Bool {
        let watching = self.terms.charter.witnesses
        return key == watching.logKey || watching.witnesses.contains { $0.key == key }
    }
}
