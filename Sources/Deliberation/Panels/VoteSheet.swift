/// The votes on one proposal, one per seat (*stemstaat*).
public struct VoteSheet: Hashable, Sendable {
    /// Why a vote is refused.
    public enum Refusal: Error, Hashable, Sendable {
        /// This person is not here, has stepped aside, or has no vote.
        case mayNotVote(PersonID)
        /// This seat is not that of the person, nor did its member give this person their vote.
        case notYours(SeatID, PersonID)
        /// This seat has voted.
        case hasVoted(SeatID)
    }

    /// Who can vote.
    public let room: ItemRoom
    /// Votes by seat.
    public private(set) var voices: [SeatID: Voice] = [:]

    /// An empty sheet.
    public init(_ room: ItemRoom) {
        self.room = room
    }

    /// Notes the vote of `seat`, given by `person`, who sits in it or votes for its absent member.
    ///
    /// A vote of one's own goes before a proxy: when the member is here, nobody else can vote for the seat.
    ///
    /// - Throws: ``Refusal``; the sheet stays as it was.
    public mutating func cast(_ voice: Voice, for seat: SeatID, by person: PersonID) throws(Refusal) {
        guard self.room.mayVote(person) else { throw .mayNotVote(person) }
        guard self.room.votes(seat) else { throw .notYours(seat, person) }
        let isOwn = self.room.occupant(of: seat) == person
        let isAbsent = self.room.occupant(of: seat).map { !self.room.present.contains($0) } ?? false
        guard isOwn || (isAbsent && self.room.proxies[seat] == person) else { throw .notYours(seat, person) }
        guard self.voices[seat] == nil else { throw .hasVoted(seat) }
        self.voices[seat] = voice
    }

    /// The sheet with a vote, as ``cast(_:for:by:)``.
    public func casting(_ voice: Voice, for seat: SeatID, by person: PersonID) throws(Refusal) -> VoteSheet {
        var sheet = self
        try sheet.cast(voice, for: seat, by: person)
        return sheet
    }

    /// Seats that can vote and have not.
    public var open: [SeatID] {
        self.room.seats.map(\.id).filter { self.room.votes($0) && self.voices[$0] == nil }
    }

    /// The count; seats that said nothing abstain.
    public func round(
        manner: MotionRound.Manner,
        occasion: MotionRound.Occasion = .first,
        chairIsFor: Bool? = nil
    ) throws(BallotFault) -> MotionRound {
        let count = { (voice: Voice) in self.voices.values.filter { $0 == voice }.count }
        let chair = self.room.panel.chair
        // The casting vote is that of a chair who has one and takes part in the item.
        let hasCastingVote = chair.map { $0.hasCastingVote && self.room.maySpeak($0.person) } ?? false
        return try MotionRound(
            for: count(.inFavour),
            against: count(.against),
            blank: count(.blank),
            manner: manner,
            occasion: occasion,
            chairIsFor: hasCastingVote ? chairIsFor : nil
        )
    }
}
