/// How a pot is divided over areas or panels (*verdeelsleutel*).
public enum SplitKey: Hashable, Sendable {
    /// It is not divided.
    case none
    /// In equal parts.
    case equal
    /// By the number of residents.
    case population
    /// By these weights, by area.
    case weights([AreaID: Int])

    init?(_ value: DataValue) {
        switch value {
        case .text("none"): self = .none
        case .text("equal"): self = .equal
        case .text("population"): self = .population
        case .map(let values):
            var weights: [AreaID: Int] = [:]
            for (name, weight) in values {
                guard let weight = weight.count(upTo: 1_000_000_000) else { return nil }
                weights[AreaID(name)] = weight
            }
            guard weights.values.contains(where: { $0 > 0 }) else { return nil }
            self = .weights(weights)
        default: return nil
        }
    }
}
