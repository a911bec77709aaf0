/// One count by Equal Shares with bounded overspending: voters who paid alike stand in one class.
struct OverspendingCount {
    private(set) var purse: Purse
    private let lists: SupporterLists
    private let limit: Int
    private var classOfGroup: [Int]
    /// What a unit of weight has left in each class; those in class 0 have nothing.
    private var money: [Certified]

    init(_ purse: Purse, utility: Utility, share: Certified) {
        self.purse = purse
        self.lists = SupporterLists(purse.election, utility: utility)
        self.limit = share.limit
        self.classOfGroup = [Int](repeating: 1, count: purse.election.profile.groupCount)
        self.money = [Certified(.zero, limit: share.limit), share]
    }

    mutating func spend(_ ties: inout TieLedger) throws(Doubt) {
        while true {
            var offers: [Int: OverspendingOffer] = [:]
            for project in self.purse.open where self.purse.fits(project) {
                offers[project] = try self.offer(project)
            }
            let candidates = offers.keys.sorted()
            if candidates.isEmpty { return }
            let none = Certified(.zero, limit: self.limit)
            // The largest of the opposites is the smallest.
            let values = self.purse.isOpen.indices.map { index in offers[index].map { none - $0.quotient } ?? none }
            let best = try Certified.largest(candidates, values) { left, right in
                self.purse.cost(left) == self.purse.cost(right) && offers[left]?.payers == offers[right]?.payers
            }
            let measures = best.map { offers[$0]?.measures(self.purse.election) ?? [] }
            let chosen = try ties.pick(
                best,
                by: measures[0].first ?? self.purse.votes(best[0]),
                step: self.purse.step
            )
            guard let offer = offers[chosen] else { return }
            try self.charge(chosen, offer)
            self.purse.buy(chosen, offer.measures(self.purse.election))
        }
    }

    /// Supporters with money, by class and units of utility, those who run out first in front.
    private func payers(_ project: Int) throws(Doubt) -> [OverspendingOffer.Payers] {
        var weights: [OverspendingOffer.Payers: Int] = [:]
        for entry in self.lists.offsets[project]..<self.lists.offsets[project + 1] {
            let group = Int(self.lists.groups[entry])
            let units = self.lists.isUniform ? 1 : Int(self.lists.units[entry])
            let key = OverspendingOffer.Payers(index: self.classOfGroup[group], units: units, weight: 0)
            if key.index > 0 { weights[key, default: 0] += self.purse.election.profile.weights[group] }
        }
        let payers = weights.map {
            OverspendingOffer.Payers(index: $0.key.index, units: $0.key.units, weight: $0.value)
        }
        let ordered = payers.sorted { $0.index != $1.index ? $0.index < $1.index : $0.units < $1.units }
        return try self.sorted(ordered)
    }

    /// The price at which `payer` has nothing left, per unit of a project's utility.
    private func limitPrice(_ payer: OverspendingOffer.Payers) -> Certified {
        self.money[payer.index].divided(by: Certified(Fraction(payer.units), limit: self.limit))
    }

    /// Sorts by limit price; a merge sort, since a comparison may throw.
    private func sorted(_ payers: [OverspendingOffer.Payers]) throws(Doubt) -> [OverspendingOffer.Payers] {
        guard payers.count > 1 else { return payers }
        let middle = payers.count / 2
        var left = try self.sorted(Array(payers[..<middle]))[...]
        var right = try self.sorted(Array(payers[middle...]))[...]
        var merged: [OverspendingOffer.Payers] = []
        while let first = left.first, let second = right.first {
            let isSame = first.index == second.index && first.units == second.units
            let order = isSame ? 0 : try self.limitPrice(first).compare(self.limitPrice(second))
            merged.append(order <= 0 ? left.removeFirst() : right.removeFirst())
        }
        return merged + left + right
    }

    private func offer(_ project: Int) throws(Doubt) -> OverspendingOffer? {
        let payers = try self.payers(project)
        if payers.isEmpty { return nil }
        let cost = Certified(Fraction(self.purse.cost(project).units), limit: self.limit)
        let factor = self.lists.factors[project]
        var spent = Certified(.zero, limit: self.limit)
        var sharing = payers.reduce(0) { $0 + $1.weight * $1.units }
        var best: OverspendingOffer?
        for (position, payer) in payers.enumerated() {
            let price = self.limitPrice(payer)
            let units = Certified(Fraction(sharing), limit: self.limit)
            let covered = spent + price * units
            let isWhole = try covered.compare(cost) >= 0
            let offer = OverspendingOffer(
                payers: payers,
                capped: isWhole ? position : position + 1,
                price: isWhole ? (cost - spent).notNegative.divided(by: units) : price,
                part: isWhole ? Certified(.one, limit: self.limit) : covered.divided(by: cost),
                factor: factor
            )
            if let known = best {
                if try offer.quotient.compare(known.quotient) <= 0 { best = offer }
            } else {
                best = offer
            }
            if isWhole { break }
            spent = spent + self.money[payer.index] * Certified(Fraction(payer.weight), limit: self.limit)
            sharing -= payer.weight * payer.units
        }
        return best
    }

    private mutating func charge(_ project: Int, _ offer: OverspendingOffer) throws(Doubt) {
        var successors: [OverspendingOffer.Payers: Int] = [:]
        for (position, payer) in offer.payers.enumerated() {
            let key = OverspendingOffer.Payers(index: payer.index, units: payer.units, weight: 0)
            let limit = self.limitPrice(payer)
            let order = position < offer.capped ? -1 : try limit.compare(offer.unitPrice)
            if order <= 0 {
                successors[key] = 0
            } else {
                successors[key] = self.money.count
                let payment = offer.unitPrice * Certified(Fraction(payer.units), limit: self.limit)
                self.money.append((self.money[payer.index] - payment).notNegative)
            }
        }
        for entry in self.lists.offsets[project]..<self.lists.offsets[project + 1] {
            let group = Int(self.lists.groups[entry])
            let units = self.lists.isUniform ? 1 : Int(self.lists.units[entry])
            let key = OverspendingOffer.Payers(index: self.classOfGroup[group], units: units, weight: 0)
            if let next = successors[key] { self.classOfGroup[group] = next }
        }
    }
}
