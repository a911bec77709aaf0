/// What is done with a transferred task (*handeling bij een taakoverdracht*).
public enum TaskTransferAct: Hashable, Sendable {
    /// Write the contract, or another one; signatures under the old text fall away.
    case draft(TaskContract)
    /// One of those who take the task on signs.
    case sign
    /// Begin.
    case start
    /// A quality check; where it fails, with the last day to put it right.
    case check(isMet: Bool, TextID, repairUntil: Day?)
    /// Another contract after this one; it is signed anew.
    case renew(TaskContract)
    /// The municipality takes the task back.
    case takeBack(TextID)
    /// The transfer ends, by agreement or because the period is over.
    case end(TextID)
}

/// A refusal of a task transfer.
public typealias TaskTransferRefusal = InstrumentRefusal<TaskTransferState, TaskTransferStep, TaskTransferCondition>
