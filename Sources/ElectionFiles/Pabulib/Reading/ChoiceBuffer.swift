/// Choices of one ballot in arrays that are used again for the next.
struct ChoiceBuffer {
    /// Rows of projects; the first ``count`` count.
    private(set) var rows: [Int32] = []
    /// Points in units of 1/1,000,000, beside ``rows``.
    private(set) var points: [Int] = []
    /// How many choices there are.
    var count = 0

    /// Forgets the choices and keeps the room.
    mutating func clear() { self.count = 0 }

    /// Adds a choice without points.
    mutating func append(row: Int) {
        let row = Int32(truncatingIfNeeded: row)
        if self.count < self.rows.count {
            self.rows[self.count] = row
            self.points[self.count] = 0
        } else {
            self.rows.append(row)
            self.points.append(0)
        }
        self.count += 1
    }

    /// Gives the choice at `position`, below ``count``, its points.
    mutating func set(points value: Int, at position: Int) { self.points[position] = value }
}
