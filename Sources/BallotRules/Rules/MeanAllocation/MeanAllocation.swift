internal import BigInt

/// Each member or table divides the whole pot; a project gets the mean (*gemiddelde van de tafels*).
///
/// In Hoogland each member divides the pot in points or amounts. In Emmerhout (2016) tables of six did so with chips:
/// 8 for each person, 2,000 euro each, and at each table a theme needed 3 backers and 10,000 euro. A table is the
/// channel of its ballots.
public struct MeanAllocation: BallotRule {
    let unit: Allocator
    let pointValue: Fraction?
    let backers: Fraction
    let minimum: Fraction
    let part: Fraction?
    let cap: AwardCap

    /// Whose allocations are averaged.
    enum Allocator: String, CaseIterable, Sendable {
        /// Each ballot is one allocation and counts for its weight; minima are asked of the whole.
        case ballots
        /// The ballots of one channel are one allocation, and each counts the same; minima are asked at each table.
        case tables
    }

    /// Identifier `mean-allocation`; options `mean-of`, `point-value`, `backers-minimum`, `amount-minimum`, `part`,
    /// `cap`.
    public static let descriptor = RuleDescriptor(
        id: "mean-allocation",
        name: Bilingual(nl: "Gemiddelde verdeling", en: "Mean allocation"),
        summary: Bilingual(
            nl: "Elk lid of elke tafel verdeelt het hele bedrag. Een project krijgt het gemiddelde.",
            en: "Each member or table divides the whole amount. A project gets the mean."
        ),
        forms: [.cumulative],
        options: [
            OptionSpec(
                "mean-of",
                .words(Allocator.allCases.map(\.rawValue)),
                standard: Allocator.ballots.rawValue,
                summary: Bilingual(
                    nl: "gemiddelde van stembiljetten (ballots) of van tafels (tables: het kanaal van het biljet)",
                    en: "mean of ballots, or of tables (the channel of the ballot)"
                )
            ),
            OptionSpec(
                "point-value",
                .money,
                standard: "",
                summary: Bilingual(
                    nl: "wat een punt of fiche waard is; anders zijn alle punten samen het hele bedrag",
                    en: "what a point or chip is worth; else all points together are the whole amount"
                )
            ),
            OptionSpec(
                "backers-minimum",
                .fraction,
                standard: "0",
                summary: Bilingual(
                    nl: "zoveel mensen moeten een project minstens steunen (per tafel als die gemiddeld worden)",
                    en: "a project needs at least this many backers (at each table where tables are averaged)"
                )
            ),
            OptionSpec(
                "amount-minimum",
                .money,
                standard: "0",
                summary: Bilingual(
                    nl: "zoveel moet een project minstens krijgen (per tafel als die gemiddeld worden)",
                    en: "a project must get at least this much (at each table where tables are averaged)"
                )
            ),
        ] + ProportionalDivision.options.filter { $0.name != OptionSpec.rankedBy.name },
        claims: [],
        citation: "Wijkbeheer Hoogland, verdeling wijkbudget; burgerbegroting Emmerhout 2016, geldavond"
    )

    /// The rule with these options.
    public init(_ options: OptionValues) throws(OptionError) {
        self.unit = options.word("mean-of") ?? .ballots
        self.pointValue = options.fraction("point-value")
        self.backers = options.fraction("backers-minimum") ?? .zero
        self.minimum = options.fraction("amount-minimum") ?? .zero
        self.part = options.fraction("part")
        self.cap = options.word("cap") ?? .none
    }

    /// Counts; O(A + t·m + m²) for A points on distinct ballots, t allocations and m projects.
    ///
    /// A ballot or table without any points is no allocation. Points below 0 count as none. The awards add up to the
    /// sum of the means, rounded down to whole parts, and are rounded by largest remainder.
    public func count(_ election: Election, ties: inout TieLedger) throws(CountError) -> Tally {
        guard election.rivals.allSatisfy(\.isEmpty) else { throw .refused(.exclusionGroups) }
        var purse = Purse(election)
        var means = try self.means(of: election, &purse)
        if self.unit == .ballots { self.putOutSmall(&means, &purse) }
        let unit = max(self.part.map { election.currency.money($0).units } ?? 1, 1)
        let whole = means.reduce(.zero) { $0 + $1 }
        let scale = means.reduce(BigInt(1)) { $0 / $0.greatestCommonDivisor(with: $1.denominator) * $1.denominator }
        var apportionment = Apportionment(
            .largestRemainder,
            weights: means.map { $0.numerator * (scale / $0.denominator) },
            scale: 1,
            limits: election.projects.map { self.cap.limit(of: $0, unit: unit, budget: election.budget) },
            parts: (Int(exactly: whole.floor) ?? 0) / unit
        )
        try apportionment.divide(ties: &ties, step: purse.step)
        self.grant(apportionment.parts.map { Money(units: $0 * unit) }, means, &purse)
        return purse.tally
    }

    private func means(of election: Election, _ purse: inout Purse) throws(CountError) -> [Fraction] {
        var allocations = Allocations(election, perTable: self.unit == .tables)
        let value = self.pointValue.map { $0 * Fraction(election.currency.unitsPerWhole) }
        try allocations.turnIntoMoney(pointValue: value)
        if self.unit == .tables {
            let floor = self.minimum * Fraction(election.currency.unitsPerWhole)
            for fact in allocations.removeInvalid(backers: self.backers, amount: floor) { purse.add(fact) }
        }
        return allocations.means
    }

    private func putOutSmall(_ means: inout [Fraction], _ purse: inout Purse) {
        let floor = self.minimum * Fraction(purse.election.currency.unitsPerWhole)
        for project in purse.open {
            let votes = purse.election.votes(for: project)
            guard votes < self.backers || means[project] < floor else { continue }
            purse.putOut(project, .ineligible, [Measure(.backers, votes), Measure(.amount, means[project])])
            means[project] = .zero
        }
    }

    private func grant(_ amounts: [Money], _ means: [Fraction], _ purse: inout Purse) {
        for project in purse.open.sorted(by: { (amounts[$0], $1) > (amounts[$1], $0) }) {
            let measures = [
                Measure(.backers, purse.election.votes(for: project)), Measure(.amount, means[project]),
            ]
            let amount = self.cap.bounded(amounts[project], by: purse.cost(project))
            if amount > .zero {
                purse.grant(project, amount, measures)
            } else {
                purse.putOut(project, .eliminated, measures)
            }
        }
    }
}
