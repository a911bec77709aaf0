/// Every decision method there is.
public enum MethodCatalogue {
    /// The methods, in the order in which they are listed to people.
    public static let all: [any DecisionMethod.Type] = [
        MajorityVote.self,
        UnanimousVote.self,
        CouncilVote.self,
        CollegeVote.self,
        PersonVote.self,
        ConsentDecision.self,
        AgreementGradients.self,
        PluralityVote.self,
        TwoRoundVote.self,
        InstantRunoff.self,
        BordaCount.self,
        CopelandVote.self,
        MinimaxVote.self,
        SchulzeVote.self,
        SequentialDuels.self,
        DefaultOptionTest.self,
        MajorityJudgment.self,
        ScoreVote.self,
        StarVote.self,
        ApprovalThreshold.self,
        PriorityOrder.self,
        ApprovalPriority.self,
        MeanAmount.self,
        FixedSplit.self,
    ]

    /// The method called `id`, or `nil`.
    public static func method(_ id: String) -> (any DecisionMethod.Type)? {
        self.all.first { $0.descriptor.id == id }
    }
}
