internal import BallotRules
internal import Proceedings
internal import Signing

/// A manifest part by part, so that a test can change one.
struct ManifestParts {
    var roundID = [UInt8](repeating: 1, count: 16)
    var title = "Buurtbudget"
    var modes: VotingModes = [.open, .sealed]
    var ballot = BallotTerms(form: .approval, limits: BallotLimits())
    var rule = RuleTerms(
        id: "greedy",
        version: 1,
        options: [OptionSetting(name: "a", value: ""), OptionSetting(name: "b", value: "1")],
        tieOrder: "votes,lot"
    )
    var budget = Money(units: 1_000)
    var projectCount = 3
    var registerSize = 100
    var opens = 1_767_225_600
    var closes = 1_768_435_200
    var operatorKey: VerificationKey
    var officers: [VerificationKey]
    var clerks: [VerificationKey]
    var recounters: [VerificationKey]
    var lotParties: [VerificationKey]
    var issuers: [IssuerTerms]
    var box: BoxTerms?
    var origin = "log.example"
    var logKey: VerificationKey
    var quorum = 2
    var witnesses: [WitnessTerms.Witness]

    init() throws {
        let keys = try (1...20).map { try SampleRound.key(UInt8($0)) }
        self.operatorKey = keys[0]
        self.officers = [keys[1], keys[2]]
        self.clerks = [keys[3], keys[4]]
        self.recounters = [keys[5]]
        self.lotParties = [keys[6], keys[7]]
        self.issuers = [
            IssuerTerms(name: "een", key: keys[8], credentialKey: [1]),
            IssuerTerms(name: "twee", key: keys[9], credentialKey: [2]),
        ]
        self.logKey = keys[10]
        self.witnesses = [
            WitnessTerms.Witness(name: "w1.example", key: keys[11]),
            WitnessTerms.Witness(name: "w2.example", key: keys[12]),
        ]
        self.box = BoxPublicKey([UInt8](repeating: 9, count: 32)).map { BoxTerms(key: $0, paddedLength: 128) }
    }

    var manifest: Manifest {
        Manifest(
            roundID: self.roundID,
            title: self.title,
            modes: self.modes,
            ballot: self.ballot,
            rule: self.rule,
            electionHash: .zero,
            budget: self.budget,
            projectCount: self.projectCount,
            registerRoot: .zero,
            registerSize: self.registerSize,
            opens: self.opens,
            closes: self.closes,
            keys: RoundKeys(
                operatorKey: self.operatorKey,
                officers: self.officers,
                clerks: self.clerks,
                recounters: self.recounters,
                lotParties: self.lotParties
            ),
            issuers: self.issuers,
            box: self.box,
            witnesses: WitnessTerms(
                origin: self.origin,
                logKey: self.logKey,
                quorum: self.quorum,
                witnesses: self.witnesses
            ),
            rulesHash: .zero
        )
    }

    mutating func setRule(tieOrder: String? = nil, version: Int = 1, options: [(String, String)] = []) {
        let options = options.map { OptionSetting(name: $0.0, value: $0.1) }
        self.rule = RuleTerms(
            id: self.rule.id,
            version: version,
            options: options,
            tieOrder: tieOrder ?? self.rule.tieOrder
        )
    }

    /// No sealed ballots any more.
    mutating func openOnly() {
        self.modes = .open
        self.issuers = []
        self.box = nil
    }
}
