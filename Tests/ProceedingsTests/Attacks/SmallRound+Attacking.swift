internal import Credentials
internal import Proceedings
internal import Signing
internal import Testing
internal import TransparencyLog

/// How an attack is played: the honest desk must refuse it; then the operator appends it all the same, everybody else
/// goes on as always, and the verifier must find it.
extension SmallRound {
    /// The round's manifest hash.
    var hash: Digest { self.rehearsal.terms.hash }

    /// The number that the next entry gets.
    var number: Int { self.rehearsal.entries.count }

    /// The last entry.
    var lastEntry: [UInt8] { self.rehearsal.entries.last ?? [] }

    /// The leaf hash of the last entry.
    var lastLeaf: Digest { Merkle.leafHash(self.lastEntry) }

    /// What the desk says of an entry; it must not have appended anything.
    func refusal(_ bytes: [UInt8]) -> EntryProblem? {
        var desk = self.rehearsal
        do throws(EntryProblem) {
            try desk.append(bytes)
        } catch {
            #expect(desk.entries == self.rehearsal.entries, "what was refused was appended")
            return error
        }
        return nil
    }

    /// Ends the round from wherever it is; the package as bytes.
    mutating func complete() throws -> [UInt8] {
        if self.rehearsal.phase == .enrolling { try self.open() }
        if self.rehearsal.phase == .open { try self.rehearsal.close(at: SmallRound.times.closes) }
        if !self.rehearsal.isCloseCosigned { try self.rehearsal.appendCheckpoint(at: SmallRound.times.closes) }
        return try self.finishClosed()
    }

    /// Plays an attack with one entry: the desk refuses it with the first problem, and the verifier finds all of them
    /// at this entry and nothing else.
    mutating func attack(
        _ bytes: [UInt8],
        _ expected: [(Check, EntryProblem)],
        then finish: (inout SmallRound) throws -> [UInt8] = { try $0.complete() },
        sourceLocation: SourceLocation = #_sourceLocation
    ) async throws {
        #expect(self.refusal(bytes) == expected.first?.1, sourceLocation: sourceLocation)
        let place = Finding.Place.entry(self.number)
        self.rehearsal.force(bytes)
        let report = try await SmallRound.verify(try finish(&self))
        let findings = expected.map { Finding(.entry($0.1), at: place) }
        #expect(report.findings == findings, sourceLocation: sourceLocation)
        #expect(report.findings.map(\.check) == expected.map(\.0), sourceLocation: sourceLocation)
    }

    /// The same with one problem.
    mutating func attack(
        _ bytes: [UInt8],
        _ check: Check,
        _ problem: EntryProblem,
        then finish: (inout SmallRound) throws -> [UInt8] = { try $0.complete() },
        sourceLocation: SourceLocation = #_sourceLocation
    ) async throws {
        try await self.attack(bytes, [(check, problem)], then: finish, sourceLocation: sourceLocation)
    }

    /// The same where the bytes are no entry: the verifier says what the desk says, with this code.
    mutating func attack(
        _ bytes: [UInt8],
        _ code: EncodingFault.Code,
        then finish: (inout SmallRound) throws -> [UInt8] = { try $0.complete() },
        sourceLocation: SourceLocation = #_sourceLocation
    ) async throws {
        guard case .encoding(let fault)? = self.refusal(bytes) else {
            Issue.record("the desk can read it", sourceLocation: sourceLocation)
            return
        }
        #expect(fault.code == code, sourceLocation: sourceLocation)
        try await self.attack(bytes, .encoding, .encoding(fault), then: finish, sourceLocation: sourceLocation)
    }

    /// The credentials of both issuers for any key at all: issuers cannot see what they sign.
    mutating func credentials(_ key: VerificationKey, leaf: Int) throws -> [Credential] {
        var credentials: [Credential] = []
        for issuer in self.rehearsal.books.indices {
            let terms = self.rehearsal.terms
            let wish = try CredentialWish(terms, issuer: issuer, key: key, using: &self.random)
            let application = wish.application(terms, issuer: issuer, leaf: leaf)
                .signed(by: try self.rehearsal.enrolmentKey(leaf))
            let answer = try self.rehearsal.answer(application, issuer: issuer)
            credentials.append(try wish.credential(answer: answer))
        }
        return credentials
    }
}

extension SmallRound {
    /// All lot parties commit themselves.
    mutating func commitLots() throws {
        for (party, key) in self.rehearsal.lotParties.enumerated() {
            let commitment = self.rehearsal.lot(party).commitment
            let lot = LotCommitment(manifest: self.hash, party: party, commitment: commitment)
            try self.rehearsal.append(Entry.signed(lot, by: [key]))
        }
    }
}

extension SmallRound {
    /// The documents that an honest operator publishes.
    func documents(_ result: Recount.Result) -> [(String, [UInt8])] {
        let plan = self.rehearsal.plan
        return [
            ("election", plan.election.encoded), ("outcome", result.outcomeDocument), ("rules", plan.rules),
            ("trace", result.traceDocument),
        ]
    }

    /// Publishes these documents; the package as bytes.
    mutating func publish(_ documents: [(String, [UInt8])]) throws -> [UInt8] {
        let publication = Publication(
            manifest: self.hash,
            documents: documents.map { Publication.Document(name: $0.0, hash: SHA256.digest($0.1)) }
        )
        try self.rehearsal.append(Entry.signed(publication, by: [self.rehearsal.roles.operatorKey]))
        return try self.package(documents)
    }

    /// The package of the log as it is.
    mutating func package(_ documents: [(String, [UInt8])]) throws -> [UInt8] {
        let earlier = self.rehearsal.checkpoints
        let last = try self.rehearsal.cosigned(at: SmallRound.times.published)
        let writer = try PackageWriter(
            documents: documents.map { ($0.0, MemorySource($0.1)) },
            checkpoint: last.bytes,
            checkpoints: earlier.map(\.bytes),
            log: MemoryEntries(self.rehearsal.entries)
        )
        var sink = MemorySink()
        try writer.write(to: &sink)
        return sink.bytes
    }
}
