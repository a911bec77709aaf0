/// What sets equal choices apart: where a ballot came from and what it counts.
struct BallotLabel: Hashable, Sendable {
    let channel: String
    let weight: Fraction
}

/// Labels with numbers in the order in which they first occur.
struct BallotLabels: Sendable {
    private(set) var keys: [BallotLabel] = []
    private var numbers: [BallotLabel: Int32] = [:]
    private var plain: Int32 = -1
    private var last: Int32 = -1

    /// The number of the label of ballots without channel that count once.
    mutating func plainNumber() -> Int32 {
        if self.plain < 0 { self.plain = self.number(BallotLabel(channel: "", weight: .one)) }
        return self.plain
    }

    /// The number of `label`, a new one when it is new.
    mutating func number(_ label: BallotLabel) -> Int32 {
        if self.last >= 0 && self.keys[Int(self.last)] == label { return self.last }
        let next = Int32(truncatingIfNeeded: self.keys.count)
        let number = self.numbers[label] ?? next
        if number == next {
            self.numbers[label] = next
            self.keys.append(label)
        }
        self.last = number
        return number
    }
}
