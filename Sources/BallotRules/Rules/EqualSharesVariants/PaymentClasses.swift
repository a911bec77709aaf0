/// Voters who have paid alike so far, with what a unit of their weight has paid.
struct PaymentClasses {
    private(set) var paid: [Fraction] = [.zero]
    /// Doubles near ``paid``, within one part in 2^50.
    private(set) var near: [Double] = [0]
    private var classOfGroup: [Int32]

    init(_ profile: Profile) {
        self.classOfGroup = [Int32](repeating: 0, count: profile.groupCount)
    }

    /// A class with the weight of its members who support some project.
    struct Payers {
        let index: Int
        let weight: Int
    }

    /// The supporters of `project` by class, those who paid least first.
    func supporters(of project: Int, in election: Election) -> [Payers] {
        let support = election.support
        var weights = [Int](repeating: 0, count: self.paid.count)
        for entry in support.offsets[project]..<support.offsets[project + 1] {
            let group = Int(support.groups[entry])
            weights[Int(self.classOfGroup[group])] += election.profile.weights[group]
        }
        let payers = weights.indices.filter { weights[$0] > 0 }.map { Payers(index: $0, weight: weights[$0]) }
        return payers.sorted { self.hasPaidLess($0.index, $1.index) }
    }

    private func hasPaidLess(_ left: Int, _ right: Int) -> Bool {
        let difference = self.near[left] - self.near[right]
        if difference.magnitude > (self.near[left] + self.near[right]) * 0x1p-46 { return difference < 0 }
        return self.paid[left] < self.paid[right]
    }

    /// Lets the supporters of `project` in `payers` pay `price` each unit of weight.
    mutating func charge(_ project: Int, _ payers: some Sequence<Payers>, _ price: Fraction, in election: Election) {
        var successor = [Int32](repeating: -1, count: self.paid.count)
        for payer in payers {
            successor[payer.index] = Int32(truncatingIfNeeded: self.paid.count)
            let paid = self.paid[payer.index] + price
            self.paid.append(paid)
            self.near.append(paid.approximation)
        }
        let support = election.support
        for entry in support.offsets[project]..<support.offsets[project + 1] {
            let group = Int(support.groups[entry])
            let next = successor[Int(self.classOfGroup[group])]
            if next >= 0 { self.classOfGroup[group] = next }
        }
    }
}
