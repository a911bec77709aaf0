public import BallotRules
internal import Credentials
public import Signing

/// Everything that is decided before a round begins, and the manifest that freezes it.
public struct RoundPlan: Sendable {
    /// What the round is called.
    public var title: String
    /// 16 random octets that tell it from others.
    public var roundID: [UInt8]
    /// The ways of voting.
    public var modes: VotingModes
    /// What a ballot may say.
    public var ballot: BallotTerms
    /// The rule, with all its options, and the tie order.
    public var rule: RuleTerms
    /// Currency, pots and projects.
    public var election: ElectionDocument
    /// The money to divide.
    public var budget: Money
    /// The published rules, as text.
    public var rules: [UInt8]
    /// The register.
    public var register: Register
    /// When voting is announced to begin and to end, in seconds since 1970.
    public var opens: Int
    /// See ``opens``.
    public var closes: Int
    /// The keys of the roles.
    public var keys: RoundKeys
    /// The issuers; none where no ballots are sealed.
    public var issuers: [IssuerTerms]
    /// The key of the box; none where no ballots are sealed.
    public var box: BoxPublicKey?
    /// The length of sealed ballots is a multiple of this.
    public var paddingStep: Int
    /// The log and its witnesses.
    public var witnesses: WitnessTerms

    /// A plan; nothing is looked at before ``manifest()``.
    public init(
        title: String,
        roundID: [UInt8],
        modes: VotingModes,
        ballot: BallotTerms,
        rule: RuleTerms,
        election: ElectionDocument,
        budget: Money,
        rules: [UInt8],
        register: Register,
        window: (opens: Int, closes: Int),
        keys: RoundKeys,
        issuers: [IssuerTerms],
        box: BoxPublicKey?,
        paddingStep: Int,
        witnesses: WitnessTerms
    ) {
        self.title = title
        self.roundID = roundID
        self.modes = modes
        self.ballot = ballot
        self.rule = rule
        self.election = election
        self.budget = budget
        self.rules = rules
        self.register = register
        self.opens = window.opens
        self.closes = window.closes
        self.keys = keys
        self.issuers = issuers
        self.box = box
        self.paddingStep = paddingStep
        self.witnesses = witnesses
    }

    /// The length to which sealed ballots are padded: that of the largest ballot, rounded up.
    public var paddedLength: Int {
        let least = max(
            self.ballot.largestContent(projects: self.election.projects, budget: self.budget),
            BoxTerms.lengths.lowerBound
        )
        let step = max(1, self.paddingStep)
        return (least + step - 1) / step * step
    }

    /// The manifest (*stemreglement*), ready to be signed.
    ///
    /// - Throws: ``RoundPlanFault`` for the first thing with which no round could be held.
    public func manifest() throws(RoundPlanFault) -> Manifest {
        try self.checkRule()
        try self.checkElection()
        try self.checkRegister()
        guard self.opens <= self.closes else { throw .window }
        let isSealed = self.modes.contains(.sealed)
        guard !isSealed || self.paddedLength <= BoxTerms.lengths.upperBound else {
            throw .ballotTooLarge(self.paddedLength, most: BoxTerms.lengths.upperBound)
        }
        let manifest = Manifest(
            roundID: self.roundID,
            title: self.title,
            modes: self.modes,
            ballot: self.ballot,
            rule: self.rule,
            electionHash: self.election.hash,
            budget: self.budget,
            projectCount: self.election.projects.count,
            registerRoot: self.register.root,
            registerSize: self.register.leaves.count,
            opens: self.opens,
            closes: self.closes,
            keys: self.keys,
            issuers: self.issuers,
            box: self.box.map { BoxTerms(key: $0, paddedLength: self.paddedLength) },
            witnesses: self.witnesses,
            rulesHash: SHA256.digest(self.rules)
        )
        try self.checkKeys(manifest)
        do throws(EncodingFault) {
            guard try Manifest(decoding: manifest.encoded) == manifest else { throw EncodingFault(.shape, at: 0) }
        } catch {
            throw .encoding(error)
        }
        return manifest
    }

    private func checkRule() throws(RoundPlanFault) {
        guard self.rule.order(lotSeed: "0") != nil else { throw .tieOrder(self.rule.tieOrder) }
        guard let count = self.rule.count(lotSeed: "0") else { throw .rule(self.rule.id) }
        guard count.descriptor.forms.contains(self.ballot.form) else {
            throw .ballotForm(self.ballot.form, accepted: count.descriptor.forms)
        }
        guard self.rule.hasLot == !self.keys.lotParties.isEmpty else { throw .lotParties(needed: self.rule.hasLot) }
        guard ElectionLimits.pointScale % max(1, self.ballot.pointsScale) == 0 else {
            throw .pointsScale(self.ballot.pointsScale)
        }
    }

    private func checkElection() throws(RoundPlanFault) {
        guard !self.election.projects.isEmpty else { throw .noProjects }
        for project in self.election.projects {
            let alone = ElectionDocument(currency: self.election.currency, pots: [], projects: [project])
            do throws(EncodingFault) {
                _ = try ElectionDocument(decoding: alone.encoded)
            } catch {
                throw .project(project.id, error)
            }
        }
        do throws(EncodingFault) {
            _ = try ElectionDocument(decoding: self.election.encoded)
        } catch {
            throw .encoding(error)
        }
        guard self.rules.count <= 1 << 20, String(validating: self.rules, as: UTF8.self) != nil else {
            throw .rulesText
        }
    }

    private func checkRegister() throws(RoundPlanFault) {
        guard !self.register.leaves.isEmpty else { throw .noVoters }
        for (number, leaf) in self.register.leaves.enumerated() where !self.modes.allows(leaf.kind) {
            throw .voterKind(leaf: number)
        }
    }

    private func checkKeys(_ manifest: Manifest) throws(RoundPlanFault) {
        var seen = Set<VerificationKey>()
        for key in manifest.allKeys + self.register.leaves.compactMap(\.key) {
            guard key.isValidPoint else { throw .invalidKey(key) }
            guard seen.insert(key).inserted else { throw .repeatedKey(key) }
        }
        let isSealed = self.modes.contains(.sealed)
        guard self.issuers.count == (isSealed ? 2 : 0), (self.box != nil) == isSealed else { throw .issuers }
        for issuer in self.issuers {
            guard (try? IssuerPublicKey(der: issuer.credentialKey)) != nil else { throw .issuers }
        }
    }
}
