internal import BallotRules
internal import Proceedings
internal import Signing
internal import Testing

/// What operator and recounter can try with the certificate.
@Suite("AttackTests: certificate")
struct CertificateAttackTests {
    /// Ready to be certified.
    private func settled() throws -> SmallRound {
        var round = try SmallRound(open: 3)
        try round.open()
        try round.cast(0, [0])
        try round.cast(1, [1])
        try round.rehearsal.close(at: SmallRound.times.closes)
        try round.rehearsal.settle()
        return round
    }

    private func certified(_ round: inout SmallRound) throws -> [UInt8] {
        try round.publish(try round.rehearsal.certify(engine: "test"))
    }

    private func sign(_ certificate: TallyCertificate, _ names: [String] = ["operator", "recounter"]) throws -> [UInt8]
    {
        Entry.signed(certificate, by: try names.map(SmallRound.key))
    }

    @Test("Only one of the two signs, or somebody else in place of the recounter")
    func signers() async throws {
        let stranger = try SmallRound.key("stranger").verificationKey
        let officer = try SmallRound.key("officer-1").verificationKey
        let cases: [([String], [EntryProblem])] = [
            (["operator"], [.missingSigner]), (["recounter"], [.missingSigner]),
            (["operator", "stranger"], [.unexpectedSigner(stranger), .missingSigner]),
            (["operator", "officer-1"], [.unexpectedSigner(officer), .missingSigner]),
            (["operator", "recounter", "stranger"], [.unexpectedSigner(stranger)]),
        ]
        for (names, problems) in cases {
            var round = try self.settled()
            let (certificate, result) = try round.rehearsal.certificate(engine: "test")
            let bytes = try self.sign(certificate, names)
            #expect(round.refusal(bytes) == problems.first)
            let number = round.number
            round.rehearsal.force(bytes)
            let report = try await SmallRound.verify(try round.publish(result))
            #expect(report.findings.map(\.problem) == problems.map { .entry($0) })
            #expect(report.findings.allSatisfy { $0.check == .certificate && $0.place == .entry(number) })
        }
    }

    @Test("A certificate is signed with a signature from elsewhere")
    func signature() async throws {
        var round = try self.settled()
        let (certificate, result) = try round.rehearsal.certificate(engine: "test")
        let (operatorKey, recounter) = (try SmallRound.key("operator"), try SmallRound.key("recounter"))
        let wrong = recounter.signature(of: certificate.encoded, in: Domains.publication)
        let bytes = Entry.bytes(
            certificate,
            signers: [
                Entry.signer(certificate, operatorKey),
                EntrySigner(key: recounter.verificationKey, signature: wrong),
            ]
        )
        let problem = EntryProblem.invalidSignature(recounter.verificationKey)
        #expect(round.refusal(bytes) == problem)
        let number = round.number
        round.rehearsal.force(bytes)
        let report = try await SmallRound.verify(try round.publish(result))
        #expect(report.findings.map(\.check) == [.certificate])
        #expect(report.findings.map(\.place) == [.entry(number)])
        #expect(report.findings.map(\.problem) == [.entry(problem)])
    }

    @Test("The certificate is of another tree, number, rule or register")
    func contents() async throws {
        let honest = try self.settled().rehearsal.certificate(engine: "test").0
        var counts = honest.counts
        counts.registered += 1
        let cases: [(TallyCertificate, Check, EntryProblem)] = [
            (honest.with(root: SHA256.digest([1])), .tree, .tallyTree),
            (honest.with(size: honest.size - 1), .tree, .tallyTree),
            (honest.with(rule: "equal-shares"), .recount, .tallyRule),
            (honest.with(ruleVersion: honest.ruleVersion + 1), .recount, .tallyRule),
            (honest.with(rulesHash: SHA256.digest([1])), .recount, .tallyRule),
            (honest.with(number: 2), .order, .tallyNumber(found: 2, expected: 1)),
            (honest.with(counts: counts), .recount, .tallyCounts),
        ]
        for (forged, check, problem) in cases {
            var round = try self.settled()
            let result = try round.rehearsal.certificate(engine: "test").1
            try await round.attack(try self.sign(forged), check, problem) { try $0.publish(result) }
        }
    }

    @Test("The operator certifies before the close was seen, and before the close")
    func early() async throws {
        var round = try SmallRound(open: 1, tieOrder: "votes,cost-low,id")
        try round.open()
        let open = try self.sign(try round.rehearsal.certificate(engine: "test").0)
        #expect(round.refusal(open) == .phase(.tally, .open))
        try round.rehearsal.close()
        let (certificate, result) = try round.rehearsal.certificate(engine: "test")
        try await round.attack(try self.sign(certificate), .order, .closeNotCosigned) { try $0.publish(result) }
    }

    /// Operator and recounter together certify something that is not so, and publish what goes with it.
    private func lie(
        _ change: (TallyCertificate) -> TallyCertificate,
        outcome: (([UInt8]) -> [UInt8])? = nil,
        trace: (([UInt8]) -> [UInt8])? = nil
    ) async throws -> [Finding] {
        var round = try self.settled()
        let (honest, result) = try round.rehearsal.certificate(engine: "test")
        let (outcomeDocument, traceDocument) = (
            outcome?(result.outcomeDocument) ?? result.outcomeDocument,
            trace?(result.traceDocument) ?? result.traceDocument
        )
        let forged = change(honest).with(
            outcomeHash: SHA256.digest(outcomeDocument),
            traceHash: SHA256.digest(traceDocument)
        )
        try round.rehearsal.append(try self.sign(forged))
        let plan = round.rehearsal.plan
        let documents = [
            ("election", plan.election.encoded), ("outcome", outcomeDocument), ("rules", plan.rules),
            ("trace", traceDocument),
        ]
        return try await SmallRound.verify(try round.publish(documents)).findings
    }

    @Test("Operator and recounter certify another outcome")
    func outcome() async throws {
        let text = "won\tb\t30"
        let findings = try await self.lie({ $0 }) { document in
            let lines = String(decoding: document, as: UTF8.self).split(separator: "\n").map(String.init)
            #expect(lines.contains(text))
            return Array((lines.filter { $0 != text }.joined(separator: "\n") + "\n").utf8)
        }
        #expect(findings == [Finding(.outcome, at: .part("outcome"))])
        #expect(findings.map(\.check) == [.recount])
    }

    @Test("Operator and recounter certify another working")
    func trace() async throws {
        let findings = try await self.lie({ $0 }, trace: { Array($0.dropLast()) + Array("x\n".utf8) })
        #expect(findings == [Finding(.trace, at: .part("trace"))])
    }

    @Test("Operator and recounter certify that other ballots counted")
    func counted() async throws {
        let findings = try await self.lie { $0.with(countedBallots: SHA256.digest([1])) }
        #expect(findings == [Finding(.countedBallots, at: .part("log"))])
    }

    @Test("Operator and recounter certify other numbers of voters")
    func numbers() async throws {
        let findings = try await self.lie { honest in
            var counts = honest.counts
            counts.cast += 3
            counts.counted += 1
            counts.void += 1
            counts.cancelled += 1
            return honest.with(counts: counts)
        }
        #expect(
            findings == [
                Finding(.count(.cast, certified: 5, recounted: 2), at: .part("log")),
                Finding(.count(.counted, certified: 3, recounted: 2), at: .part("log")),
                Finding(.count(.void, certified: 1, recounted: 0), at: .part("log")),
                Finding(.count(.cancelled, certified: 1, recounted: 0), at: .part("log")),
            ]
        )
    }

    @Test("Numbers of a certificate that do not add up are no certificate")
    func sums() async throws {
        var round = try self.settled()
        let honest = try round.rehearsal.certificate(engine: "test").0
        var counts = honest.counts
        counts.cast += 1
        try await round.attack(try self.sign(honest.with(counts: counts)), .shape, then: self.certified)
    }

    @Test("A second certificate replaces the first, and is judged in its place")
    func second() async throws {
        var round = try self.settled()
        let (honest, _) = try round.rehearsal.certificate(engine: "test")
        try round.rehearsal.append(try self.sign(honest.with(countedBallots: SHA256.digest([1]))))
        let first = try self.sign(try round.rehearsal.certificate(engine: "test", number: 1).0)
        try await round.attack(first, .order, .tallyNumber(found: 1, expected: 2)) { round in
            try round.publish(try round.rehearsal.certify(engine: "test", number: 2))
        }
    }
}
