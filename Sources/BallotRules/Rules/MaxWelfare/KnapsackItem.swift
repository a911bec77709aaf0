/// Something to take or leave: a project, or a set of projects out of a cluster.
struct KnapsackItem {
    let members: [Int]
    let cost: Int
    let value: Int128

    /// Whether it has more value per cost; the first project decides between equals.
    func precedes(_ other: KnapsackItem) -> Bool {
        let left = self.value.multipliedFullWidth(by: Int128(other.cost))
        let right = other.value.multipliedFullWidth(by: Int128(self.cost))
        if left != right { return (left.high, left.low) > (right.high, right.low) }
        return (self.members.first ?? 0) < (other.members.first ?? 0)
    }
}
