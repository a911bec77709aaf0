/// What happens while an item is talked about (*handeling in de vergadering*).
public enum TalkAct: Hashable, Sendable {
    /// Somebody comes, goes, steps aside, is challenged or is replaced.
    case room(RoomAct)
    /// Somebody who may decide says that they have no interest in it (*geen belang*).
    case noInterest(PersonID)
    /// An initiator comes in to present or to answer.
    case initiatorEnters(PersonID)
    /// An initiator leaves.
    case initiatorLeaves(PersonID)
    /// The talk goes on to another stage; with a written reason and a day where the table asks for them.
    case step(ItemStep, reason: TextID? = nil, day: Day? = nil)
    /// A clarifying question.
    case ask(QuestionID, TextID, by: PersonID)
    /// Its answer, of an initiator who is there or of the secretary.
    case answer(QuestionID, TextID, by: PersonID)
    /// The asker takes it back.
    case takeBack(QuestionID, by: PersonID)
    /// An argument in the room.
    case argue(ArgumentID, Argument.Side, TextID, by: PersonID)
    /// An argument of a member who is absent, in writing.
    case write(ArgumentID, Argument.Side, TextID, by: PersonID)
    /// A reaction to an argument.
    case react(ArgumentID, Reaction)
    /// A change in the list of speakers.
    case turn(TurnAct)
    /// Another version of the initiative is proposed.
    case amend(AmendmentID, InitiativeVersion, by: PersonID)
    /// An initiator agrees to an amendment.
    case agreeToAmendment(AmendmentID, by: PersonID)
    /// An amendment is taken over, turned down or taken back.
    case settle(AmendmentID, Amendment.Act, by: PersonID, reason: TextID? = nil)
    /// A verdict is proposed.
    case propose(Proposal)
    /// The consent round goes a step further.
    case consent(ConsentStep, by: PersonID)
    /// Somebody answers in the consent round; an objection has a text.
    case respond(ConsentRound.Answer, by: PersonID, text: TextID? = nil)
    /// An objection is held against the two tests.
    case test(ObjectionID, isArgued: Bool, isParamount: Bool)
    /// The objector takes an objection back.
    case dropObjection(ObjectionID, by: PersonID)
    /// The proposal is changed for an objection.
    case integrate(ObjectionID, Proposal)
    /// The vote of a seat.
    case vote(Voice, SeatID, by: PersonID)
    /// The votes are counted; the chair says where they stand, where that may decide.
    case count(MotionRound.Manner, chairIsFor: Bool? = nil)
    /// The motivation of the verdict is there.
    case motivate(Motivation)
    /// Mediation with somebody is proposed (*buurtbemiddeling*).
    case proposeMediation(with: PersonID)
    /// An initiator, or the other party, agrees to mediation.
    case agreeToMediation(PersonID)
    /// A member says whether somebody who was challenged steps aside, where the panel rules on that: a challenge of whoever
    /// presides, or of the chair.
    case judge(PersonID, stepsAside: Bool, by: PersonID)
    /// An initiator wants to withdraw.
    case agreeToWithdraw(PersonID)
    /// The item comes to another meeting.
    case meet(ItemRoom)
}

/// What happens on the list of speakers.
public enum TurnAct: Hashable, Sendable {
    /// Somebody wants to speak.
    case queue(PersonID)
    /// Whoever is first speaks.
    case start(PersonID)
    /// The speaker has spoken for so many seconds.
    case finish(PersonID, seconds: Int)
    /// Somebody lets their turn pass.
    case pass(PersonID)
    /// The chair gives somebody more time.
    case grant(PersonID, seconds: Int)
}
