/// Voters grouped by which of the selected projects they support, with edges between projects and classes.
///
/// A further project needs no new classes: what it may lay on a class is bounded by the weight of those members who
/// support it, and inside a class the loads of the selected projects can be moved around freely.
struct LoadClasses {
    /// The selected projects, by index in the election; a *seat* is a position in this list.
    private(set) var selected: [Int] = []
    /// The weight of each class.
    private(set) var weights: [Int]
    /// The class of each group of equal ballots.
    private(set) var classOfGroup: [Int32]
    /// Where each class's edges start in ``seats``; one more entry than classes.
    private(set) var offsets: [Int] = [0, 0]
    /// For each edge, in the order of classes, the seat at its other end.
    private(set) var seats: [Int32] = []
    /// For each edge its class.
    private(set) var classes: [Int32] = []
    /// Where each seat's edges start in ``edges``; one more entry than seats.
    private(set) var seatOffsets: [Int] = [0]
    /// The edges of all seats in turn.
    private(set) var edges: [Int32] = []

    init(_ profile: Profile) {
        self.weights = [profile.totalWeight]
        self.classOfGroup = [Int32](repeating: 0, count: profile.groupCount)
    }

    /// For each class the weight of its members who support `project`.
    func supporters(of project: Int, in election: Election) -> [Int] {
        var weights = [Int](repeating: 0, count: self.weights.count)
        let support = election.support
        for entry in support.offsets[project]..<support.offsets[project + 1] {
            let group = Int(support.groups[entry])
            weights[Int(self.classOfGroup[group])] += election.profile.weights[group]
        }
        return weights
    }

    /// Selects `project`: each class falls apart into those who support it and those who do not.
    ///
    /// - Complexity: O(choices on distinct ballots for selected projects).
    mutating func select(_ project: Int, in election: Election) {
        let inside = self.supporters(of: project, in: election)
        let seat = Int32(truncatingIfNeeded: self.selected.count)
        var insideClass = [Int32](repeating: -1, count: self.weights.count)
        var outsideClass = insideClass
        let old = self
        self.weights.removeAll()
        self.offsets = [0]
        self.seats.removeAll()
        self.classes.removeAll()
        for (index, weight) in old.weights.enumerated() {
            for (part, isInside) in [(inside[index], true), (weight - inside[index], false)] where part > 0 {
                let number = Int32(truncatingIfNeeded: self.weights.count)
                if isInside { insideClass[index] = number } else { outsideClass[index] = number }
                self.weights.append(part)
                for edge in old.offsets[index]..<old.offsets[index + 1] {
                    self.seats.append(old.seats[edge])
                    self.classes.append(number)
                }
                if isInside {
                    self.seats.append(seat)
                    self.classes.append(number)
                }
                self.offsets.append(self.seats.count)
            }
        }
        self.selected.append(project)
        let support = election.support
        for group in self.classOfGroup.indices {
            self.classOfGroup[group] = outsideClass[Int(old.classOfGroup[group])]
        }
        for entry in support.offsets[project]..<support.offsets[project + 1] {
            let group = Int(support.groups[entry])
            self.classOfGroup[group] = insideClass[Int(old.classOfGroup[group])]
        }
        self.indexBySeat()
    }

    private mutating func indexBySeat() {
        var counts = [Int](repeating: 0, count: self.selected.count + 1)
        for seat in self.seats { counts[Int(seat) + 1] += 1 }
        for seat in self.selected.indices { counts[seat + 1] += counts[seat] }
        self.seatOffsets = counts
        self.edges = [Int32](repeating: 0, count: self.seats.count)
        for (edge, seat) in self.seats.enumerated() {
            self.edges[counts[Int(seat)]] = Int32(truncatingIfNeeded: edge)
            counts[Int(seat)] += 1
        }
    }
}
