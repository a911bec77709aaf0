/// Looks for the smallest change of 1, 2, 3, … with which something turns.
///
/// Many rules turn more than once (a project may win with 5 more votes, lose with 6 and win again with 7), so halving an
/// interval is no proof unless the rule guarantees that it turns once.
struct MarginSearch {
    /// What a count with one change shows.
    enum Probe: Hashable {
        case turned
        case stayed
        /// Not turned, because the count was left undecided without examining every case: no guarantee covers it.
        case unclear
    }

    /// The largest change there is to try, at least 0.
    let last: Int
    /// Whether changes beyond ``last`` are proven not to exist or not to turn anything.
    let isClosed: Bool
    /// Whether it is proven that what has turned stays turned.
    let isMonotone: Bool
    /// How many counts may be spent where nothing is proven beforehand.
    let counts: Int

    private var known: [Int: Probe] = [:]

    init(last: Int, isClosed: Bool, isMonotone: Bool, counts: Int) {
        self.last = last
        self.isClosed = isClosed
        self.isMonotone = isMonotone
        self.counts = counts
    }

    /// The smallest change, by counting again for as many changes as are needed and allowed.
    ///
    /// - Complexity: about 2·log2 of the result counts where monotone, else at most ``counts``.
    mutating func margin(_ probe: (Int) throws(Refusal) -> Probe) -> Margin<Int> {
        guard self.last > 0 else { return Margin(nil, certainty: self.isClosed ? .exact : .boundary(checkedTo: nil)) }
        let boundary: Int?
        do throws(Refusal) {
            boundary = try self.boundary(probe)
        } catch {
            // The changed election was refused: what was counted before still holds.
            return self.partial(nil)
        }
        let isProven = self.isMonotone && !self.known.values.contains(.unclear)
        if isProven {
            if boundary == nil && !self.isClosed { return Margin(nil, certainty: .boundary(checkedTo: self.last)) }
            return Margin(boundary, certainty: .exact)
        }
        return self.scanned(boundary, probe)
    }

    /// Some change that turns while the one before it does not.
    private mutating func boundary(_ probe: (Int) throws(Refusal) -> Probe) throws(Refusal) -> Int? {
        var low = 0
        var high = self.isMonotone && self.isClosed ? self.last : 1
        while try self.look(high, probe) != .turned {
            guard high < self.last else { return nil }
            low = high
            high = high > self.last / 2 ? self.last : high * 2
        }
        while high - low > 1 {
            let middle = low + (high - low) / 2
            if try self.look(middle, probe) == .turned { high = middle } else { low = middle }
        }
        return high
    }

    /// Goes through the changes from 1 upwards, as far as the limit allows.
    private mutating func scanned(_ boundary: Int?, _ probe: (Int) throws(Refusal) -> Probe) -> Margin<Int> {
        let end = boundary ?? self.last + 1
        var change = 1
        while change < end {
            guard self.known[change] != nil || self.known.count < self.counts else { return self.partial(boundary) }
            do throws(Refusal) {
                if try self.look(change, probe) == .turned { return Margin(change, certainty: .exact) }
            } catch {
                return self.partial(boundary)
            }
            change += 1
        }
        if boundary == nil && !self.isClosed { return Margin(nil, certainty: .boundary(checkedTo: self.last)) }
        return Margin(boundary, certainty: .exact)
    }

    private func partial(_ boundary: Int?) -> Margin<Int> {
        var checked = 0
        while let probe = self.known[checked + 1], probe != .turned { checked += 1 }
        return Margin(boundary, certainty: .boundary(checkedTo: checked > 0 ? checked : nil))
    }

    private mutating func look(_ change: Int, _ probe: (Int) throws(Refusal) -> Probe) throws(Refusal) -> Probe {
        if let known = self.known[change] { return known }
        let result = try probe(change)
        self.known[change] = result
        return result
    }
}
