internal import Deliberation

extension MeetingAct {
    func write(_ id: MeetingID, to writer: inout ItemWriter) {
        switch self {
        case .call(let panel, let day, let closes, let minutes):
            writer.put("meeting.call", id, panel, day, closes, minutes)
        case .add(let item, let initiative, let minutes): writer.put("meeting.add", id, item, initiative, minutes)
        case .remove(let item): writer.put("meeting.remove", id, item)
        case .move(let item, let place): writer.put("meeting.move", id, item, place)
        case .open: writer.put("meeting.open", id)
        case .arrive(let person): writer.put("meeting.arrive", id, person)
        case .leave(let person): writer.put("meeting.leave", id, person)
        case .noInterests: writer.put("meeting.no-interests", id)
        case .close: writer.put("meeting.close", id)
        }
    }

    static func read(_ verb: String, _ reader: inout ItemReader) throws(EncodingFault) -> MeetingAct? {
        switch verb {
        case "meeting.call":
            .call(
                try reader.take(),
                day: try reader.take(),
                agendaCloses: try reader.take(),
                minutes: try reader.take()
            )
        case "meeting.add": .add(try reader.take(), try reader.take(), minutes: try reader.take())
        case "meeting.remove": .remove(try reader.take())
        case "meeting.move": .move(try reader.take(), place: try reader.take())
        case "meeting.open": .open
        case "meeting.arrive": .arrive(try reader.take())
        case "meeting.leave": .leave(try reader.take())
        case "meeting.no-interests": .noInterests
        case "meeting.close": .close
        default: nil
        }
    }
}
