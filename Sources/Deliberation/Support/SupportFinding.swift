/// A threshold of support held against a register.
public struct SupportFinding: Hashable, Sendable {
    /// Supporters in the group or area.
    public let supporters: Int
    /// Of how many people, where that is known.
    public let group: Int?
    /// How many are needed, or `nil` where the size of the group has to be known first.
    public let needed: Int?

    /// Whether there are enough.
    public var isMet: Bool { self.needed.map { self.supporters >= $0 } ?? false }
}

extension SupportGate {
    /// Held against the register: of the target group, or of the residents of the areas where no group is named.
    public func finding(_ register: SupportRegister, _ initiative: Initiative, areas: AreaTree) -> SupportFinding {
        let supporters = register.tally(for: initiative, inGroup: true).inFavour
        let group = initiative.current.content.groupSize(in: areas)
        let needed: Int? =
            switch self {
            case .none: 0
            case .number(let least): least
            case .share(let part): group.map { max(part.needed(of: $0), 1) }
            }
        return SupportFinding(supporters: supporters, group: group, needed: needed)
    }
}

extension InitiativeContent {
    /// How many people the target group or the areas together have; `nil` where the group has no known size or an area is
    /// not in the tree. An area within another of the list is not counted twice.
    public func groupSize(in areas: AreaTree) -> Int? {
        if let group = self.targetGroup { return group.size }
        var sum = 0
        for id in self.areas {
            guard let area = areas[id] else { return nil }
            let isInside = self.areas.contains { $0 != id && areas.contains($0, id) }
            sum += isInside ? 0 : area.residents
        }
        return sum
    }
}
