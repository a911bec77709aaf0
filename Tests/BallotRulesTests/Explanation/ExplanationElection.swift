import BallotRules
import Testing

/// A small election kept as the parts it is made of, so that tests can change a part and build it again.
struct ExplanationElection: CustomTestStringConvertible {
    var costs: [Int]
    var budget: Int
    var form = BallotForm.approval
    var ballots: [Ballot]

    var testDescription: String { "costs \(self.costs) budget \(self.budget) ballots \(self.ballots.map(\.choices))" }

    static func id(_ index: Int) -> ProjectID { ProjectID("p\(index)") }

    init(costs: [Int], budget: Int, form: BallotForm = .approval, ballots: [Ballot]) {
        self.costs = costs
        self.budget = budget
        self.form = form
        self.ballots = ballots
    }

    /// Ballots written as the numbers of the projects they name.
    init(costs: [Int], budget: Int, form: BallotForm = .approval, _ ballots: [[Int]]) {
        self.init(
            costs: costs,
            budget: budget,
            form: form,
            ballots: ballots.map { Ballot($0.map(ExplanationElection.id)) }
        )
    }

    /// An election that depends on nothing but `seed`.
    init(seed: UInt64, form: BallotForm) {
        var random = ExplanationRandom(state: seed)
        let count = 2 + random.below(4)
        self.costs = (0..<count).map { _ in 1 + random.below(8) }
        self.budget = 3 + random.below(14)
        self.form = form
        let voters = 1 + random.below(8)
        self.ballots = (0..<voters).map { _ in ExplanationElection.ballot(form, projects: count, &random) }
    }

    func election() throws -> Election {
        try Election(
            projects: self.costs.enumerated().map { Project(id: ExplanationElection.id($0), cost: Money(units: $1)) },
            budget: Money(units: self.budget),
            form: self.form,
            ballots: self.ballots
        )
    }

    private static func ballot(_ form: BallotForm, projects: Int, _ random: inout ExplanationRandom) -> Ballot {
        var order = Array(0..<projects)
        for end in order.indices.reversed() { order.swapAt(end, random.below(end + 1)) }
        let length = form == .chooseOne ? 1 : random.below(projects + 1)
        let choices = order.prefix(length).map(ExplanationElection.id)
        let points = form.hasPoints ? choices.map { _ in Fraction(random.below(5)) } : []
        let weight = random.below(10) == 0 ? Fraction("1/2") ?? .one : .one
        return Ballot(choices, points: points, weight: weight)
    }
}

/// The SplitMix64 generator: the same numbers on every machine.
struct ExplanationRandom {
    var state: UInt64

    mutating func next() -> UInt64 {
        self.state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = self.state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    mutating func below(_ bound: Int) -> Int { Int(self.next() % UInt64(bound)) }
}
