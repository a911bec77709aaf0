internal import BallotRules

/// Funding group after group of equals, keeping every set of funded choices that some order within the groups leads to.
struct TiedFunding {
    /// The most equals in one group, and the most sets.
    static let limits = (group: 16, sets: 10_000)

    let pot: PotCosts
    let misfit: Misfit
    private var states: [State]
    /// The first group whose order changed what was funded.
    private(set) var tie: [ChoiceID]?

    private struct State: Hashable {
        var funded: Set<ChoiceID> = []
        var left: Money
        /// The list ended here.
        var isStopped = false
    }

    init(pot: PotCosts, misfit: Misfit) {
        self.pot = pot
        self.misfit = misfit
        self.states = [State(left: pot.budget)]
    }

    /// The sets so far, without repetition.
    var sets: [Set<ChoiceID>] {
        var seen: Set<Set<ChoiceID>> = []
        return self.states.map(\.funded).filter { seen.insert($0).inserted }
    }

    /// Goes on with the choices `group`, which are equal.
    mutating func fund(_ group: [ChoiceID]) throws(BallotFault) {
        var next: [State] = []
        var seen: Set<State> = []
        var isMaterial = false
        for state in self.states {
            let following = try self.following(state, group.sorted())
            isMaterial = isMaterial || following.count > 1
            for state in following where seen.insert(state).inserted { next.append(state) }
        }
        guard next.count <= Self.limits.sets else { throw .tooManyCases(limit: Self.limits.sets) }
        if isMaterial && self.tie == nil { self.tie = group }
        self.states = next
    }

    /// What can come of one group. When all fit nothing can differ. Else: passing over funds some largest set that fits
    /// (put it first), and ending funds any set that fits and leaves too little for one of the others.
    private func following(_ state: State, _ group: [ChoiceID]) throws(BallotFault) -> [State] {
        if state.isStopped { return [state] }
        var costs: [Money] = []
        for choice in group { costs.append(try self.pot.cost(of: choice)) }
        let whole = costs.reduce(Int128(0)) { $0 + Int128($1.units) }
        if whole <= Int128(state.left.units) { return [self.state(state, group, costs)] }
        guard group.count <= Self.limits.group else { throw .tooManyCases(limit: Self.limits.group) }
        var states: [State] = []
        for chosen in 0..<(1 << group.count) {
            var left = state.left
            for (place, cost) in costs.enumerated() where chosen >> place & 1 == 1 { left -= cost }
            guard left >= .zero else { continue }
            let others = costs.indices.filter { chosen >> $0 & 1 == 0 }
            let isEnd =
                self.misfit == .stop
                ? others.contains { costs[$0] > left } : others.allSatisfy { costs[$0] > left }
            if isEnd { states.append(self.state(state, group, costs, chosen: chosen, isStopped: self.misfit == .stop)) }
        }
        return states
    }

    private func state(
        _ state: State,
        _ group: [ChoiceID],
        _ costs: [Money],
        chosen: Int? = nil,
        isStopped: Bool = false
    ) -> State {
        var state = state
        for (place, choice) in group.enumerated() where chosen.map({ $0 >> place & 1 == 1 }) ?? true {
            state.funded.insert(choice)
            state.left -= costs[place]
        }
        state.isStopped = isStopped
        return state
    }
}
