internal import Deliberation
internal import HTTPTypes
internal import Proceedings

extension EntryProblem {
    /// The status with which an entry is refused: 400 where the octets are no entry, 409 where it could stand in the
    /// record at another time or place, and 422 for every other reason.
    var status: HTTPResponse.Status {
        switch self {
        case .encoding: .badRequest
        case .phase, .sequence, .previousBallot, .closePosition, .pageOrder, .batchNumber, .paperTwice, .paperAgreed,
            .issuanceOrder, .tallyNumber, .tallyTree, .checkpointSize, .checkpointRoot, .published, .openBatch,
            .closeNotCosigned, .paperUnfinished, .boxClosed, .closedEarly, .dayAhead, .keyTaken, .manifestPlace,
            .registerIncomplete, .issuanceIncomplete, .lotMissing, .checkpointTime:
            .conflict
        default: .unprocessableContent
        }
    }

    /// The place that it names, as members of a problem document.
    var place: [String: DataValue] {
        switch self {
        case .encoding(let fault): ["offset": .number(fault.offset), "reason": .text(fault.code.rawValue)]
        case .sequence(let found, let expected), .pageOrder(let found, let expected),
            .closePosition(let found, let expected), .batchNumber(let found, let expected),
            .tallyNumber(let found, let expected):
            ["found": .number(found), "expected": .number(expected)]
        default: [:]
        }
    }
}
