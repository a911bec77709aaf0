internal import BallotRules
internal import Signing

extension Manifest {
    /// The most voters that a register may have.
    public static let mostVoters = 1 << 24
    private static let latest = 253_402_300_799

    /// Reads the body's one item; what its parts must be to each other is checked too.
    public init(_ reader: inout ItemReader) throws(EncodingFault) {
        let place = reader.fault(.shape)
        self = try reader.array(of: 15) { (reader) throws(EncodingFault) in
            try reader.constant(1)
            try reader.constant("round")
            let roundID = try reader.octets(16...16)
            let title = try reader.text(1...200)
            let modes = VotingModes(rawValue: try reader.count(1...3))
            let ballot = try BallotTerms(&reader)
            let rule = try RuleTerms(&reader)
            let (electionHash, budget, projects) = try reader.array(of: 3) { (reader) throws(EncodingFault) in
                (
                    try reader.digest(), try reader.count(0...Money.limit.units),
                    try reader.count(1...ElectionLimits.projects)
                )
            }
            let (root, size) = try reader.array(of: 2) { (reader) throws(EncodingFault) in
                (try reader.digest(), try reader.count(1...Manifest.mostVoters))
            }
            let (opens, closes) = try reader.array(of: 2) { (reader) throws(EncodingFault) in
                (try reader.count(0...Manifest.latest), try reader.count(0...Manifest.latest))
            }
            return Manifest(
                roundID: Array(reader.source[roundID]),
                title: title,
                modes: modes,
                ballot: ballot,
                rule: rule,
                electionHash: electionHash,
                budget: Money(units: budget),
                projectCount: projects,
                registerRoot: root,
                registerSize: size,
                opens: opens,
                closes: closes,
                keys: try RoundKeys(&reader),
                issuers: try reader.list(0...2) { (reader) throws(EncodingFault) in try IssuerTerms(&reader) },
                box: try BoxTerms.read(&reader),
                witnesses: try WitnessTerms(&reader),
                rulesHash: try reader.digest()
            )
        }
        guard self.isCoherent else { throw place }
    }

    /// Writes the body's one item.
    public func write(to writer: inout ItemWriter) {
        writer.array(15)
        writer.count(1)
        writer.text("round")
        writer.octets(self.roundID)
        writer.text(self.title)
        writer.count(self.modes.rawValue)
        self.ballot.write(to: &writer)
        self.rule.write(to: &writer)
        writer.array(3)
        writer.digest(self.electionHash)
        writer.count(self.budget.units)
        writer.count(self.projectCount)
        writer.array(2)
        writer.digest(self.registerRoot)
        writer.count(self.registerSize)
        writer.array(2)
        writer.count(self.opens)
        writer.count(self.closes)
        self.keys.write(to: &writer)
        writer.list(self.issuers) { $1.write(to: &$0) }
        BoxTerms.write(self.box, to: &writer)
        self.witnesses.write(to: &writer)
        writer.digest(self.rulesHash)
    }

    /// Whether the parts agree with each other: issuers and box exactly where ballots are sealed, lot parties exactly
    /// where lots may be drawn, all keys different, and a window that ends after it begins.
    public var isCoherent: Bool {
        let isSealed = self.modes.contains(.sealed)
        return self.issuers.count == (isSealed ? 2 : 0)
            && (self.box != nil) == isSealed
            && self.rule.hasLot == !self.keys.lotParties.isEmpty
            && Set(self.allKeys).count == self.allKeys.count
            && Set(self.issuers.map(\.credentialKey)).count == self.issuers.count
            && self.opens <= self.closes
    }
}
