internal import Deliberation

extension ObjectionAct {
    func write(_ id: InitiativeID, _ person: PersonID, to writer: inout ItemWriter) {
        switch self {
        case .object(let text, let isComplete): writer.put("objection.object", id, person, text, isComplete)
        case .interested(let isInterested): writer.put("objection.interested", id, person, isInterested)
        case .excuse(let text): writer.put("objection.excuse", id, person, text)
        case .step(let step, let reason, let day): writer.put("objection.step", id, person, step, reason, day)
        case .noHearing(let text): writer.put("objection.no-hearing", id, person, text)
        }
    }

    static func read(_ verb: String, _ reader: inout ItemReader) throws(EncodingFault) -> ObjectionAct? {
        switch verb {
        case "objection.object": .object(try reader.take(), isComplete: try reader.take())
        case "objection.interested": .interested(try reader.take())
        case "objection.excuse": .excuse(try reader.take())
        case "objection.step": .step(try reader.take(), reason: try reader.take(), day: try reader.take())
        case "objection.no-hearing": .noHearing(try reader.take())
        default: nil
        }
    }
}
