internal import Deliberation

extension SupportAct {
    func write(_ id: InitiativeID, to writer: inout ItemWriter) {
        switch self {
        case .state(let stance, let version, let channel, let isInGroup, let sheet):
            writer.put("support.state", id, stance, version, channel, isInGroup, sheet)
        case .sheet(let sheet, let version, let signatures, let other):
            writer.put("support.sheet", id, sheet, version, signatures, other)
        case .takeBack: writer.put("support.take-back", id)
        case .tell(let people, let version): writer.put("support.tell", id, people, version)
        }
    }

    static func read(_ verb: String, _ reader: inout ItemReader) throws(EncodingFault) -> SupportAct? {
        switch verb {
        case "support.state":
            .state(
                try reader.take(),
                try reader.take(),
                try reader.take(),
                isInGroup: try reader.take(),
                sheet: try reader.take()
            )
        case "support.sheet":
            .sheet(
                try reader.take(),
                try reader.take(),
                signatures: try reader.take(),
                other: try reader.take()
            )
        case "support.take-back": .takeBack
        case "support.tell": .tell(try reader.take(), try reader.take())
        default: nil
        }
    }
}
