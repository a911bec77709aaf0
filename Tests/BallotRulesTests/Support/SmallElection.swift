import BallotRules

/// A small election as plain lists, for slow and obvious counts beside the real ones.
struct SmallElection {
    var costs: [Int]
    var budget: Int
    var form: BallotForm
    /// Per ballot the chosen projects by number; for rankings the best first.
    var ballots: [[Int]]
    /// Beside `ballots`, for forms with points.
    var points: [[Int]] = []
    var weights: [Fraction] = []
    var exclusions: [[String]] = []

    /// Seeds that the property tests run with.
    static let seeds = Array(UInt64(1)...40)

    static func random(seed: UInt64, form: BallotForm = .approval, weighted: Bool = true) -> SmallElection {
        var generator = SplitMix(seed: seed)
        let count = Int.random(in: 1...6, using: &generator)
        let costs = (0..<count).map { _ in
            Int.random(in: 0...9, using: &generator) == 0 ? 0 : Int.random(in: 1...12, using: &generator)
        }
        let most = Int.random(in: 1...8, using: &generator)
        let ballots = (0..<most).map { _ in
            let shuffled = Array(0..<count).shuffled(using: &generator)
            let chosen = shuffled.prefix(Int.random(in: 0...count, using: &generator))
            return form == .chooseOne ? Array(shuffled.prefix(1)) : Array(chosen)
        }
        let hasWeights = weighted && Int.random(in: 0...2, using: &generator) == 0
        let hasExclusions = Int.random(in: 0...4, using: &generator) == 0
        return SmallElection(
            costs: costs,
            budget: Int.random(in: 1...30, using: &generator),
            form: form,
            ballots: ballots,
            points: form.hasPoints ? ballots.map { $0.map { _ in Int.random(in: 0...4, using: &generator) } } : [],
            weights: ballots.map { _ in
                hasWeights
                    ? [Fraction.one, Fraction("1/2"), Fraction(3)].compactMap(\.self).randomElement(using: &generator)
                        ?? .one : .one
            },
            exclusions: costs.map { _ in hasExclusions && Bool.random(using: &generator) ? ["site"] : [] }
        )
    }

    func name(_ project: Int) -> ProjectID { ProjectID("p\(project)") }

    /// The election, with its projects and ballots in the order given or in another.
    func election(shuffledBy seed: UInt64? = nil) throws -> Election {
        var projects = self.costs.indices.map {
            Project(
                id: self.name($0),
                cost: Money(units: self.costs[$0]),
                exclusionGroups: self.exclusions.isEmpty ? [] : self.exclusions[$0]
            )
        }
        var ballots = self.ballots.indices.map { number in
            Ballot(
                self.ballots[number].map { self.name($0) },
                points: self.form.hasPoints ? self.points[number].map { Fraction($0) } : [],
                weight: self.weights.isEmpty ? .one : self.weights[number]
            )
        }
        if let seed {
            var generator = SplitMix(seed: seed)
            projects.shuffle(using: &generator)
            ballots.shuffle(using: &generator)
        }
        return try Election(projects: projects, budget: Money(units: self.budget), form: self.form, ballots: ballots)
    }

    func weight(_ ballot: Int) -> Fraction { self.weights.isEmpty ? .one : self.weights[ballot] }

    /// The ballots that support `project`.
    func supporters(_ project: Int) -> [Int] {
        self.ballots.indices.filter { number in
            guard let place = self.ballots[number].firstIndex(of: project) else { return false }
            return !self.form.hasPoints || self.points[number][place] > 0
        }
    }

    func areRivals(_ left: Int, _ right: Int) -> Bool {
        guard !self.exclusions.isEmpty, left != right else { return false }
        return !Set(self.exclusions[left]).isDisjoint(with: self.exclusions[right])
    }

    /// The projects of no cost that win before all others: those with most support first.
    func freeWinners() -> [Int] {
        var winners: [Int] = []
        let free = self.costs.indices.filter { self.costs[$0] == 0 && !self.supporters($0).isEmpty }
        let support = self.costs.indices.map { self.supporters($0).reduce(Fraction.zero) { $0 + self.weight($1) } }
        for project in free.sorted(by: { support[$0] != support[$1] ? support[$0] > support[$1] : $0 < $1 })
        where !winners.contains(where: { self.areRivals($0, project) }) {
            winners.append(project)
        }
        return winners
    }
}
