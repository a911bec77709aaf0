internal import BigInt

/// How much ballots count by where they were cast (online, at a table, on paper).
struct ChannelWeights: Sendable {
    let weights: [(channel: String, weight: Fraction)]
    let mode: Mode

    /// What a weight says.
    enum Mode: String, CaseIterable, Sendable {
        /// Each ballot of the channel counts this much (Antwerp 2019: online 0.2, festival 0.8).
        case perVote = "per-vote"
        /// The ballots of the channel together count for this share (Antwerp 2021: a half each).
        case share
    }

    static let options = [
        OptionSpec(
            "channel-weights",
            .text(form: "NAME:WEIGHT,NAME:WEIGHT"),
            standard: "",
            summary: Bilingual(
                nl: "hoe zwaar stembiljetten tellen, per kanaal",
                en: "how much ballots count, by channel"
            )
        ),
        OptionSpec(
            "channel-mode",
            .words(Mode.allCases.map(\.rawValue)),
            standard: Mode.perVote.rawValue,
            summary: Bilingual(
                nl: "elk biljet telt zo zwaar (per-vote), of alle biljetten van het kanaal samen (share)",
                en: "each ballot counts that much (per-vote), or all ballots of the channel together (share)"
            )
        ),
    ]

    init?(_ options: OptionValues) throws(OptionError) {
        let text = options.text("channel-weights")
        guard !text.isEmpty else { return nil }
        guard let pairs = namedFractions(text), pairs.allSatisfy({ $0.value > .zero && $0.value.isModest }) else {
            throw .badValue("channel-weights", text, expected: Self.options[0].values)
        }
        self.weights = pairs.map { ($0.name, $0.value) }
        self.mode = options.word("channel-mode") ?? .perVote
    }

    /// The election with ballots weighted.
    ///
    /// Every channel that occurs must have a weight. Under ``Mode/share`` every channel with a share must have ballots
    /// too, shares are parts of their sum, and the weight of all ballots together stays what it was.
    func applied(to election: Election) throws(CountError) -> Election {
        let profile = election.profile
        var factors: [Fraction] = []
        for channel in profile.channels {
            guard let weight = self.weights.first(where: { $0.channel == channel })?.weight else {
                throw .refused(.channelWithoutWeight(channel))
            }
            factors.append(weight)
        }
        if self.mode == .share { factors = try self.shares(factors, profile) }
        guard let weighted = profile.weighted(by: factors) else {
            throw .refused(.tooLarge("channel-weights", limit: ElectionLimits.total))
        }
        return election.with(profile: weighted)
    }

    private func shares(_ shares: [Fraction], _ profile: Profile) throws(CountError) -> [Fraction] {
        if let absent = self.weights.first(where: { !profile.channels.contains($0.channel) }) {
            throw .refused(.channelWithoutBallots(absent.channel))
        }
        var totals = [Int](repeating: 0, count: profile.channels.count)
        for (group, weight) in profile.weights.enumerated() { totals[profile.channelOfGroup[group]] += weight }
        let whole = shares.reduce(.zero) { $0 + $1 }
        var factors: [Fraction] = []
        for (channel, share) in shares.enumerated() {
            guard let factor = (share * Fraction(profile.totalWeight)).divided(by: whole * Fraction(totals[channel]))
            else { throw .refused(.channelWithoutBallots(profile.channels[channel])) }
            factors.append(factor)
        }
        return factors
    }
}

extension Fraction {
    /// Whether both terms are small enough for a weight.
    fileprivate var isModest: Bool {
        self.numerator <= ElectionLimits.weightTerm && self.denominator <= ElectionLimits.weightTerm
    }
}

extension Profile {
    /// The profile with the groups' weights multiplied by the factor of their channel, or `nil` beyond the limits.
    fileprivate func weighted(by factors: [Fraction]) -> Profile? {
        var scale = BigInt(1)
        for factor in factors {
            scale = scale / scale.greatestCommonDivisor(with: factor.denominator) * factor.denominator
        }
        var products: [BigInt] = []
        var divisor = BigInt(self.weightScale) * scale
        for (group, weight) in self.weights.enumerated() {
            let factor = factors[self.channelOfGroup[group]]
            products.append(BigInt(weight) * factor.numerator * (scale / factor.denominator))
            divisor = divisor.greatestCommonDivisor(with: products[group])
        }
        guard let weightScale = Int(exactly: BigInt(self.weightScale) * scale / divisor),
            products.reduce(0, +) / divisor <= ElectionLimits.total
        else { return nil }
        var parts = Parts(self)
        parts.weightScale = weightScale
        parts.weights = products.compactMap { Int(exactly: $0 / divisor) }
        let profile = parts.profile
        return profile.isWithinLimits ? profile : nil
    }
}
