public import BallotRules

/// What is done in a residents' enterprise (*handeling bij een bewonersonderneming*).
public enum ResidentsEnterpriseAct: Hashable, Sendable {
    /// Who was there and how they voted.
    public struct Votes: Hashable, Sendable {
        /// Who was there.
        public let present: [PersonID]
        /// Who stepped aside.
        public let stepAside: [PersonID]
        /// Seats in favour.
        public let inFavour: [SeatID]
        /// Seats against.
        public let against: [SeatID]

        /// Votes.
        public init(present: [PersonID], stepAside: [PersonID] = [], inFavour: [SeatID], against: [SeatID]) {
            self.present = present
            self.stepAside = stepAside
            self.inFavour = inFavour
            self.against = against
        }
    }

    /// Money comes in.
    case receive(Money)
    /// The board decides about money, by more votes for than against.
    case divide(ChoiceID, TextID, Money, Votes)
}
