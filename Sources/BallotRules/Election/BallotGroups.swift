internal import BigInt

/// Distinct ballots in flat arrays, found again through an open hash table.
struct BallotGroups: Sendable {
    let hasPoints: Bool
    let isOrdered: Bool
    private var offsets: [Int] = [0]
    private var choices: [Int32] = []
    private var points: [Int] = []
    private var labels: [Int32] = []
    private var multiplicities: [Int] = []
    private var hashes: [UInt32] = []
    private var slots: [Int32] = [Int32](repeating: -1, count: 64)
    private var marks: BallotMarks
    // The ballot at hand: its first `count` entries, each project once.
    private var entryChoices: [Int32]
    private var entryPoints: [Int]
    private var count = 0

    // Differs per process, so that no file can be made whose ballots all fall in one slot; groups are numbered as they
    // come, so no result depends on it.
    private static let seed = UInt64(bitPattern: Int64(0x9E37_79B9.hashValue))

    init(hasPoints: Bool, isOrdered: Bool, projectCount: Int) {
        self.hasPoints = hasPoints
        self.isOrdered = isOrdered
        self.marks = BallotMarks(projectCount: projectCount)
        self.entryChoices = [Int32](repeating: 0, count: projectCount)
        self.entryPoints = [Int](repeating: 0, count: hasPoints ? projectCount : 0)
    }

    /// Adds a ballot of the first `count` rows with a label, or returns the index of a project that it names twice and
    /// adds nothing.
    mutating func add(
        _ count: Int,
        rows: [Int32],
        points: [Int],
        label: Int32,
        _ indexOfRow: [Int32]
    ) -> Int? {
        if let repeated = self.marks.mark(count, rows, indexOfRow) { return repeated }
        if self.isOrdered {
            for position in 0..<count { self.entryChoices[position] = indexOfRow[Int(rows[position])] }
            self.count = count
            self.marks.clear(count, rows, indexOfRow)
        } else {
            self.count = self.marks.takeAll(into: &self.entryChoices)
            if self.hasPoints { self.collectPoints(count, rows, points, indexOfRow) }
        }
        self.insert(label: label)
        return nil
    }

    /// Puts the points beside the sorted choices, and drops choices with 0: that says the same as no score, so both
    /// fall in one group.
    private mutating func collectPoints(_ count: Int, _ rows: [Int32], _ points: [Int], _ indexOfRow: [Int32]) {
        for position in 0..<count { self.marks.values[Int(indexOfRow[Int(rows[position])])] = points[position] }
        var kept = 0
        for position in 0..<self.count {
            let choice = self.entryChoices[position]
            let value = self.marks.values[Int(choice)]
            if value == 0 { continue }
            self.entryChoices[kept] = choice
            self.entryPoints[kept] = value
            kept += 1
        }
        self.count = kept
    }

    private mutating func insert(label: Int32) {
        if self.labels.count * 2 >= self.slots.count { self.grow() }
        let hash = self.hashOfEntries(label)
        let mask = self.slots.count - 1
        var slot = Int(hash) & mask
        while self.slots[slot] >= 0 {
            let group = Int(self.slots[slot])
            if self.hashes[group] == hash && self.labels[group] == label && self.matches(group) {
                self.multiplicities[group] += 1
                return
            }
            slot = (slot + 1) & mask
        }
        self.slots[slot] = Int32(truncatingIfNeeded: self.labels.count)
        self.labels.append(label)
        self.multiplicities.append(1)
        self.hashes.append(hash)
        self.choices.append(contentsOf: self.entryChoices[..<self.count])
        if self.hasPoints { self.points.append(contentsOf: self.entryPoints[..<self.count]) }
        self.offsets.append(self.choices.count)
    }

    private func matches(_ group: Int) -> Bool {
        let start = self.offsets[group]
        guard self.offsets[group + 1] - start == self.count else { return false }
        for position in 0..<self.count {
            if self.choices[start + position] != self.entryChoices[position] { return false }
            if self.hasPoints && self.points[start + position] != self.entryPoints[position] { return false }
        }
        return true
    }

    private func hashOfEntries(_ label: Int32) -> UInt32 {
        var hash = mix(BallotGroups.seed ^ UInt64(truncatingIfNeeded: label))
        for position in 0..<self.count {
            var value = UInt64(truncatingIfNeeded: self.entryChoices[position])
            if self.hasPoints { value ^= UInt64(truncatingIfNeeded: self.entryPoints[position]) << 20 }
            hash = (hash ^ value) &* 0x9FB2_1C65_1E98_DF25
            hash ^= hash >> 32
        }
        return UInt32(truncatingIfNeeded: mix(hash) >> 32)
    }

    private mutating func grow() {
        let size = self.slots.count * 2
        var slots = [Int32](repeating: -1, count: size)
        for group in self.labels.indices {
            var slot = Int(self.hashes[group]) & (size - 1)
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
    consuming func profile(form: BallotForm, ballotCount: Int, labels labelKeys: [BallotLabel]) -> Profile? {
        var scale = BigInt(1)
        for key in labelKeys {
            scale = scale / scale.greatestCommonDivisor(with: key.weight.denominator) * key.weight.denominator
            guard scale <= ElectionLimits.weightTerm else { return nil }
        }
        var weights: [Int] = []
        weights.reserveCapacity(self.labels.count)
        let labelWeights = labelKeys.map { Int($0.weight.numerator * (scale / $0.weight.denominator)) }
        var total = 0
        for (label, multiplicity) in zip(self.labels, self.multiplicities) {
            let (weight, overflow) = labelWeights[Int(label)].multipliedReportingOverflow(by: multiplicity)
            guard !overflow, weight <= ElectionLimits.total - total else { return nil }
            total += weight
            weights.append(weight)
        }
        var divisor = ElectionLimits.pointScale
        for value in self.points where value % divisor != 0 { divisor = greatestCommonDivisor(divisor, value) }
        let points = divisor == 1 ? self.points : self.points.map { $0 / divisor }
        guard self.sumOfUtilities(weights, points) <= Int128(ElectionLimits.total) else { return nil }
        let channels = Set(labelKeys.map(\.channel)).union(labelKeys.isEmpty ? [""] : [])
            .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        let channelOfLabel = labelKeys.map { key in channels.firstIndex(of: key.channel) ?? 0 }
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

    /// At least the sum over all ballots of weight times utility, whatever utility a rule asks for but cost.
    private func sumOfUtilities(_ weights: [Int], _ points: [Int]) -> Int128 {
        var sum: Int128 = 0
        for group in weights.indices {
            let positions = self.offsets[group]..<self.offsets[group + 1]
            let weight = Int128(weights[group])
            if self.hasPoints {
                for position in positions { sum += weight * Int128(points[position].magnitude) }
            } else if self.isOrdered {
                // By Borda each of k places is worth at most k.
                sum += weight * Int128(positions.count * positions.count)
            }
        }
        return sum
    }
}
