public import BallotRules

/// A named exact number on which a ruling rests.
public struct Figure: Hashable, Sendable {
    /// What is counted.
    public enum Name: String, CaseIterable, Hashable, Sendable {
        /// Votes for (*voor*).
        case votesFor = "for"
        /// Votes against (*tegen*).
        case votesAgainst = "against"
        /// Blank papers (*blanco*).
        case blank
        /// Members who took part in no way (*onthouding*).
        case abstained
        /// Votes for or against (*uitgebrachte stemmen*).
        case cast
        /// Of how many a part is taken.
        case base
        /// How many are needed.
        case needed
        /// Members present who may take part.
        case present
        /// Members who took part in the vote.
        case participants
        /// Members in office who may take part.
        case eligible
        /// Votes of one choice.
        case votes
        /// Concerns that do not block.
        case concerns
        /// Members who stand aside.
        case standAsides = "stand-asides"
        /// Objections without an argument.
        case unargued
        /// Objections that block.
        case openObjections = "open-objections"
        /// Support, as a number or a part.
        case support
        /// Members who block.
        case vetoes
        /// Members who ask for more discussion.
        case asking
        /// Members who disagree seriously.
        case serious
        /// The sum of scores or points.
        case score
        /// Members who approve.
        case approvals
        /// The majority grade: the lower middle one.
        case median
        /// Grades above the majority grade.
        case above
        /// Grades at the majority grade.
        case atMedian = "at-median"
        /// Grades below the majority grade.
        case below
        /// The majority grade with its correction.
        case medianScore = "median-score"
        /// Duels won, with a half for each that is equal.
        case wins
        /// The largest margin by which a duel is lost; negative when none is.
        case worstDefeat = "worst-defeat"
        /// Voters who prefer one choice to the other.
        case pairwise
        /// The strength of the strongest path.
        case path
        /// An amount, in cents.
        case amount
        /// What is left of the pot, in cents.
        case left
        /// A mean amount, in cents.
        case mean
        /// The square of the number of votes over the default that is needed.
        case rootQuorumSquared = "quorum-squared"
        /// Supporters with whom a proposal gets on the ballot, by Debian's constitution.
        case sponsors
        /// Votes for a choice over the default.
        case over
        /// Votes for the default over a choice.
        case under
    }

    /// What is counted.
    public let name: Name
    /// How much, exactly; money in cents.
    public let value: Fraction
    /// Whose number it is, where it belongs to one choice.
    public let choice: ChoiceID?
    /// Against whom, where two choices are compared.
    public let rival: ChoiceID?

    /// `value` of `name`.
    public init(_ name: Name, _ value: Fraction, of choice: ChoiceID? = nil, against rival: ChoiceID? = nil) {
        self.name = name
        self.value = value
        self.choice = choice
        self.rival = rival
    }

    /// `count` of `name`.
    public init(_ name: Name, _ count: Int, of choice: ChoiceID? = nil, against rival: ChoiceID? = nil) {
        self.init(name, Fraction(count), of: choice, against: rival)
    }

    /// The number where it is whole and small enough, else `nil`.
    public var count: Int? { Int(self.value.description) }
}
