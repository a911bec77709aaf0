/// Why a project won or lost, as the smallest change with which it would have gone the other way.
public struct ProjectExplanation: Hashable, Sendable {
    /// What became of a project.
    public enum Standing: Hashable, Sendable {
        /// It won at least its cost.
        case won
        /// It won a part of its cost.
        case partlyFunded(Money)
        /// It won nothing.
        case lost
        /// It is one of the projects between which the count is undecided.
        case tied
    }

    /// The changes asked of a project that did not win its cost.
    public struct ToWin: Hashable, Sendable {
        /// The smallest number of extra ballots, each naming only this project, with which it would have won.
        public let extraVotes: Margin<Int>
        /// The largest cost below its own, in whole smallest units, with which it would have won.
        public let cost: Margin<Money>
    }

    /// The changes that a winner could just not have borne.
    public struct ToLose: Hashable, Sendable {
        /// The smallest number of supporters who had to leave it off their ballots for it to lose.
        public let withdrawnVotes: Margin<Int>
        /// The smallest cost above its own, in whole smallest units, with which it would have lost.
        public let cost: Margin<Money>
    }

    /// The project.
    public let project: ProjectID
    /// Its cost.
    public let cost: Money
    /// The weight of the ballots that support it.
    public let votes: Fraction
    /// What became of it.
    public let standing: Standing
    /// How far it was from winning; `nil` for a winner.
    public let toWin: ToWin?
    /// How far it was from losing; `nil` for a project that did not win.
    public let toLose: ToLose?
}
