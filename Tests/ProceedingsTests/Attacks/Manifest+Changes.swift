internal import Proceedings
internal import Signing

extension Manifest {
    /// The same manifest with other issuers, witnesses or title.
    func with(
        issuers: [IssuerTerms]? = nil,
        witnesses: WitnessTerms? = nil,
        title: String? = nil,
        ballot: BallotTerms? = nil,
        keys: RoundKeys? = nil,
        registerRoot: Digest? = nil
    ) -> Manifest {
        Manifest(
            roundID: self.roundID,
            title: title ?? self.title,
            modes: self.modes,
            ballot: ballot ?? self.ballot,
            rule: self.rule,
            electionHash: self.electionHash,
            budget: self.budget,
            projectCount: self.projectCount,
            registerRoot: registerRoot ?? self.registerRoot,
            registerSize: self.registerSize,
            opens: self.opens,
            closes: self.closes,
            keys: keys ?? self.keys,
            issuers: issuers ?? self.issuers,
            box: self.box,
            witnesses: witnesses ?? self.witnesses,
            rulesHash: self.rulesHash
        )
    }
}
