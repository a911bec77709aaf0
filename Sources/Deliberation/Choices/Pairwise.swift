internal import BallotRules

/// For every two choices, how many voters prefer the one to the other (*onderlinge vergelijking*).
struct Pairwise {
    /// What is made of a choice that a ballot does not name.
    enum Unranked: String, CaseIterable {
        /// It shares a new last place.
        case last
        /// It is compared with nothing on that ballot.
        case notCompared = "not-compared"
    }

    let choices: [ChoiceID]
    /// Row: preferred; column: to whom.
    let prefer: [[Int]]

    init(_ votes: RankedVotes, _ unranked: Unranked) {
        let count = votes.choices.count
        var prefer = [[Int]](repeating: [Int](repeating: 0, count: count), count: count)
        for (group, places) in zip(votes.groups, votes.places) {
            for first in 0..<count {
                guard let mine = places[first] else { continue }
                for second in 0..<count where second != first {
                    let isBetter = places[second].map { mine < $0 } ?? (unranked == .last)
                    if isBetter { prefer[first][second] += group.weight }
                }
            }
        }
        self.choices = votes.choices
        self.prefer = prefer
    }

    /// By how much `first` beats `second`; negative when it loses.
    func margin(_ first: Int, _ second: Int) -> Int { self.prefer[first][second] - self.prefer[second][first] }

    /// Every count, in the order of the choices.
    var figures: [Figure] { self.figures(.pairwise) { self.prefer[$0][$1] } }

    /// A figure for every two choices.
    func figures(_ name: Figure.Name, _ value: (Int, Int) -> Int) -> [Figure] {
        self.choices.indices.flatMap { first in
            self.choices.indices.filter { $0 != first }.map { second in
                Figure(name, value(first, second), of: self.choices[first], against: self.choices[second])
            }
        }
    }
}

extension OptionValues {
    /// What is made of unranked choices.
    var unranked: Pairwise.Unranked { self.word("unranked") ?? .last }
}

extension OptionSpec {
    /// `unranked`: what is made of choices that a ballot does not name; it can change who wins.
    static let unranked = OptionSpec(
        "unranked",
        .words(Pairwise.Unranked.allCases.map(\.rawValue)),
        standard: "",
        summary: Bilingual(
            nl: "wat iemand niet noemt staat samen onderaan (last) of wordt niet vergeleken (not-compared)",
            en: "what a ballot does not name shares the last place, or is not compared"
        )
    )
}
