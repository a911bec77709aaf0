import Testing

@testable import BallotRules

@Suite("Cumulative support transfer")
struct CumulativeTransferTests {
    static let combinations = CumulativeTransfer.Combination.allCases.map(\.rawValue)

    @Test("agrees with moving every gift", arguments: SmallElection.seeds, combinations)
    func agreesWithWitness(seed: UInt64, combination: String) throws {
        for form in [BallotForm.cumulative, .approval] {
            let small = SmallElection.random(seed: seed, form: form)
            let count = try Count("cstv", options: ["combination": combination], tieOrder: .id)
            let outcome = try count.outcome(of: small.election())
            var witness = TransferWitness(small, combination: combination)
            #expect(outcome.selected == witness.result().map { small.name($0) }, "\(form)")
            #expect(outcome.cost <= outcome.budget)
            #expect(outcome.replayed() == outcome.awards)
        }
    }

    @Test("does not depend on the order of ballots and projects", arguments: SmallElection.seeds.prefix(15))
    func isAnonymous(seed: UInt64) throws {
        let small = SmallElection.random(seed: seed, form: .cumulative)
        for combination in Self.combinations {
            let count = try Count("cstv", options: ["combination": combination])
            let outcome = try count.outcome(of: small.election())
            #expect(try count.outcome(of: small.election(shuffledBy: seed + 1)) == outcome)
        }
    }

    /// Four voters with 10 each. Project a (cost 20) is given 24: 4 of it go back in proportion. Nobody else has
    /// enough: b (cost 20) then has 8 + 4/3, c (cost 12) 8 + 8/3.
    private var four: SmallElection {
        SmallElection(
            costs: [20, 20, 12],
            budget: 40,
            form: .cumulative,
            ballots: [[0, 2], [0, 2], [0, 1], [0, 1]],
            points: [[6, 4], [6, 4], [6, 4], [6, 4]]
        )
    }

    @Test("gives excess back, then puts out the least supported")
    func eliminates() throws {
        let outcome = try Count("cstv").outcome(of: self.four.election())
        #expect(outcome.steps.map(\.action) == [.selected, .eliminated, .eliminated, .selected, .skipped])
        #expect(outcome.steps[0].value(.excess) == Fraction(4))
        // b has 8 + 2 of 20, c 8 + 2 of 12.
        #expect(outcome.steps[1].value(.supportRatio) == Fraction("1/2"))
        #expect(outcome.steps[2].value(.supportRatio) == Fraction("5/6"))
        #expect(outcome.selected == ["p0", "p2"])
        #expect(!outcome.facts.contains(.ballotsNormalised))
    }

    @Test("takes the minimum from elsewhere")
    func transfers() throws {
        var small = self.four
        small.costs = [26, 20, 12]
        let outcome = try Count("cstv", options: ["combination": "mt"]).outcome(of: small.election())
        // a lacks 2, and takes 1/2 of each voter; b and c have 3.5 of two voters each, and nobody to take from.
        #expect(outcome.steps[0].value(.excess) == Fraction(-2))
        #expect(outcome.steps[1].value(.excess) == Fraction(-5))
        #expect(outcome.selected == ["p0", "p2"])
    }

    @Test("scales ballots that give different totals, and says so")
    func normalises() throws {
        var small = self.four
        small.points[0] = [3, 2]
        small.points[1] = [60, 40]
        let outcome = try Count("cstv").outcome(of: small.election())
        let plain = try Count("cstv").outcome(of: self.four.election())
        #expect(outcome.facts == [.ballotsNormalised])
        #expect(outcome.steps == plain.steps)
    }
}
