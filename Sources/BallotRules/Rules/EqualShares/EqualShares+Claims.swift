extension EqualShares {
    /// Discount and approval monotonicity of the rule proper, where shares are not raised and outcomes not compared.
    ///
    /// Until a project is bought, the purchases do not depend on it. If it is cheaper, or more voters who stand may pay
    /// for it, its price per unit of utility is no higher at any moment (also when the utility is the cost itself: what
    /// each pays grows at least as fast as the cost), so it is bought no later. The same holds for filling up by votes or
    /// by density afterwards. Extra ballots make everybody's share smaller, so support monotonicity is not claimed;
    /// and nothing is for the variants, where that proof does not hold as it stands.
    public func claims(in election: Election, under order: TieOrder) -> Set<RuleDescriptor.Claim> {
        var claims = EqualShares.descriptor.claims
        let isOneRun = self.settings.completion == .none || self.settings.completion == .utilitarian
        guard isOneRun, self.settings.comparison == .none, self.settings.variant == .standard else { return claims }
        if election.profile.form != .ordinal { claims.insert(.approvalMonotonicity) }
        let hasNegative = election.profile.points.contains { $0 < 0 }
        if !hasNegative && !order.keys.contains(.costHigh) { claims.insert(.discountMonotonicity) }
        return claims
    }
}
