internal import BallotRules
internal import Proceedings
internal import Signing
internal import Testing
internal import TransparencyLog

/// What a voter, or somebody who copies her, can try with open ballots.
@Suite("AttackTests: open ballots")
struct BallotAttackTests {
    static let points = BallotTerms(
        form: .cumulative,
        pointsScale: 2,
        limits: BallotLimits(sumPoints: .init(most: Fraction(5)))
    )

    @Test("A05: a voter marks her ballot by the order of her choices, or by naming one twice")
    func order() async throws {
        for choices in [[1, 0], [1, 1]] {
            var round = try SmallRound(open: 2)
            try round.open()
            let entry = Forge.open(round, try SmallRound.key("voter-0"), Choices(choices))
            try await round.attack(entry, .contents, .choices(.order))
        }
    }

    @Test("A05: in a round with points too, by the order of the projects")
    func orderOfPoints() async throws {
        var round = try SmallRound(open: 2, ballot: Self.points)
        try round.open()
        let entry = Forge.open(round, try SmallRound.key("voter-0"), Choices([1, 0], steps: [1, 1]))
        try await round.attack(entry, .contents, .choices(.order))
    }

    @Test("A06: a voter marks her ballot by giving nothing to a project, in so many words")
    func zero() async throws {
        var round = try SmallRound(open: 2, ballot: Self.points)
        try round.open()
        let entry = Forge.open(round, try SmallRound.key("voter-0"), Choices([0, 2], steps: [4, 0]))
        try await round.attack(entry, .contents, .choices(.idle(2)))
    }

    @Test("A06: a ballot with points where there are none, or without where there are")
    func points() async throws {
        var round = try SmallRound(open: 2)
        try round.open()
        let key = try SmallRound.key("voter-0")
        let entry = Forge.open(round, key, Choices([0], steps: [1]))
        try await round.attack(entry, .contents, .choices(.points))
        var other = try SmallRound(open: 2, ballot: Self.points)
        try other.open()
        try await other.attack(Forge.open(other, key, Choices([0])), .contents, .choices(.points))
    }

    @Test("A07: a ballot names a project that there is not")
    func unknown() async throws {
        var round = try SmallRound(open: 2)
        try round.open()
        let entry = Forge.open(round, try SmallRound.key("voter-0"), Choices([0, 4]))
        try await round.attack(entry, .contents, .choices(.unknownProject(4)))
    }

    @Test("A07: a ballot names more projects, spends more or gives more points than allowed")
    func limits() async throws {
        let key = try SmallRound.key("voter-0")
        var many = try SmallRound(open: 2)
        try many.open()
        let tooMany = EntryProblem.choices(.limits([.tooManyChoices(count: 3, most: 2)]))
        try await many.attack(Forge.open(many, key, Choices([0, 1, 2])), .contents, tooMany)
        var dear = try SmallRound(open: 2, ballot: BallotTerms(form: .knapsack, limits: BallotLimits()))
        try dear.open()
        let cost = BallotViolation.costTooHigh(Money(units: 120), most: Money(units: 100))
        try await dear.attack(Forge.open(dear, key, Choices([0, 1, 3])), .contents, .choices(.limits([cost])))
        var generous = try SmallRound(open: 2, ballot: Self.points)
        try generous.open()
        let sum = BallotViolation.sumTooHigh(Fraction(6), most: Fraction(5))
        let entry = Forge.open(generous, key, Choices([0, 1], steps: [6, 6]))
        try await generous.attack(entry, .contents, .choices(.limits([sum])))
    }

    @Test("A09: a ballot of another round is put into this one")
    func otherRound() async throws {
        var other = try SmallRound(open: 2, id: 2)
        try other.open()
        try other.cast(0, [1])
        let ballot = other.lastEntry
        var round = try SmallRound(open: 2)
        try round.open()
        try await round.attack(ballot, .order, .foreignRound)
    }

    @Test("A09: a close or register page of another round is put into this one")
    func otherClose() async throws {
        var other = try SmallRound(open: 2, id: 2)
        try other.open()
        try other.rehearsal.close()
        let close = other.lastEntry
        var round = try SmallRound(open: 2)
        try round.open()
        try await round.attack(close, .order, .foreignRound)
    }

    @Test("A10: what a voter signed for something else is shown as her ballot", arguments: EntryType.allCases)
    func otherDomain(_ type: EntryType) async throws {
        guard type != .openBallot else { return }
        var round = try SmallRound(open: 2)
        try round.open()
        let key = try SmallRound.key("voter-0")
        let link = BallotLink(key: key.verificationKey)
        let body = OpenBallot(manifest: round.hash, link: link, choices: Choices([0])).encoded
        let entry = Forge.ballot(.openBallot, body: body, signature: key.signature(of: body, in: type.domain))
        #expect(round.refusal(entry) == .invalidSignature(key.verificationKey))
        guard type == .sealedBallot else { return }
        try await round.attack(entry, .signatures, .invalidSignature(key.verificationKey))
    }

    @Test("A10: a signature without domain, of a request for credentials, or under a note is shown as a ballot's")
    func otherProtocol() async throws {
        var round = try SmallRound(open: 2)
        try round.open()
        let key = try SmallRound.key("voter-0")
        let link = BallotLink(key: key.verificationKey)
        let body = OpenBallot(manifest: round.hash, link: link, choices: Choices([0])).encoded
        let checkpoint = try #require(round.rehearsal.checkpoints.first)
        let note = checkpoint.text
        for signature in [
            key.signature(of: body), key.signature(of: body, in: Domains.credentialRequest),
            key.signature(of: note), key.signature(of: Cosignature.message(timestamp: 1, text: body)),
        ] {
            var copy = round
            let entry = Forge.ballot(.openBallot, body: body, signature: signature)
            try await copy.attack(entry, .signatures, .invalidSignature(key.verificationKey))
        }
    }

    @Test("A10: officers' signatures under a key event are put under a close of the same octets")
    func keyEventAsClose() async throws {
        var round = try SmallRound(open: 2)
        try round.open()
        let close = Close(manifest: round.hash, position: round.number)
        let key = try SmallRound.key("operator")
        let signature = key.signature(of: close.encoded, in: Domains.keyEvent)
        let entry = Entry.bytes(close, signers: [EntrySigner(key: key.verificationKey, signature: signature)])
        try await round.attack(entry, .signatures, .invalidSignature(key.verificationKey))
    }

    @Test("A11: somebody makes a second signature out of a voter's own (S + L)")
    func malleability() async throws {
        var round = try SmallRound(open: 2)
        try round.open()
        let key = try SmallRound.key("voter-0")
        let ballot = try Entry(decoding: Forge.open(round, key))
        let signer = try #require(ballot.signers.first)
        let signature = try Forge.adding(orderTo: signer.signature)
        let body = Array(ballot.source[ballot.bodyRange])
        let entry = Forge.ballot(.openBallot, body: body, signature: signature)
        try await round.attack(entry, .signatures, .invalidSignature(key.verificationKey))
    }

    @Test("A13: R of a ballot's signature has a part of small order")
    func mixedOrderR() async throws {
        for item in SelfTestCases.mixedOrderR {
            let (key, refused) = (VerificationKey(item.key), Signature(item.signature))
            let pair = (try #require(key), try #require(refused))
            #expect(!pair.0.isValidSignature(pair.1, of: item.message))
            var round = try SmallRound(open: 2)
            try round.open()
            let voter = try SmallRound.key("voter-0")
            let ballot = try Entry(decoding: Forge.open(round, voter))
            let signer = try #require(ballot.signers.first)
            let scalar = signer.signature.bytes.suffix(32)
            let mixed = try #require(Signature(item.signature.prefix(32) + scalar))
            let entry = Forge.ballot(.openBallot, body: Array(ballot.source[ballot.bodyRange]), signature: mixed)
            try await round.attack(entry, .signatures, .invalidSignature(voter.verificationKey))
        }
    }

    @Test(
        "A14: somebody votes who may not: a stranger, an official, an enrolment key",
        arguments: ["stranger", "operator", "officer-1", "recounter", "witness-1", "log", "enrolment-1"]
    )
    func stranger(_ name: String) async throws {
        var round = try SmallRound(open: 1, secret: 1)
        try round.open()
        try round.cast(0, [0])
        let key = try SmallRound.key(name)
        try await round.attack(Forge.open(round, key), .chains, .notEligible(key.verificationKey))
    }

    @Test("A14: an open ballot in a round that has none")
    func mode() async throws {
        var round = try SmallRound(secret: 1)
        try round.open()
        try await round.attack(Forge.open(round, try SmallRound.key("voter-0")), .order, .ballotMode)
    }
}
