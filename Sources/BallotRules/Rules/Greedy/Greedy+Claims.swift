extension Greedy {
    /// Support and discount monotonicity, for the settings under which they hold.
    ///
    /// Other projects come in an order that does not depend on this one, and what is left only shrinks along that order.
    /// So a project that moves forward in it, or asks less, still fits. More votes and fewer withdrawals move it forward
    /// unless a ballot is a ranking, where leaving a project off moves others too. A lower cost moves it forward or leaves
    /// it where it is, unless the whole utility counts the cost itself, points below zero are shared out over less cost,
    /// or the tie order puts dear projects first.
    public func claims(in election: Election, under order: TieOrder) -> Set<RuleDescriptor.Claim> {
        var claims = Greedy.descriptor.claims
        claims.insert(.supportMonotonicity)
        if election.profile.form != .ordinal { claims.insert(.approvalMonotonicity) }
        let utility = self.utility ?? .natural(for: election.profile.form)
        let countsCost = utility == .cost && self.ranking == .total
        let hasNegative = utility == .score && election.profile.points.contains { $0 < 0 }
        if !countsCost && !hasNegative && !order.keys.contains(.costHigh) { claims.insert(.discountMonotonicity) }
        return claims
    }
}
