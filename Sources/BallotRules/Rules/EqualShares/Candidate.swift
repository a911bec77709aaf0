/// A project that could be bought next, with its exact price.
struct Candidate {
    let project: Int
    let price: PriceLedger.Price
    /// Which entries of the project's live supporters pay their last money.
    let isPoor: [Bool]
    /// Weight of those who pay in full, and of the poor.
    let fullWeight: Int
    let partWeight: Int
}

extension EqualSharesRun {
    /// The exact rate: what a voter of weight 1 pays for a utility of 1.
    func rate(of candidate: Candidate) -> Fraction {
        self.ledger.fraction(
            candidate.price,
            scale: self.rateScale,
            divisor: max(self.lists.factors[candidate.project], 1)
        )
    }

    /// A double certainly not below the rate.
    func rateCeiling(_ candidate: Candidate) -> Double {
        self.ledger.approximation(candidate.price) / self.factor(candidate.project) * (1 + 0x1p-48)
    }

    /// Whether the rate of `left` is smaller, exactly.
    func isCheaper(_ left: Candidate, _ right: Candidate) -> Bool {
        PriceLedger.isLess(
            left.price,
            per: max(self.lists.factors[left.project], 1),
            right.price,
            per: max(self.lists.factors[right.project], 1)
        )
    }
}

extension EqualSharesRun {
    /// What is written down of a purchase.
    func measures(of candidate: Candidate) -> [Measure] {
        let scale = self.election.profile.weightScale
        var measures = [Measure(.rate, self.rate(of: candidate))]
        if self.lists.isUniform {
            // A voter of weight 1 pays the price of `scale` units of weight.
            measures.append(Measure(.price, self.ledger.fraction(candidate.price, scale: scale)))
        }
        return measures + [
            Measure(.fullPayers, Fraction(candidate.fullWeight, over: scale)),
            Measure(.partPayers, Fraction(candidate.partWeight, over: scale)),
        ]
    }
}
