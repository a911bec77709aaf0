extension EqualSharesRun {
    /// Raises the bound of `project` towards its rate, or drops it when its supporters certainly cannot pay.
    ///
    /// For *any* set Q of supporters the price π per unit satisfies π ≥ (cost − money of Q) / units outside Q, because
    /// nobody pays more than she has nor more than π per unit. So every pass below gives a certified bound, whatever
    /// the rounding did to the choice of Q; only the final division has to be rounded down.
    mutating func refresh(_ project: Int) {
        let cost = Double(self.lists.costs[project])
        let factor = self.factor(project)
        let start = self.rateBounds[project] * factor
        var poor = self.gather(project, price: start)
        let live = Double(poor.entries) + 8
        var price = start
        while true {
            let money = poor.money * (1 + live * 0x1p-52) + self.tolerance * poor.units
            let others = poor.totalUnits - poor.units + poor.totalUnits * live * 0x1p-52
            guard poor.rich > 0 else {
                // Everybody would pay all: either it is certainly too little, or the exact count must tell.
                guard money < cost else { break }
                self.watchDrop(of: project, missing: cost - money)
                self.drop(project)
                return
            }
            let next = (cost - money) / others * (1 - 0x1p-50)
            guard next > price * (1 + 0x1p-50) else { break }
            price = next
            self.separate(price, &poor)
        }
        let rate = price / factor * (1 - 0x1p-50)
        guard rate > self.rateBounds[project] else { return }
        self.rateBounds[project] = rate
        self.watchBound(of: project, poor)
    }

    /// Sums over the supporters whose money is below the price asked, and how many the others are.
    struct Poor {
        var money = 0.0
        var units = 0.0
        var totalUnits = 0.0
        /// Others, standing first in the scratch arrays.
        var rich = 0
        var entries = 0
        /// The price below which those summed up are.
        var price = 0.0
    }

    /// First pass: puts spent-out supporters behind the live ones, and the rich into the scratch arrays.
    private mutating func gather(_ project: Int, price: Double) -> Poor {
        self.lists.isUniform
            ? self.gatherUniform(project, price: price)
            : self.gatherUnits(project, price: price)
    }

    private mutating func gatherUniform(_ project: Int, price: Double) -> Poor {
        var poor = Poor()
        var rich = 0
        var entry = self.lists.offsets[project]
        var end = self.liveEnds[project]
        while entry < end {
            let balance = self.balances[Int(self.lists.groups[entry])]
            if balance == 0 {
                end -= 1
                self.lists.groups.swapAt(entry, end)
                self.lists.weights.swapAt(entry, end)
                continue
            }
            let weight = self.lists.weights[entry]
            poor.totalUnits += weight
            let isPoor = balance < price
            poor.money += isPoor ? balance * weight : 0
            poor.units += isPoor ? weight : 0
            self.scratchRatios[rich] = balance
            self.scratchUnits[rich] = weight
            rich += isPoor ? 0 : 1
            entry += 1
        }
        self.liveEnds[project] = end
        poor.entries = end - self.lists.offsets[project]
        poor.rich = rich
        poor.price = price
        return poor
    }

    private mutating func gatherUnits(_ project: Int, price: Double) -> Poor {
        var poor = Poor()
        var entry = self.lists.offsets[project]
        var end = self.liveEnds[project]
        while entry < end {
            let balance = self.balances[Int(self.lists.groups[entry])]
            if balance == 0 {
                end -= 1
                self.lists.groups.swapAt(entry, end)
                self.lists.weights.swapAt(entry, end)
                self.lists.units.swapAt(entry, end)
                continue
            }
            let weight = self.lists.weights[entry]
            let units = self.lists.units[entry]
            poor.totalUnits += weight * units
            let ratio = balance / units
            if ratio < price {
                poor.money += balance * weight
                poor.units += weight * units
            } else {
                self.scratchRatios[poor.rich] = ratio
                self.scratchUnits[poor.rich] = weight * units
                poor.rich += 1
            }
            entry += 1
        }
        self.liveEnds[project] = end
        poor.entries = end - self.lists.offsets[project]
        poor.price = price
        return poor
    }

    /// Later passes: moves those who have less than `price` per unit from the scratch arrays to the poor.
    private mutating func separate(_ price: Double, _ poor: inout Poor) {
        var rich = 0
        for position in 0..<poor.rich {
            let ratio = self.scratchRatios[position]
            let units = self.scratchUnits[position]
            let isPoor = ratio < price
            poor.money += isPoor ? ratio * units : 0
            poor.units += isPoor ? units : 0
            self.scratchRatios[rich] = ratio
            self.scratchUnits[rich] = units
            rich += isPoor ? 0 : 1
        }
        poor.rich = rich
        poor.price = price
    }
}
