/// What a count may add to its rule: options that stand beside those of every rule.
///
/// They apply in one fixed order. On the ballots as cast it is decided which projects may win
/// (``options`` `minimum-support` and `minimum-score`); then ballots are weighted by channel, votes for small projects
/// doubled, and exclusion groups added; then the rule counts, once for each pot; and at the very end the residual
/// policy says what becomes of the money that is left.
public struct Modifiers: Sendable {
    let minimum: MinimumSupport
    let channels: ChannelWeights?
    let doubling: DoubleVotes?
    let exclusion: ExclusionGroups?
    let pots: PotDivision?
    let residual: Residual

    /// The options, for every rule alike.
    public static let options: [OptionSpec] =
        MinimumSupport.options + [DoubleVotes.option] + ChannelWeights.options + [ExclusionGroups.option]
        + PotDivision.options + [Residual.option]

    /// Reads the options.
    init(_ options: OptionValues) throws(OptionError) {
        self.minimum = MinimumSupport(options)
        self.channels = try ChannelWeights(options)
        self.doubling = DoubleVotes(options)
        self.exclusion = try ExclusionGroups(options)
        self.pots = try PotDivision(options)
        self.residual = options.word("residual") ?? .none
    }

    /// Whether the rule counts as if there were no modifiers.
    var isEmpty: Bool {
        self.minimum.isEmpty && self.channels == nil && self.doubling == nil && self.exclusion == nil
            && self.pots == nil && self.residual == .none
    }

    /// The election with weights, doubled votes and exclusion groups as these modifiers have them.
    func transformed(_ election: Election) throws(CountError) -> Election {
        var election = election
        if let channels = self.channels { election = try channels.applied(to: election) }
        if let doubling = self.doubling { election = try doubling.applied(to: election) }
        if let exclusion = self.exclusion { election = try exclusion.applied(to: election) }
        return election
    }
}
