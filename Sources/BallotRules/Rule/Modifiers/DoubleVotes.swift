/// Votes for small projects count twice (*dubbele stem*), as in Antwerp in 2019.
///
/// Points are doubled on the ballot. A vote is doubled by a second one that no ballot carries: a group of multiplicity
/// 0 and the same weight, for the small projects only. That says the same to every rule that looks at totals
/// (``RuleDescriptor/Claim/additive``), and to those only.
struct DoubleVotes: Sendable {
    /// The largest cost that still counts as small, in whole units of the currency.
    let amount: Fraction

    static let option = OptionSpec(
        "double-below",
        .money,
        standard: "",
        summary: Bilingual(
            nl: "stemmen voor projecten tot en met dit bedrag tellen dubbel",
            en: "votes for projects up to and including this amount count twice"
        )
    )

    init?(_ options: OptionValues) {
        guard let amount = options.fraction("double-below") else { return nil }
        self.amount = amount
    }

    func applied(to election: Election) throws(CountError) -> Election {
        let form = election.profile.form
        guard form != .ordinal else { throw .refused(.optionNotForForm("double-below", form)) }
        let largest = election.currency.money(self.amount)
        let isSmall = election.projects.map { $0.cost <= largest }
        let profile =
            form.hasPoints
            ? self.doubledPoints(election.profile, isSmall) : self.doubledVotes(election.profile, isSmall)
        guard profile.isWithinLimits else { throw .refused(.tooLarge("double-below", limit: ElectionLimits.total)) }
        return election.with(profile: profile)
    }

    private func doubledPoints(_ profile: Profile, _ isSmall: [Bool]) -> Profile {
        var parts = Profile.Parts(profile)
        for (position, project) in profile.choices.enumerated() where isSmall[Int(project)] {
            parts.points[position] *= 2
        }
        return parts.profile
    }

    private func doubledVotes(_ profile: Profile, _ isSmall: [Bool]) -> Profile {
        var parts = Profile.Parts(profile)
        for group in 0..<profile.groupCount {
            let small = profile.choices[profile.offsets[group]..<profile.offsets[group + 1]].filter { isSmall[Int($0)] }
            guard !small.isEmpty else { continue }
            parts.choices += small
            parts.offsets.append(parts.choices.count)
            parts.weights.append(profile.weights[group])
            parts.multiplicities.append(0)
            parts.channelOfGroup.append(profile.channelOfGroup[group])
        }
        return parts.profile
    }
}
