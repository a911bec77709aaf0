public import BallotRules

/// What is done about one item of an agenda; who does it is named beside the act.
public enum ItemAct: Hashable, Sendable {
    /// Somebody comes in for this item.
    case arrive(PersonID)
    /// Somebody leaves the room for this item.
    case leave(PersonID)
    /// Whoever acts steps aside.
    case declare(Recusal.Ground)
    /// Whoever acts asks somebody to step aside.
    case challenge(PersonID, Recusal.Ground)
    /// It is ruled that somebody asked to step aside does, or does not.
    case rule(PersonID, stepsAside: Bool)
    /// An alternate takes the seat of somebody absent.
    case replaceAbsent(SeatID)
    /// Whoever is absent lets somebody vote for their seat.
    case giveProxy(SeatID, to: PersonID)
    /// Whoever acts has no interest.
    case noInterest
    /// An initiator comes in, or leaves.
    case initiatorEnters(PersonID)
    /// An initiator leaves.
    case initiatorLeaves(PersonID)
    /// The talk goes a step further.
    case step(ItemStep, reason: TextID?, day: Day?)
    /// A question.
    case ask(QuestionID, TextID)
    /// An answer.
    case answer(QuestionID, TextID)
    /// A question is taken back.
    case takeBack(QuestionID)
    /// An argument.
    case argue(ArgumentID, Argument.Side, TextID)
    /// An argument in writing, of a member who is absent.
    case write(ArgumentID, Argument.Side, TextID)
    /// A reaction to an argument.
    case react(ArgumentID, Reaction.Kind, TextID)
    /// Turns to speak.
    case turn(TurnAct)
    /// Another version is proposed.
    case amend(AmendmentID, DocumentID, isMaterial: Bool)
    /// An initiator agrees to an amendment.
    case agreeToAmendment(AmendmentID)
    /// An amendment is taken over, turned down or taken back.
    case settle(AmendmentID, Amendment.Act, reason: TextID?)
    /// A verdict is proposed.
    case propose(Verdict.Kind, Money, [AwardCondition])
    /// The consent round goes a step further.
    case consent(ConsentStep)
    /// Somebody answers in the consent round.
    case respond(ConsentRound.Answer, TextID?)
    /// An objection is tested.
    case test(ObjectionID, isArgued: Bool, isParamount: Bool)
    /// An objection is taken back.
    case dropObjection(ObjectionID)
    /// The proposal is changed for an objection.
    case integrate(ObjectionID, Verdict.Kind, Money, [AwardCondition])
    /// A vote, for a seat.
    case vote(Voice, SeatID)
    /// The votes are counted.
    case count(MotionRound.Manner, chairIsFor: Bool?)
    /// The verdict gets its reasons.
    case motivate(Motivation)
    /// Mediation with somebody is proposed.
    case proposeMediation(with: PersonID)
    /// Whoever acts agrees to mediation.
    case agreeToMediation
    /// An initiator agrees to withdraw.
    case agreeToWithdraw
}
