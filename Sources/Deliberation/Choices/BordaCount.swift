public import BallotRules

/// Points by place on the ballot (*Borda*): with n choices n − 1 for the first, down to 0.
public struct BordaCount: DecisionMethod {
    /// What a ballot gives to choices that it does not name.
    enum Truncation: String, CaseIterable {
        /// Nothing.
        case zero
        /// The mean of the places that are left.
        case average
        /// Nothing, and the last that is named gets nothing either (modified Borda).
        case modified
    }

    let truncation: Truncation

    /// Identifier `borda`; option `unranked`.
    public static let descriptor = MethodDescriptor(
        id: "borda",
        name: Bilingual(nl: "Punten naar plaats (Borda)", en: "Points by place (Borda)"),
        summary: Bilingual(
            nl: "Hoe hoger op een briefje, hoe meer punten. De meeste punten winnen.",
            en: "The higher on a ballot, the more points. Most points win."
        ),
        kinds: [.ranked],
        options: [
            OptionSpec(
                "unranked",
                .words(Truncation.allCases.map(\.rawValue)),
                standard: "",
                summary: Bilingual(
                    nl:
                        "wat een briefje niet noemt krijgt niets (zero), het gemiddelde van de rest (average), of niets en de "
                        + "laatste die er wel op staat ook niet (modified)",
                    en:
                        "what a ballot does not name gets nothing, the mean of what is left, or nothing with points counted "
                        + "from the last that is named"
                )
            )
        ],
        required: ["unranked"],
        citation: "J.-C. de Borda, Mémoire sur les élections au scrutin, 1781"
    )

    /// The method with these options.
    public init(_ options: OptionValues) throws(OptionError) {
        self.truncation = options.word("unranked") ?? .zero
    }

    /// Decides.
    public func ruling(on ballots: PanelBallots, in room: Attendance) throws(BallotFault) -> Ruling {
        let votes = try ballots.rankings(for: self, in: room)
        // Twice the points, so that the mean of two places is a whole number.
        var doubled = [Int](repeating: 0, count: votes.choices.count)
        for (group, places) in zip(votes.groups, votes.places) {
            for (choice, points) in self.doubledPoints(places).enumerated() { doubled[choice] += points * group.weight }
        }
        let figures = zip(votes.choices, doubled).map { choice, points in
            Figure(.score, Fraction(points).divided(by: Fraction(2)) ?? .zero, of: choice)
        }
        if votes.voters == 0 { return Ruling(.undecided, .noVotes, figures: figures) }
        return .best(votes.choices, doubled, figures: figures)
    }

    private func doubledPoints(_ places: [Int?]) -> [Int] {
        let named = places.compactMap { $0 }.count
        let top = (self.truncation == .modified ? named : places.count) - 1
        return places.map { place in
            guard let place else { return self.truncation == .average ? places.count - named - 1 : 0 }
            let above = places.filter { $0.map { $0 < place } ?? false }.count
            let equal = places.filter { $0 == place }.count
            return 2 * (top - above) - (equal - 1)
        }
    }
}
