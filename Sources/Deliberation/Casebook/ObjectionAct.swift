/// What is done about an objection to a decision (*bezwaar*).
public enum ObjectionAct: Hashable, Sendable {
    /// It comes in; what is said is a text.
    case object(TextID, isComplete: Bool)
    /// The authority finds whether whoever objects is directly touched (*belanghebbende*, Awb 1:2).
    case interested(Bool)
    /// The authority excuses that it is late (Awb 6:11).
    case excuse(TextID)
    /// A step of the procedure.
    case step(ReviewAct, reason: TextID?, day: Day?)
    /// The authority may decide without a hearing (Awb 7:3).
    case noHearing(TextID)
}
