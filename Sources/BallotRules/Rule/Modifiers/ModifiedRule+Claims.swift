extension ModifiedRule {
    /// What the rule claims, as far as the modifiers keep it.
    ///
    /// Pots, exclusion groups, an absolute threshold and a weight per vote treat one project's votes and cost apart from
    /// those of the others. A threshold that is a share, and a channel that counts for a share, change the standing of
    /// others when ballots are added. Doubling adds votes as a project becomes cheap enough, which cannot harm it where
    /// more votes cannot. Filling up afterwards is a second count, for which nothing is claimed.
    func claims(in election: Election, under order: TieOrder) -> Set<RuleDescriptor.Claim> {
        var claims = self.rule.claims(in: election, under: order)
        if self.modifiers.isEmpty { return claims }
        if self.modifiers.residual == .fill { return [] }
        let isShare = self.modifiers.minimum.support > .zero && self.modifiers.minimum.support < .one
        if isShare || self.modifiers.channels?.mode == .share { claims.remove(.supportMonotonicity) }
        if self.modifiers.doubling != nil && !claims.contains(.supportMonotonicity) {
            claims.remove(.discountMonotonicity)
        }
        return claims
    }
}
