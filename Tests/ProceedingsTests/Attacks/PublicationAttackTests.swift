internal import Proceedings
internal import Signing
internal import Testing

/// What can be tried with the package and its documents.
@Suite("AttackTests: publication")
struct PublicationAttackTests {
    private func package() throws -> PackageParts {
        var round = try SmallRound(open: 2)
        try round.open()
        try round.cast(0, [0])
        try round.rehearsal.close(at: SmallRound.times.closes)
        try round.rehearsal.settle()
        let result = try round.rehearsal.certify(engine: "test")
        var documents = round.documents(result)
        documents.append(("caf\u{E9}", Array("a document more".utf8)))
        return try PackageParts(try round.publish(documents))
    }

    private func findings(_ parts: PackageParts) async throws -> [Finding] {
        try await SmallRound.verify(parts.bytes).findings
    }

    @Test("A document that the publication names is left out")
    func missing() async throws {
        var parts = try self.package()
        parts.documents.removeAll { $0.name == "caf\u{E9}" }
        let expected = Finding(.part(.missing("caf\u{E9}")), at: .part("caf\u{E9}"))
        #expect(try await self.findings(parts) == [expected])
        #expect(expected.check == .parts)
    }

    @Test("A document that every package has is left out", arguments: ["election", "outcome", "rules", "trace"])
    func missingRequired(_ name: String) async throws {
        var parts = try self.package()
        parts.documents.removeAll { $0.name == name }
        let findings = try await self.findings(parts)
        guard case .package(let fault)? = findings.first?.problem else {
            Issue.record("\(findings)")
            return
        }
        #expect(findings.count == 1)
        #expect(findings.first?.check == .parts)
        #expect(fault.code == .missing)
        #expect(fault.part == name)
    }

    @Test("A document is changed, or put beside those published")
    func changed() async throws {
        var parts = try self.package()
        let index = try #require(parts.documents.firstIndex { $0.name == "rules" })
        parts.documents[index].bytes[0] ^= 1
        #expect(try await self.findings(parts) == [Finding(.part(.changed("rules")), at: .part("rules"))])
        parts = try self.package()
        parts.documents.append(("zeal", []))
        #expect(try await self.findings(parts) == [Finding(.part(.unknown("zeal")), at: .part("zeal"))])
    }

    @Test("A document gets a name that looks the same and is written in other octets")
    func lookalike() async throws {
        var parts = try self.package()
        parts.documents.removeAll { $0.name == "caf\u{E9}" }
        let name = "cafe\u{301}"
        parts.documents.insert((name, Array("a document more".utf8)), at: 0)
        let findings = try await self.findings(parts)
        #expect(findings.map(\.check) == [.parts, .parts])
        let names = findings.map { finding in
            guard case .part(let problem) = finding.problem else { return [UInt8]() }
            return Array(problem.name.utf8)
        }
        #expect(names == [Array(name.utf8), Array("caf\u{E9}".utf8)])
    }

    @Test("The document `election` is another one than the manifest names, with projects exchanged")
    func election() async throws {
        var parts = try self.package()
        let index = try #require(parts.documents.firstIndex { $0.name == "election" })
        parts.documents[index].bytes = SampleRound.document([40, 30, 30, 51]).encoded
        let expected = Finding(.entry(.electionMismatch), at: .entry(0))
        #expect(try await self.findings(parts) == [expected])
        #expect(expected.check == .encoding)
    }

    @Test("The operator publishes an outcome that nobody certified, or no trace, or other rules")
    func uncertified() async throws {
        for name in ["election", "outcome", "rules", "trace"] {
            var round = try SmallRound(open: 2)
            try round.open()
            try round.rehearsal.close(at: SmallRound.times.closes)
            try round.rehearsal.settle()
            let result = try round.rehearsal.certify(engine: "test")
            let documents = round.documents(result).map {
                Publication.Document(name: $0.0, hash: $0.0 == name ? SHA256.digest([1]) : SHA256.digest($0.1))
            }
            let forged = Publication(manifest: round.hash, documents: documents)
            let bytes = Entry.signed(forged, by: [round.rehearsal.roles.operatorKey])
            #expect(round.refusal(bytes) == .published(name))
            let number = round.number
            round.rehearsal.force(bytes)
            let report = try await SmallRound.verify(try round.package(round.documents(result)))
            let document = Finding(.part(.changed(name)), at: .part(name))
            #expect(report.findings == [document, Finding(.entry(.published(name)), at: .entry(number))])
            #expect(report.findings.allSatisfy { $0.check == .parts })
        }
    }

    @Test("An entry comes after the publication", arguments: ["ballot", "certificate", "publication"])
    func after(_ name: String) async throws {
        var round = try SmallRound(open: 2)
        try round.open()
        try round.rehearsal.close(at: SmallRound.times.closes)
        try round.rehearsal.settle()
        let result = try round.rehearsal.certify(engine: "test")
        let publication = Publication(
            manifest: round.hash,
            documents: round.documents(result).map { Publication.Document(name: $0.0, hash: SHA256.digest($0.1)) }
        )
        let roles = round.rehearsal.roles
        try round.rehearsal.append(Entry.signed(publication, by: [roles.operatorKey]))
        let number = round.number
        let (bytes, type): ([UInt8], EntryType) =
            switch name {
            case "ballot": (Forge.open(round, try SmallRound.key("voter-0")), .openBallot)
            case "certificate":
                (
                    Entry.signed(
                        try round.rehearsal.certificate(engine: "test", number: 2).0,
                        by: [roles.operatorKey, roles.recounter]
                    ), .tally
                )
            default: (Entry.signed(publication, by: [roles.operatorKey]), .publication)
            }
        let problem = EntryProblem.phase(type, .published)
        #expect(round.refusal(bytes) == problem)
        round.rehearsal.force(bytes)
        let report = try await SmallRound.verify(try round.package(round.documents(result)))
        #expect(report.findings == [Finding(.entry(problem), at: .entry(number))])
        #expect(report.verdict(.order) == .failed(1))
    }

    @Test("The package ends before its publication")
    func unpublished() async throws {
        var round = try SmallRound(open: 2)
        try round.open()
        try round.rehearsal.close(at: SmallRound.times.closes)
        try round.rehearsal.settle()
        let result = try round.rehearsal.certify(engine: "test")
        let report = try await SmallRound.verify(try round.package(round.documents(result)))
        #expect(report.findings == [Finding(.notPublished, at: .part("log"))])
    }

    @Test("Checkpoints in the package stand in another order, or are left out at the end")
    func checkpoints() async throws {
        var parts = try self.package()
        parts.checkpoints.swapAt(0, 1)
        let findings = try await self.findings(parts)
        #expect(
            findings == [
                Finding(.checkpointOrder, at: .part("checkpoints"))
            ] + findings.dropFirst()
        )
        #expect(findings.dropFirst().allSatisfy { $0.check == .witnesses })
    }
}
