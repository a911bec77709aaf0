internal import BigInt

/// Distinct ballots in flat arrays, found again through an open hash table.
struct BallotGroups: Sendable {
    private let hasPoints: Bool
    private let isOrdered: Bool
    private var offsets: [Int] = [0]
    private var choices: [Int32] = []
    private var points: [Int] = []
    private var labels: [Label] = []
    private var multiplicities: [Int] = []
    private var slots: [Int32] = [Int32](repeating: -1, count: 64)
    private var labelIndex: [LabelKey: Int32] = [:]
    private var labelKeys: [LabelKey] = []
    private var lastSeen: [Int] = []
    private var ballot = 0
    private var sorted: [(choice: Int32, points: Int)] = []

    private typealias Label = Int32

    private struct LabelKey: Hashable {
        let channel: String
        let weight: Fraction
    }

    init(hasPoints: Bool, isOrdered: Bool) {
        self.hasPoints = hasPoints
        self.isOrdered = isOrdered
    }

    /// Adds a ballot, or returns the index of a project that it names twice and adds nothing.
    mutating func add(
        rows: [Int],
        points: [Int],
        weight: Fraction,
        channel: String,
        _ indexOfRow: [Int32]
    ) -> Int? {
        if self.lastSeen.count < indexOfRow.count {
            self.lastSeen = [Int](repeating: 0, count: indexOfRow.count)
        }
        self.ballot += 1
        self.sorted.removeAll(keepingCapacity: true)
        for (position, row) in rows.enumerated() {
            let index = indexOfRow[row]
            if self.lastSeen[Int(index)] == self.ballot { return Int(index) }
            self.lastSeen[Int(index)] = self.ballot
            let value = self.hasPoints ? points[position] : 0
            // A score of 0 says the same as no score, so both fall in one group.
            if self.hasPoints && value == 0 { continue }
            self.sorted.append((index, value))
        }
        if !self.isOrdered { self.sortEntries() }
        self.insert(label: self.label(LabelKey(channel: channel, weight: weight)))
        return nil
    }

    private mutating func sortEntries() {
        // Ballots are short; insertion sort beats the general one and allocates nothing.
        guard self.sorted.count < 32 else {
            self.sorted.sort { $0.choice < $1.choice }
            return
        }
        for end in self.sorted.indices.dropFirst() {
            let entry = self.sorted[end]
            var hole = end
            while hole > 0 && self.sorted[hole - 1].choice > entry.choice {
                self.sorted[hole] = self.sorted[hole - 1]
                hole -= 1
            }
            self.sorted[hole] = entry
        }
    }

    private mutating func label(_ key: LabelKey) -> Label {
        if let last = self.labelKeys.first, last.channel.isEmpty, key.channel.isEmpty, last.weight == key.weight {
            return 0
        }
        if let known = self.labelIndex[key] { return known }
        let label = Int32(truncatingIfNeeded: self.labelKeys.count)
        self.labelIndex[key] = label
        self.labelKeys.append(key)
        return label
    }

    private mutating func insert(label: Label) {
        if self.labels.count * 2 >= self.slots.count { self.grow() }
        let mask = self.slots.count - 1
        var slot = self.hashOfEntries(label) & mask
        while self.slots[slot] >= 0 {
            let group = Int(self.slots[slot])
            if self.labels[group] == label && self.matches(group) {
                self.multiplicities[group] += 1
                return
            }
            slot = (slot + 1) & mask
        }
        self.slots[slot] = Int32(truncatingIfNeeded: self.labels.count)
        self.labels.append(label)
        self.multiplicities.append(1)
        for entry in self.sorted {
            self.choices.append(entry.choice)
            if self.hasPoints { self.points.append(entry.points) }
        }
        self.offsets.append(self.choices.count)
    }

    private func matches(_ group: Int) -> Bool {
        let start = self.offsets[group]
        guard self.offsets[group + 1] - start == self.sorted.count else { return false }
        for (position, entry) in self.sorted.enumerated() {
            if self.choices[start + position] != entry.choice { return false }
            if self.hasPoints && self.points[start + position] != entry.points { return false }
        }
        return true
    }

    private func hashOfEntries(_ label: Label) -> Int {
        var hash = mix(UInt64(truncatingIfNeeded: label))
        for entry in self.sorted {
            hash = mix(hash ^ UInt64(truncatingIfNeeded: entry.choice) ^ UInt64(truncatingIfNeeded: entry.points) << 20)
        }
        return Int(truncatingIfNeeded: hash >> 1)
    }

    private func storedHash(_ group: Int) -> Int {
        var hash = mix(UInt64(truncatingIfNeeded: self.labels[group]))
        for position in self.offsets[group]..<self.offsets[group + 1] {
            let points = self.hasPoints ? self.points[position] : 0
            hash = mix(
                hash ^ UInt64(truncatingIfNeeded: self.choices[position]) ^ UInt64(truncatingIfNeeded: points) << 20
            )
        }
        return Int(truncatingIfNeeded: hash >> 1)
    }

    private mutating func grow() {
        let size = self.slots.count * 4
        var slots = [Int32](repeating: -1, count: size)
        for group in self.labels.indices {
            var slot = self.storedHash(group) & (size - 1)
            while slots[slot] >= 0 { slot = (slot + 1) & (size - 1) }
            slots[slot] = Int32(truncatingIfNeeded: group)
        }
        self.slots = slots
    }
}

/// One round of a 64-bit mixing function (the finaliser of SplitMix64).
private func mix(_ value: UInt64) -> UInt64 {
    var mixed = value &+ 0x9E37_79B9_7F4A_7C15
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
}

extension BallotGroups {
    /// The groups as a profile with weights and points as small integers, or `nil` when totals exceed the limit.
    consuming func profile(form: BallotForm, ballotCount: Int) -> Profile? {
        var scale = BigInt(1)
        for key in self.labelKeys {
            scale = scale / scale.greatestCommonDivisor(with: key.weight.denominator) * key.weight.denominator
            guard scale <= ElectionLimits.weightTerm else { return nil }
        }
        var weights: [Int] = []
        weights.reserveCapacity(self.labels.count)
        let labelWeights = self.labelKeys.map { Int($0.weight.numerator * (scale / $0.weight.denominator)) }
        var total = 0
        for (label, multiplicity) in zip(self.labels, self.multiplicities) {
            let (weight, overflow) = labelWeights[Int(label)].multipliedReportingOverflow(by: multiplicity)
            guard !overflow, weight <= ElectionLimits.total - total else { return nil }
            total += weight
            weights.append(weight)
        }
        let divisor = self.points.reduce(ElectionLimits.pointScale) { greatestCommonDivisor($0, $1) }
        let points = divisor == 1 ? self.points : self.points.map { $0 / divisor }
        var sum: Int128 = 0
        for group in weights.indices where self.hasPoints {
            for position in self.offsets[group]..<self.offsets[group + 1] {
                sum += Int128(weights[group]) * Int128(points[position].magnitude)
            }
        }
        guard sum <= Int128(ElectionLimits.total) else { return nil }
        let channels = Set(self.labelKeys.map(\.channel)).union(self.labelKeys.isEmpty ? [""] : [])
            .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        let channelOfLabel = self.labelKeys.map { key in channels.firstIndex(of: key.channel) ?? 0 }
        return Profile(
            form: form,
            ballotCount: ballotCount,
            weights: weights,
            weightScale: Int(scale),
            pointScale: ElectionLimits.pointScale / divisor,
            multiplicities: self.multiplicities,
            channelOfGroup: self.labels.map { channelOfLabel[Int($0)] },
            channels: channels,
            offsets: self.offsets,
            choices: self.choices,
            points: points
        )
    }
}
