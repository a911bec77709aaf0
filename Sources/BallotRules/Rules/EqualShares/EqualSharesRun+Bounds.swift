extension EqualSharesRun {
    /// Raises the bound of `project` towards its rate, or drops it when its supporters certainly cannot pay.
    ///
    /// For *any* set Q of supporters the price π per unit satisfies π ≥ (cost − money of Q) / units outside Q, because
    /// nobody pays more than she has nor more than π per unit. So every pass below gives a certified bound, whatever
    /// the rounding did to the choice of Q; only the final division has to be rounded down.
    mutating func refresh(_ project: Int, cutoff: Double) {
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
                if money < cost { self.drop(project) } else { self.raise(project, to: price / factor) }
                return
            }
            let next = (cost - money) / others * (1 - 0x1p-50)
            guard next > price * (1 + 0x1p-50) else { break }
            price = next
            if price > cutoff * factor { break }
            self.separate(price, &poor)
        }
        self.raise(project, to: price / factor)
    }

    private mutating func raise(_ project: Int, to rate: Double) {
        self.rateBounds[project] = max(self.rateBounds[project], rate * (1 - 0x1p-50))
    }

    /// Sums over the supporters whose money is below the price asked, and how many the others are.
    struct Poor {
        var money = 0.0
        var units = 0.0
        var totalUnits = 0.0
        /// Others, standing first in the scratch arrays.
        var rich = 0
        var entries = 0
    }

    /// First pass: puts spent-out supporters behind the live ones, and the rich into the scratch arrays.
    private mutating func gather(_ project: Int, price: Double) -> Poor {
        self.isUniformGather ? self.gatherUniform(project, price: price) : self.gatherUnits(project, price: price)
    }

    private var isUniformGather: Bool { self.lists.isUniform }

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
            if balance < price * units {
                poor.money += balance * weight
                poor.units += weight * units
            } else {
                self.scratchRatios[poor.rich] = balance / units
                self.scratchUnits[poor.rich] = weight * units
                poor.rich += 1
            }
            entry += 1
        }
        self.liveEnds[project] = end
        poor.entries = end - self.lists.offsets[project]
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
    }
}
