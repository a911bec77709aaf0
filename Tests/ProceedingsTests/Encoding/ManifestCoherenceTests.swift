internal import BallotRules
internal import Proceedings
internal import Signing
internal import Testing

/// Each way in which the parts of a manifest can disagree is refused when it is read.
struct ManifestCoherenceTests {
    struct Change: Sendable, CustomTestStringConvertible {
        let name: String
        let apply: @Sendable (inout ManifestParts) -> Void

        init(_ name: String, _ apply: @escaping @Sendable (inout ManifestParts) -> Void) {
            self.name = name
            self.apply = apply
        }

        var testDescription: String { self.name }
    }

    static let sound: [Change] = [
        Change("nothing") { _ in },
        Change("open ballots only") { $0.openOnly() },
        Change("sealed ballots only") { $0.modes = .sealed },
        Change("no lot") {
            $0.lotParties = []
            $0.setRule(tieOrder: "votes,id")
        },
        Change("no clerks") { $0.clerks = [] },
        Change("a window of one second") { $0.closes = $0.opens },
        Change("quorum of one") { $0.quorum = 1 },
    ]

    static let parts: [Change] = [
        Change("sealed ballots without issuers") { $0.issuers = [] },
        Change("one issuer") { $0.issuers.removeLast() },
        Change("issuers without sealed ballots") {
            $0.modes = .open
            $0.box = nil
        },
        Change("sealed ballots without box") { $0.box = nil },
        Change("box without sealed ballots") {
            $0.modes = .open
            $0.issuers = []
        },
        Change("lot without parties") { $0.lotParties = [] },
        Change("parties without lot") { $0.setRule(tieOrder: "votes,id") },
        Change("one lot party") { $0.lotParties.removeLast() },
        Change("one officer") { $0.officers.removeLast() },
        Change("one clerk") { $0.clerks.removeLast() },
        Change("no recounter") { $0.recounters = [] },
        Change("the window ends before it begins") { $0.closes = $0.opens - 1 },
        Change("no ballots at all") { $0.modes = [] },
        Change("an unknown mode") { $0.modes = VotingModes(rawValue: 7) },
    ]

    static let keys: [Change] = [
        Change("an officer twice") { $0.officers = [$0.officers[0], $0.officers[0]] },
        Change("the operator is an officer") { $0.officers[0] = $0.operatorKey },
        Change("the operator recounts") { $0.recounters = [$0.operatorKey] },
        Change("a clerk is an officer") { $0.clerks[0] = $0.officers[0] },
        Change("a lot party is a clerk") { $0.lotParties[1] = $0.clerks[1] },
        Change("the log is the operator") { $0.logKey = $0.operatorKey },
        Change("a witness is the log") { $0.witnesses[0] = WitnessTerms.Witness(name: "w1.example", key: $0.logKey) },
        Change("a witness twice") { $0.witnesses.append(WitnessTerms.Witness(name: "w3", key: $0.witnesses[0].key)) },
        Change("an issuer is a witness") {
            $0.issuers[0] = IssuerTerms(name: "een", key: $0.witnesses[0].key, credentialKey: [1])
        },
        Change("issuers with one credential key") {
            $0.issuers[0] = IssuerTerms(name: "een", key: $0.issuers[0].key, credentialKey: [2])
        },
    ]

    static let witnesses: [Change] = [
        Change("no quorum") { $0.quorum = 0 },
        Change("a quorum above the witnesses") { $0.quorum = 3 },
        Change("no witnesses") { $0.witnesses = [] },
        Change("two witnesses of one name") {
            $0.witnesses[1] = WitnessTerms.Witness(name: "w1.example", key: $0.witnesses[1].key)
        },
        Change("a witness with the log's name") { $0.origin = "w1.example" },
        Change("a blank in a name") { $0.origin = "log example" },
        Change("a no-break space in a name") { $0.origin = "log\u{A0}example" },
        Change("a plus in a name") { $0.origin = "log+example" },
        Change("no name") { $0.origin = "" },
    ]

    static let values: [Change] = [
        Change("no title") { $0.title = "" },
        Change("a title of 201 octets") { $0.title = String(repeating: "t", count: 201) },
        Change("a control character") { $0.title = "a\u{9}b" },
        Change("a round identifier of 15 octets") { $0.roundID.removeLast() },
        Change("no projects") { $0.projectCount = 0 },
        Change("too many projects") { $0.projectCount = ElectionLimits.projects + 1 },
        Change("too much money") { $0.budget = Money(units: Money.limit.units + 1) },
        Change("an empty register") { $0.registerSize = 0 },
        Change("too large a register") { $0.registerSize = Manifest.mostVoters + 1 },
        Change("beyond the year 9999") { $0.closes = 253_402_300_800 },
        Change("too short a box") { $0.box = $0.box.map { BoxTerms(key: $0.key, paddedLength: 79) } },
        Change("too long a box") { $0.box = $0.box.map { BoxTerms(key: $0.key, paddedLength: 2_049) } },
        Change("steps without points") {
            $0.ballot = BallotTerms(form: .approval, pointsScale: 10, limits: BallotLimits())
        },
        Change("steps that do not divide a million") {
            $0.ballot = BallotTerms(form: .scoring, pointsScale: 3, limits: BallotLimits())
        },
        Change("no steps") { $0.ballot = BallotTerms(form: .scoring, pointsScale: 0, limits: BallotLimits()) },
        Change("no version") { $0.setRule(version: 0) },
        Change("an option twice") { $0.setRule(options: [("a", "1"), ("a", "2")]) },
    ]

    static let orders = [
        "votes,lot:abc", "lot:abc,lot", "votes, lot", "lot,votes,", "Votes,lot", "lottery,lot", "votes,votes,lot,lot",
        "",
    ]

    @Test("Sound manifests are read", arguments: sound)
    func read(_ change: Change) throws {
        var parts = try ManifestParts()
        change.apply(&parts)
        let manifest = parts.manifest
        #expect(manifest.isCoherent)
        #expect(try Manifest(decoding: manifest.encoded) == manifest)
    }

    @Test("Manifests that disagree with themselves are refused", arguments: parts + keys + witnesses + values)
    func refused(_ change: Change) throws {
        var parts = try ManifestParts()
        change.apply(&parts)
        #expect(throws: EncodingFault.self) { try Manifest(decoding: parts.manifest.encoded) }
    }

    @Test("Tie orders have one spelling", arguments: orders)
    func spelling(_ order: String) throws {
        var parts = try ManifestParts()
        parts.setRule(tieOrder: order)
        if !parts.rule.hasLot { parts.lotParties = [] }
        #expect(throws: EncodingFault.self) { try Manifest(decoding: parts.manifest.encoded) }
    }

    @Test("Keys stand in order")
    func order() throws {
        let parts = try ManifestParts()
        let bytes = parts.manifest.encoded
        func swapped(_ left: VerificationKey, _ right: VerificationKey) throws -> [UInt8] {
            let first = try #require(bytes.ranges(of: left.bytes).first)
            let second = try #require(bytes.ranges(of: right.bytes).first)
            var other = bytes
            other.replaceSubrange(first, with: right.bytes)
            other.replaceSubrange(second, with: left.bytes)
            return other
        }
        for list in [parts.officers, parts.clerks, parts.lotParties] {
            let other = try swapped(list[0], list[1])
            #expect(throws: EncodingFault.self) { try Manifest(decoding: other) }
        }
    }
}
