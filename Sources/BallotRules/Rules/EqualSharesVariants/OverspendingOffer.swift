/// The best way to buy a project with bounded overspending.
struct OverspendingOffer {
    /// Supporters of one class to whom the project has the same number of units.
    struct Payers: Hashable {
        let index: Int
        let units: Int
        let weight: Int
    }

    /// All supporters with money, those who run out first in front.
    let payers: [Payers]
    /// How many of ``payers`` surely give all that they have.
    let capped: Int
    /// What a unit costs of the part that is covered: α times ρ.
    let price: Certified
    /// The part of the cost that is covered: α.
    let part: Certified
    /// What a unit of this project is worth in utility.
    let factor: Int

    /// What a unit costs supporters: ρ in units.
    var unitPrice: Certified { self.price.divided(by: self.part) }

    /// ρ/α in utility, the number to be smallest.
    var quotient: Certified {
        self.unitPrice.divided(by: self.part * Certified(Fraction(max(self.factor, 1)), limit: self.price.limit))
    }

    /// ρ/α, ρ and α, as far as they are short enough to be known exactly.
    func measures(_ election: Election) -> [Measure] {
        let scale = Fraction(election.profile.weightScale)
        let factor = Fraction(1, over: max(self.factor, 1))
        return [
            self.quotient.exact.map { Measure(.overspentRate, $0 * scale) },
            self.unitPrice.exact.map { Measure(.rate, $0 * scale * factor) },
            self.part.exact.map { Measure(.share, $0) },
        ].compactMap(\.self)
    }
}
