import BallotRules
import Proceedings
import Signing
import Testing

@Suite("Enrolling a key")
struct EnrolmentDeskTests {
    private let persons = InMemoryPersons()
    private let desk: EnrolmentDesk
    private let round: RecordName
    private let codes: [VotingCode]
    private let pepper: CodePepper

    init() throws {
        var random = SampleRandom(seed: 3)
        self.pepper = try #require(CodePepper(try SecretBytes([UInt8](repeating: 7, count: 32))))
        self.round = try #require(RecordName("lindenwijk"))
        self.codes = (0..<4).map { _ in VotingCode(using: &random) }
        let kinds: [RegisterLeaf.Kind] = [.open, .secret, .paper]
        for (index, kind) in kinds.enumerated() {
            let salt = SHA256.digest([UInt8(index)])
            let holder = CodeHolder(reference: "person \(index)", salt: salt, kind: kind, key: nil)
            self.persons.add(holder, lookup: self.pepper.lookup(self.codes[index]), in: self.round)
        }
        self.desk = EnrolmentDesk(self.persons, pepper: self.pepper) { 0 }
    }

    private func request(_ code: Int, _ key: String) throws -> EnrolmentRequest {
        EnrolmentRequest(round: self.round, code: self.codes[code], by: try SmallRound.key(key))
    }

    private func fault(_ request: EnrolmentRequest, from source: String = "one") async -> EnrolmentFault? {
        do throws(EnrolmentFault) {
            _ = try await self.desk.enrol(request, from: source)
            return nil
        } catch {
            return error
        }
    }

    @Test("gives the same answer to the same request, and refuses another key for ever")
    func once() async throws {
        let first = try await self.desk.enrol(try self.request(0, "a"), from: "one")
        #expect(first.reference == "person 0" && first.kind == .open)
        #expect(first.key == (try SmallRound.key("a")).verificationKey)
        #expect(try await self.desk.enrol(try self.request(0, "a"), from: "two") == first)
        #expect(await self.fault(try self.request(0, "b"))?.code == "code-used")
        self.persons.closeRegister(of: self.round)
        #expect(try await self.desk.enrol(try self.request(0, "a"), from: "two") == first)
        #expect(await self.fault(try self.request(0, "b"))?.code == "code-used")
        #expect(await self.fault(try self.request(1, "b"))?.code == "register-made")
        #expect(try await self.desk.card(self.codes[1], round: self.round, from: "one").key == nil)
    }

    @Test("refuses what is not in order")
    func refusals() async throws {
        _ = try await self.desk.enrol(try self.request(0, "a"), from: "one")
        #expect(await self.fault(try self.request(1, "a"))?.code == "key-taken")
        #expect(await self.fault(try self.request(2, "c"))?.code == "on-paper")
        #expect(await self.fault(try self.request(3, "c"))?.code == "code-unknown")
        let elsewhere = try #require(RecordName("elders"))
        let foreign = EnrolmentRequest(round: elsewhere, code: self.codes[1], by: try SmallRound.key("c"))
        #expect(await self.fault(foreign)?.code == "code-unknown")
        // The signature of one code is none for another, nor for another key.
        let other = try self.request(1, "c")
        let forged = EnrolmentRequest(
            round: self.round,
            code: self.codes[0],
            key: other.key,
            signature: other.signature
        )
        #expect(await self.fault(forged)?.code == "possession")
        let neutral = try #require(VerificationKey([1] + [UInt8](repeating: 0, count: 31)))
        let weak = EnrolmentRequest(round: self.round, code: self.codes[1], key: neutral, signature: other.signature)
        #expect(await self.fault(weak)?.code == "possession")
    }

    @Test("lets one of many at the same moment through")
    func parallel() async throws {
        let desk = self.desk
        let requests = try (0..<16).map { try self.request(1, "key \($0)") }
        let answers = await withTaskGroup(of: CodeHolder?.self) { group in
            for (place, request) in requests.enumerated() {
                group.addTask { try? await desk.enrol(request, from: "source \(place)") }
            }
            return await group.reduce(into: [CodeHolder]()) { if let holder = $1 { $0.append(holder) } }
        }
        #expect(answers.count == 1)
    }

    @Test("slows a source down that tries codes, and nobody else")
    func limited() async throws {
        var random = SampleRandom(seed: 99)
        var codes: [String] = []
        for _ in 0..<20 {
            let guess = VotingCode(using: &random)
            let request = EnrolmentRequest(round: self.round, code: guess, by: try SmallRound.key("x"))
            codes.append(await self.fault(request, from: "guesser")?.code ?? "none")
        }
        #expect(codes.prefix(15).allSatisfy { $0 == "code-unknown" })
        #expect(codes.dropFirst(15).allSatisfy { $0 == "too-many-attempts" })
        #expect(await self.fault(try self.request(0, "a"), from: "guesser")?.code == "too-many-attempts")
        #expect(await self.fault(try self.request(0, "a"), from: "other") == nil)
    }
}

extension EnrolmentFault {
    /// Every fault, for tests of words.
    static let all: [EnrolmentFault] = [
        .possession, .codeUnknown, .codeUsed, .keyTaken, .registerMade, .onPaper,
        .storage(RepositoryError(.storage, "")),
    ]
}

@Suite("Words of the desks")
struct DeskWordTests {
    @Test("say what is wrong and what helps, in both languages")
    func words() throws {
        var limiter = AttemptLimiter<Int>(source: AttemptLimit(burst: 1, pause: 5_000))
        _ = try limiter.begin(1, from: "one", at: 0)
        let limited: AttemptsUsedUp
        do throws(AttemptsUsedUp) {
            _ = try limiter.begin(1, from: "one", at: 0)
            return
        } catch { limited = error }
        #expect(limited.retryAfter == 5)
        let enrolling = EnrolmentFault.all + [.limited(limited)]
        let issuing: [IssuingFault] = [
            .notOpen, .limited(limited), .refused(.otherIssuer), .storage(RepositoryError(.busy, "")),
        ]
        for phrase in [Phrase(.dutch), Phrase(.english)] {
            for fault in enrolling {
                #expect(phrase.problem(fault).hasSuffix(".") && phrase.remedy(fault)?.hasSuffix(".") != false)
            }
            for fault in issuing {
                #expect(phrase.problem(fault).hasSuffix(".") && phrase.remedy(fault)?.hasSuffix(".") != false)
            }
        }
        #expect(Set(enrolling.map(\.code)).count == enrolling.count)
        #expect(Phrase(.english).remedy(limited).contains("5 seconds"))
    }
}
