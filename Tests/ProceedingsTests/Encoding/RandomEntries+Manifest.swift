internal import BallotRules
internal import Proceedings
internal import Signing

extension RandomEntries {
    /// A random manifest whose parts agree.
    mutating func manifest() throws(EncodingFault) -> Manifest {
        let isSealed = self.random.below(2) == 0
        let hasLot = self.random.below(2) == 0
        let form = BallotForm.allCases[self.random.below(BallotForm.allCases.count)]
        let scales = [1, 2, 10, 1_000, 1_000_000]
        let witnessKeys = try self.keys(1 + self.random.below(5))
        return Manifest(
            roundID: self.octets(16),
            title: self.text(most: 200),
            modes: isSealed ? (self.random.below(2) == 0 ? .sealed : [.open, .sealed]) : .open,
            ballot: BallotTerms(
                form: form,
                pointsScale: form.hasPoints ? scales[self.random.below(scales.count)] : 1,
                limits: self.limits()
            ),
            rule: RuleTerms(
                id: self.text(most: 64),
                version: 1 + self.count(below: 1 << 31),
                options: (0..<self.random.below(5)).map {
                    OptionSetting(name: "option-\($0)", value: self.text(most: 90))
                },
                tieOrder: hasLot ? "votes,cost-low,lot" : "complete,id"
            ),
            electionHash: self.digest(),
            budget: Money(units: self.count(below: 1 << 40)),
            projectCount: 1 + self.random.below(20_000),
            registerRoot: self.digest(),
            registerSize: 1 + self.count(below: Manifest.mostVoters),
            opens: 1_700_000_000 + self.random.below(1_000),
            closes: 1_700_001_000 + self.random.below(1_000),
            keys: RoundKeys(
                operatorKey: try self.key(),
                officers: try self.keys(2 + self.random.below(3)),
                clerks: try self.keys(self.random.below(2) * 2),
                recounters: try self.keys(1 + self.random.below(2)),
                lotParties: hasLot ? try self.keys(2 + self.random.below(2)) : []
            ),
            issuers: isSealed ? [try self.issuer("een"), try self.issuer("twee")] : [],
            box: isSealed ? try self.box() : nil,
            witnesses: WitnessTerms(
                origin: "log.example/\(self.random.below(100))",
                logKey: try self.key(),
                quorum: 1 + self.random.below(witnessKeys.count),
                witnesses: witnessKeys.enumerated().map { WitnessTerms.Witness(name: "w\($0).example", key: $1) }
            ),
            rulesHash: self.digest()
        )
    }

    private mutating func issuer(_ name: String) throws(EncodingFault) -> IssuerTerms {
        IssuerTerms(name: name, key: try self.key(), credentialKey: self.octets(294))
    }

    private mutating func box() throws(EncodingFault) -> BoxTerms {
        guard let key = BoxPublicKey(self.octets(32)) else { throw EncodingFault(.shape, at: 0) }
        return BoxTerms(key: key, paddedLength: 80 + self.random.below(1_969))
    }

    /// Random limits of every kind; each theme has one at least.
    mutating func limits() -> BallotLimits {
        var limits = BallotLimits()
        limits.length = .init(least: self.maybe(5), most: self.maybe(50))
        limits.sumCost = .init(least: self.maybe(90).map(Money.init), most: self.maybe(1 << 40).map(Money.init))
        limits.points = .init(least: self.maybe(10).map { -Fraction($0) }, most: self.fraction())
        limits.sumPoints = .init(least: self.fraction(), most: self.maybe(1 << 30).map { Fraction($0) })
        limits.defaultScore = Fraction(self.random.below(2_000) - 1_000).divided(by: Fraction(8)) ?? .zero
        let themes = ["groen", "jeugd/sport", "é", "e\u{301}", "\u{301}x", "a b"].filter { _ in
            self.random.below(3) == 0
        }
        limits.perTheme = themes.map { theme in
            BallotLimits.ThemeLimits(
                theme: theme,
                length: .init(least: self.random.below(9), most: self.maybe(20)),
                sumCost: .init(least: self.maybe(9).map(Money.init), most: self.maybe(1 << 30).map(Money.init))
            )
        }
        limits.perTheme.sort { $0.theme.utf8.lexicographicallyPrecedes($1.theme.utf8) }
        return limits
    }

    private mutating func maybe(_ limit: Int) -> Int? {
        self.random.below(2) == 0 ? nil : self.random.below(limit)
    }

    private mutating func fraction() -> Fraction? {
        guard let above = self.maybe(2_000) else { return nil }
        return Fraction(above - 1_000).divided(by: Fraction(1 + self.random.below(12)))
    }
}
