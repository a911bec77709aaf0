internal import BallotRules

extension RuleTerms {
    /// Whether an option of the rule looks at the channel through which a ballot came: weights by channel, or a mean
    /// over tables.
    public var needsChannels: Bool {
        self.options.contains { option in
            switch option.name {
            case "channel-weights": !option.value.isEmpty
            case "mean-of": option.value == "tables"
            default: false
            }
        }
    }
}
