/// Every rule there is.
public enum RuleCatalogue {
    /// The rules, in the order in which they are listed to people.
    public static let all: [any BallotRule.Type] = [
        Greedy.self,
        RankFill.self,
        RankStop.self,
        ThresholdShare.self,
        AllIfAffordable.self,
        MeanAllocation.self,
        MaxWelfare.self,
        LargestRemainder.self,
        DHondt.self,
        EqualShares.self,
        SequentialPhragmen.self,
        MaximinSupport.self,
        ExpandingApprovals.self,
        CumulativeTransfer.self,
    ]

    /// The rule called `id`, or `nil`.
    public static func rule(_ id: String) -> (any BallotRule.Type)? {
        self.all.first { $0.descriptor.id == id }
    }
}
