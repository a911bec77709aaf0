/// Choices of many ballots, packed behind each other in one array of bytes.
///
/// A ballot is its number of choices, doubled and odd where it has steps; then the projects; then the steps. Each
/// number takes seven bits to a byte, the lowest first, so a ballot of five projects takes six to eleven bytes.
struct ChoiceArena: Sendable {
    private(set) var bytes: [UInt8] = []

    /// Packs `choices` and returns where they stand.
    mutating func append(_ choices: Choices) -> Int {
        let place = self.bytes.count
        let steps = choices.steps.flatMap { $0.count == choices.projects.count ? $0 : nil }
        self.pack(UInt64(choices.projects.count) << 1 | (steps == nil ? 0 : 1))
        for project in choices.projects { self.pack(UInt64(bitPattern: Int64(project))) }
        for step in steps ?? [] { self.pack(UInt64(bitPattern: Int64(step << 1 ^ step >> (Int.bitWidth - 1)))) }
        return place
    }

    /// Copies the ballot that stands at `place` in `other`.
    mutating func append(from other: ChoiceArena, at place: Int) -> Int {
        let copy = self.bytes.count
        self.bytes.append(contentsOf: other.bytes[place..<(place + other.length(at: place))])
        return copy
    }

    /// How many bytes the ballot at `place` takes.
    func length(at place: Int) -> Int {
        var position = place
        let head = self.unpack(&position)
        for _ in 0..<(head >> 1) * (head & 1 + 1) { _ = self.unpack(&position) }
        return position - place
    }

    /// The ballot at `place`.
    func choices(at place: Int) -> Choices {
        var position = place
        let head = self.unpack(&position)
        let count = Int(truncatingIfNeeded: head >> 1)
        var projects: [Int] = []
        projects.reserveCapacity(count)
        for _ in 0..<count { projects.append(Int(truncatingIfNeeded: self.unpack(&position))) }
        guard head & 1 == 1 else { return Choices(projects) }
        var steps: [Int] = []
        steps.reserveCapacity(count)
        for _ in 0..<count {
            let value = self.unpack(&position)
            steps.append(Int(truncatingIfNeeded: value >> 1) ^ -Int(truncatingIfNeeded: value & 1))
        }
        return Choices(projects, steps: steps)
    }

    /// Reads the ballot at `place` into buffers that are used again for the next one; they grow where needed.
    ///
    /// - Returns: how many projects it names, and whether it has steps.
    func read(at place: Int, projects: inout [Int], steps: inout [Int]) -> (count: Int, hasSteps: Bool) {
        var position = place
        let head = self.unpack(&position)
        let count = Int(truncatingIfNeeded: head >> 1)
        let hasSteps = head & 1 == 1
        while projects.count < count { projects.append(0) }
        while steps.count < count { steps.append(0) }
        for index in 0..<count { projects[index] = Int(truncatingIfNeeded: self.unpack(&position)) }
        guard hasSteps else { return (count, false) }
        for index in 0..<count {
            let value = self.unpack(&position)
            steps[index] = Int(truncatingIfNeeded: value >> 1) ^ -Int(truncatingIfNeeded: value & 1)
        }
        return (count, true)
    }

    private mutating func pack(_ value: UInt64) {
        var rest = value
        while rest >= 0x80 {
            self.bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        self.bytes.append(UInt8(truncatingIfNeeded: rest))
    }

    /// Reads a number that ``pack(_:)`` has written.
    private func unpack(_ position: inout Int) -> UInt64 {
        var value: UInt64 = 0
        var shift: UInt64 = 0
        while position < self.bytes.count {
            let byte = self.bytes[position]
            position += 1
            value |= UInt64(byte & 0x7F) << shift
            if byte < 0x80 { break }
            shift += 7
        }
        return value
    }
}
