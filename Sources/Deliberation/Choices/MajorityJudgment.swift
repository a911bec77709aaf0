public import BallotRules

/// The highest majority grade (*meerderheidsoordeel*), with a stated way to tell apart those that have the same.
public struct MajorityJudgment: DecisionMethod {
    /// What tells apart choices with the same majority grade.
    public enum Breaking: String, CaseIterable, Hashable, Sendable {
        /// One majority grade after another is taken away from each.
        case full
        /// The larger side decides: more grades above, or else fewer below.
        case gauge
        /// Grade + p − q.
        case typical
        /// Grade + (p − q) / 2r.
        case usual
        /// Grade + (p − q) / 2(p + q).
        case central
    }

    let breaking: Breaking

    /// Identifier `majority-judgment`; option `break`.
    public static let descriptor = MethodDescriptor(
        id: "majority-judgment",
        name: Bilingual(nl: "Meerderheidsoordeel", en: "Majority judgment"),
        summary: Bilingual(
            nl:
                "Elk lid geeft elke keuze een waardering. Ten minste de helft geeft het middelste oordeel of hoger; het "
                + "hoogste middelste oordeel wint.",
            en:
                "Each member grades each choice. At least half give the middle grade or a higher one; the highest middle "
                + "grade wins."
        ),
        kinds: [.grades, .scores],
        options: [
            OptionSpec(
                "break",
                .words(Breaking.allCases.map(\.rawValue)),
                standard: "",
                summary: Bilingual(
                    nl: "hoe gelijke oordelen uit elkaar worden gehouden",
                    en: "how equal grades are told apart"
                )
            )
        ],
        required: ["break"],
        citation: "M. Balinski and R. Laraki, Majority Judgment, 2010; A. Fabre, Social Choice and Welfare 56, 2021, "
            + "doi:10.1007/s00355-020-01269-9 (typical, usual, central)"
    )

    /// The method with these options.
    public init(_ options: OptionValues) throws(OptionError) {
        self.breaking = options.word("break") ?? .full
    }

    /// Decides; O(v·g) per choice for v voters and g grades.
    public func ruling(on ballots: PanelBallots, in room: Attendance) throws(BallotFault) -> Ruling {
        let table = try ballots.gradeTable(for: self, in: room)
        let profiles = table.profiles
        var figures: [Figure] = []
        for (choice, profile) in zip(table.choices, profiles) {
            figures += [
                Figure(.median, profile.median, of: choice), Figure(.above, profile.above, of: choice),
                Figure(.atMedian, profile.atMedian, of: choice), Figure(.below, profile.below, of: choice),
            ]
            if self.breaking != .full && self.breaking != .gauge {
                figures.append(Figure(.medianScore, profile.score(self.breaking), of: choice))
            }
        }
        if table.voters == 0 { return Ruling(.undecided, .noVotes, figures: figures) }
        switch self.breaking {
        case .typical, .usual, .central:
            return .best(table.choices, profiles.map { $0.score(self.breaking) }, figures: figures)
        case .gauge:
            let values = profiles.map { Gauge(median: $0.median, side: $0.gauge) }
            return .best(table.choices, values, figures: figures)
        case .full:
            return .possible(self.last(profiles).map { table.choices[$0] }, figures: figures)
        }
    }

    private struct Gauge: Comparable {
        let median: Int
        let side: Fraction

        static func < (left: Gauge, right: Gauge) -> Bool {
            left.median != right.median ? left.median < right.median : left.side < right.side
        }
    }

    /// Those that stay equal, or the one that is left, when one majority grade after another is taken away.
    private func last(_ profiles: [GradeProfile]) -> [Int] {
        var counts = profiles.map(\.tally)
        var best = Array(profiles.indices)
        while best.count > 1 {
            let middles = best.map { GradeProfile.middle(counts[$0]) }
            guard let highest = middles.compactMap({ $0 }).max() else { return best }
            best = zip(best, middles).filter { $1 == highest }.map(\.0)
            for choice in best { counts[choice][highest] -= 1 }
        }
        return best
    }
}
