internal import BallotRules
internal import Proceedings
internal import Signing
internal import Testing

/// Ballots with another encoding than the one that there is. Each is rightly signed by its voter.
@Suite("AttackTests: encoding")
struct EncodingAttackTests {
    /// A name, a body's `seq`, the encoded choices, and the code that must be told.
    static let bodies: [(String, seq: [UInt8], choices: [UInt8], EncodingFault.Code)] = [
        ("A01 a number in two octets where one does", [0x18, 0x00], [0x81, 0x00], .notShortest),
        ("A01 a number in nine octets", [0x1B, 0, 0, 0, 0, 0, 0, 0, 0], [0x81, 0x00], .notShortest),
        ("A01 a list with a long head", [0x00], [0x98, 0x01, 0x00], .notShortest),
        ("A01 a project in three octets", [0x00], [0x81, 0x19, 0x00, 0x01], .notShortest),
        ("A02 a list without length", [0x00], [0x9F, 0x00, 0xFF], .indefinite),
        ("A02 a reserved head", [0x1C], [0x81, 0x00], .indefinite),
        ("A03 a map of choices", [0x00], [0xA1, 0x00, 0x00], .type),
        ("A03 a float as project", [0x00], [0x81, 0xF9, 0x3C, 0x00], .type),
        ("A03 a tag around a project", [0x00], [0x81, 0xC1, 0x00], .type),
        ("A03 a negative number", [0x20], [0x81, 0x00], .type),
        ("A03 null for choices", [0x00], [0xF6], .type),
        ("A03 true as project", [0x00], [0x81, 0xF5], .type),
        ("A04 an item after the body", [0x00], [0x81, 0x00, 0x00], .trailing),
        ("A08 lists in lists", [0x00], [0x81, 0x81, 0x81, 0x81, 0x00], .shape),
        ("A08 a list that claims four milliard projects", [0x00], [0x9A, 0xFF, 0xFF, 0xFF, 0xFF], .truncated),
        ("A08 a list that claims 2^64 - 1 projects", [0x00], [0x9B] + [UInt8](repeating: 0xFF, count: 8), .truncated),
        ("A08 a text for choices", [0x00], [0x61, 0x61], .shape),
        ("A08 a project of 2^64 - 1", [0x00], [0x81, 0x1B] + [UInt8](repeating: 0xFF, count: 8), .shape),
    ]

    @Test("A01 to A04, A08: a voter hides a mark in the way her ballot is written", arguments: bodies.indices)
    func body(_ index: Int) async throws {
        let (_, seq, choices, code) = Self.bodies[index]
        var round = try SmallRound(open: 2)
        try round.open()
        try round.cast(0, [1])
        let key = try SmallRound.key("voter-1")
        let body = Forge.body(round.hash, key.verificationKey, seq: seq, rest: choices)
        try await round.attack(Forge.open(body: body, by: key), code)
    }

    @Test("A04: octets stand after a ballot, or it ends early")
    func ends() async throws {
        var round = try SmallRound(open: 2)
        try round.open()
        let ballot = Forge.open(round, try SmallRound.key("voter-1"))
        var other = round
        try await round.attack(ballot + [0x00], .trailing)
        try await other.attack(Array(ballot.dropLast()), .truncated)
    }

    @Test("A08: an entry above 4,096 octets is refused by desk, writer and reader")
    func long() async throws {
        var round = try SmallRound(open: 2)
        try round.open()
        let key = try SmallRound.key("voter-1")
        let choices: [UInt8] = [0x99, 0x0F, 0xA0] + [UInt8](repeating: 0, count: 4_000)
        let entry = Forge.open(body: Forge.body(round.hash, key.verificationKey, rest: choices), by: key)
        #expect(entry.count > EncodingLimits.item)
        #expect(round.refusal(entry) == .encoding(EncodingFault(.size, at: EncodingLimits.item)))
        var parts = try PackageParts(try round.complete())
        let offset = parts.logOffset
        parts.log.insert(entry, at: 0)
        let report = try await SmallRound.verify(parts.bytes)
        let fault = PackageFault(.entry, at: offset, part: "log")
        #expect(report.findings == [Finding(.package(fault), at: .part("log"))])
        #expect(report.verdict(.parts) == .failed(1))
    }

    @Test("A08: an entry of no octets at all, or of an unknown type")
    func nothing() async throws {
        var round = try SmallRound(open: 1)
        try round.open()
        let key = try SmallRound.key("voter-0")
        var unknown = Forge.open(round, key)
        unknown[1] = 16
        var other = round
        try await round.attack(unknown, .shape)
        try await other.attack([0x00], .shape)
    }

    @Test("Wide numbers neither wrap nor trap", arguments: [BallotForm.cumulative, .scoring])
    func wide(_ form: BallotForm) async throws {
        let limits = BallotLimits(sumPoints: .init(most: Fraction(10)))
        for first in [UInt8(0xFF), 0x80, 0x40] {
            var round = try SmallRound(open: 2, ballot: BallotTerms(form: form, pointsScale: 1_000_000, limits: limits))
            try round.open()
            let key = try SmallRound.key("voter-1")
            let steps = [first] + [UInt8](repeating: first == 0xFF ? 0xFF : 0, count: 7)
            let body = Forge.body(round.hash, key.verificationKey, rest: [0x81, 0x82, 0x00, 0x1B] + steps)
            let entry = Forge.open(body: body, by: key)
            let refusal = round.refusal(entry)
            let problem = try #require(refusal)
            guard case .choices(.limits) = problem else {
                Issue.record("\(problem)")
                return
            }
            try await round.attack(entry, .contents, problem)
        }
    }
}
