/// Equal Shares with bounded overspending (BOS).
///
/// With the price ρ of a unit of utility, the supporters of a project cover a part α of its cost when
/// Σ min(b, α·ρ·u) = α·cost. The project with the smallest ρ/α over all such prices is bought if it fits in what is
/// left of the budget, and its supporters pay min(b, ρ·u). Of several prices of a project with the same quotient the
/// one that covers most is taken. G. Papasotiropoulos, S. Z. Pishbin, O. Skibski, P. Skowron and T. Wąs, Method of
/// Equal Shares with Bounded Overspending, EC 2025, doi:10.1145/3736252.3742637, arXiv:2409.15005.
struct BoundedOverspending {
    /// Spends shares of `start` for a voter of weight 1.
    func spend(
        _ purse: inout Purse,
        utility: Utility,
        start: Fraction,
        ties: inout TieLedger
    ) throws(CountError) {
        try purse.buyFreeOfCost(ties: &ties)
        let before = purse
        let share = start * Fraction(1, over: purse.election.profile.weightScale)
        purse = try Certified.decide(&ties) { (limit, ties) throws(Doubt) in
            var count = OverspendingCount(before, utility: utility, share: Certified(share, limit: limit))
            try count.spend(&ties)
            return count.purse
        }
    }
}
