extension LoadFlow {
    /// Numbers seats and classes by their distance from what still has to flow; whether a class with room is reached.
    mutating func findLevels() -> Bool {
        self.seatLevels = [Int32](repeating: -1, count: self.costs.count)
        self.classLevels = [Int32](repeating: -1, count: self.slack.count)
        var seats = self.costs.indices.filter { self.rest[$0] > 0 }
        for seat in seats { self.seatLevels[seat] = 0 }
        var level: Int32 = 0
        while !seats.isEmpty {
            let (reached, hasRoom) = self.spread(from: seats, level: level + 1)
            if hasRoom {
                self.seatArcs = self.costs.indices.map { $0 == self.guest ? 0 : self.classes.seatOffsets[$0] }
                self.classArcs = self.classes.offsets
                return true
            }
            seats = self.gather(from: reached, level: level + 2)
            level += 2
        }
        return false
    }

    /// Classes first reached from `seats`, and whether one of them has room.
    private mutating func spread(from seats: [Int], level: Int32) -> ([Int32], Bool) {
        var reached: [Int32] = []
        var hasRoom = false
        for seat in seats {
            if seat == self.guest {
                for index in self.guestClasses
                where self.classLevels[Int(index)] < 0 && self.guestRoom(Int(index)) > 0 {
                    self.classLevels[Int(index)] = level
                    reached.append(index)
                    if self.slack[Int(index)] > 0 { hasRoom = true }
                }
                continue
            }
            for entry in self.classes.seatOffsets[seat]..<self.classes.seatOffsets[seat + 1] {
                let index = self.classes.classes[Int(self.classes.edges[entry])]
                guard self.classLevels[Int(index)] < 0 else { continue }
                self.classLevels[Int(index)] = level
                reached.append(index)
                if self.slack[Int(index)] > 0 { hasRoom = true }
            }
        }
        return (reached, hasRoom)
    }

    /// Seats first reached by taking back what they laid on `reached`.
    private mutating func gather(from reached: [Int32], level: Int32) -> [Int] {
        var seats: [Int] = []
        for entry in reached {
            let index = Int(entry)
            for edge in self.classes.offsets[index]..<self.classes.offsets[index + 1] where self.flow[edge] > 0 {
                let seat = Int(self.classes.seats[edge])
                guard self.seatLevels[seat] < 0 else { continue }
                self.seatLevels[seat] = level
                seats.append(seat)
            }
            if self.guestFlow[index] > 0 && self.seatLevels[self.guest] < 0 {
                self.seatLevels[self.guest] = level
                seats.append(self.guest)
            }
        }
        return seats
    }

    /// Sends along shortest paths until each is blocked.
    mutating func augment() {
        for root in self.costs.indices where self.seatLevels[root] == 0 {
            while self.rest[root] > 0, let path = self.path(from: root) { self.send(path) }
        }
    }

    /// A step of a path: from a seat to a class, along an edge (or -1 for the guest's).
    struct Hop {
        let edge: Int
        let index: Int
        /// The edge by which the path leaves the class again, -1 for the guest's; unset at the end.
        var back: Int
    }

    /// A path from `root` to a class with room, one level at a time.
    private mutating func path(from root: Int) -> [Hop]? {
        var path: [Hop] = []
        var seats = [root]
        while let seat = seats.last {
            guard let hop = self.nextClass(from: seat) else {
                seats.removeLast()
                if let last = path.popLast() { self.classArcs[last.index] += 1 }
                continue
            }
            if self.slack[hop.index] > 0 {
                path.append(hop)
                return path
            }
            if let (back, next) = self.nextSeat(from: hop.index) {
                path.append(Hop(edge: hop.edge, index: hop.index, back: back))
                seats.append(next)
            } else {
                self.seatArcs[seat] += 1
            }
        }
        return nil
    }

    private mutating func nextClass(from seat: Int) -> Hop? {
        let level = self.seatLevels[seat] + 1
        if seat == self.guest {
            while self.seatArcs[seat] < self.guestClasses.count {
                let index = Int(self.guestClasses[self.seatArcs[seat]])
                if self.classLevels[index] == level && self.guestRoom(index) > 0 {
                    return Hop(edge: -1, index: index, back: -1)
                }
                self.seatArcs[seat] += 1
            }
            return nil
        }
        while self.seatArcs[seat] < self.classes.seatOffsets[seat + 1] {
            let edge = Int(self.classes.edges[self.seatArcs[seat]])
            let index = Int(self.classes.classes[edge])
            if self.classLevels[index] == level { return Hop(edge: edge, index: index, back: -1) }
            self.seatArcs[seat] += 1
        }
        return nil
    }

    private mutating func nextSeat(from index: Int) -> (back: Int, seat: Int)? {
        let level = self.classLevels[index] + 1
        while self.classArcs[index] < self.classes.offsets[index + 1] {
            let edge = self.classArcs[index]
            let seat = Int(self.classes.seats[edge])
            if self.flow[edge] > 0 && self.seatLevels[seat] == level { return (edge, seat) }
            self.classArcs[index] += 1
        }
        // One place after the last edge stands for the guest.
        if self.classArcs[index] == self.classes.offsets[index + 1], self.guestFlow[index] > 0,
            self.seatLevels[self.guest] == level
        {
            return (-1, self.guest)
        }
        return nil
    }

    private mutating func send(_ path: [Hop]) {
        guard let first = path.first, let last = path.last else { return }
        let root = first.edge < 0 ? self.guest : Int(self.classes.seats[first.edge])
        var amount = min(self.rest[root], self.slack[last.index])
        for (position, hop) in path.enumerated() {
            if hop.edge < 0 { amount = min(amount, self.guestRoom(hop.index)) }
            if position + 1 < path.count {
                amount = min(amount, hop.back < 0 ? self.guestFlow[hop.index] : self.flow[hop.back])
            }
        }
        for (position, hop) in path.enumerated() {
            if hop.edge < 0 { self.guestFlow[hop.index] += amount } else { self.flow[hop.edge] += amount }
            guard position + 1 < path.count else { continue }
            if hop.back < 0 { self.guestFlow[hop.index] -= amount } else { self.flow[hop.back] -= amount }
        }
        self.rest[root] -= amount
        self.slack[last.index] -= amount
    }
}
