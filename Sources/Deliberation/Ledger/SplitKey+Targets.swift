extension SplitKey {
    /// The pots over which `pot` is divided, with their weights: one for each of `areas`, of the same theme and year.
    ///
    /// Where remainders are equal, a cent goes to the area that comes first, so the order of `areas` is to be published.
    ///
    /// - Parameters:
    ///   - areas: who shares; a key by weights names exactly these.
    ///   - tree: where a key by population finds the residents.
    /// - Throws: ``PotPlanProblem``, the first in the order of `areas`.
    public func targets(of pot: PotKey, over areas: [AreaID], in tree: AreaTree) throws(PotPlanProblem)
        -> [WeightedPot]
    {
        guard !areas.isEmpty else { throw .noAreas }
        var seen: Set<AreaID> = []
        var targets: [WeightedPot] = []
        for area in areas {
            guard let known = tree[area] else { throw .unknownArea(area) }
            guard seen.insert(area).inserted else { throw .repeatedArea(area) }
            let target = PotKey(area: area, theme: pot.theme, year: pot.year)
            switch self {
            case .none: throw .notDivided
            case .equal: targets.append(WeightedPot(target, weight: 1))
            case .population: targets.append(WeightedPot(target, weight: known.residents))
            case .weights(let weights):
                guard let weight = weights[area] else { throw .noWeight(area) }
                targets.append(WeightedPot(target, weight: weight))
            }
        }
        if case .weights(let weights) = self, let left = weights.keys.filter({ !seen.contains($0) }).min() {
            throw .leftOut(left)
        }
        guard targets.contains(where: { $0.weight > 0 }) else { throw .noWeights }
        return targets
    }
}
