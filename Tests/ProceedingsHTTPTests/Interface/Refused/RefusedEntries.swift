internal import Proceedings
internal import ProceedingsHTTP
internal import Signing
internal import TransparencyLog

/// Entries that a record must refuse, with the code of each, and the records at which they are handed in.
struct RefusedEntries {
    /// One entry.
    struct Case {
        let code: String
        let record: String
        let bytes: [UInt8]
    }

    let hosted: HostedRecords
    private(set) var cases: [Case] = []
    private var stage = ""

    init() async throws {
        self.hosted = HostedRecords()
        try await self.addEnrolling()
        try await self.addVoting()
        try await self.addDesk()
        try await self.addClosing()
        try await self.addSettling()
        try await self.addCertifying()
        try await self.addPanels()
    }

    /// Puts a round to work as it is; what is added next is handed in there.
    mutating func begin(_ name: String, _ rehearsal: Rehearsal) async throws {
        self.stage = name
        try await HostedRound(rehearsal).serve(as: name, in: self.hosted)
    }

    /// The same for panels.
    mutating func begin(_ name: String, _ evening: HostedEvening) async throws {
        self.stage = name
        try await evening.serve(as: name, in: self.hosted)
    }

    mutating func add(_ code: String, _ bytes: [UInt8]) {
        self.cases.append(Case(code: code, record: self.stage, bytes: bytes))
    }

    mutating func add(_ code: String, _ body: some EntryBody, by keys: [SigningKey]) {
        self.add(code, Entry.signed(body, by: keys))
    }

    /// A round with two open voters, two secret ones and two on paper, and lots.
    static func mixed() throws -> Rehearsal {
        let kinds: [RegisterLeaf.Kind] = [.open, .open, .secret, .secret, .paper, .paper]
        return try SecretRound.rehearsal(voters: kinds, tieOrder: "votes,lot")
    }

    /// The entry with a cosigned checkpoint of the round as it is.
    static func checkpoint(_ round: Rehearsal, at time: UInt64) throws -> [UInt8] {
        var copy = round
        let note = try copy.cosigned(at: time)
        return self.checkpoint(round, note.bytes)
    }

    static func checkpoint(_ round: Rehearsal, _ note: [UInt8]) -> [UInt8] {
        let body = CosignedCheckpoint(manifest: round.terms.hash, note: note)
        return Entry.signed(body, by: [round.roles.operatorKey])
    }
}
