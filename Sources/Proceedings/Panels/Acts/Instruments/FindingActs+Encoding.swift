internal import Deliberation

extension AreaReadiness.Act {
    func write(_ id: InstrumentID, to writer: inout ItemWriter) {
        switch self {
        case .find(let precondition, let isInOrder, let text):
            writer.put("readiness.find", id, precondition, isInOrder, text)
        }
    }

    static func read(_ verb: String, _ reader: inout ItemReader) throws(EncodingFault) -> AreaReadiness.Act? {
        switch verb {
        case "readiness.find": .find(try reader.take(), isInOrder: try reader.take(), try reader.take())
        default: nil
        }
    }
}

extension AccessTest.Act {
    func write(_ id: InstrumentID, to writer: inout ItemWriter) {
        switch self {
        case .declare(let openness, let text): writer.put("access.declare", id, openness, text)
        case .judge(let aspect, let isMet, let text): writer.put("access.judge", id, aspect, isMet, text)
        }
    }

    static func read(_ verb: String, _ reader: inout ItemReader) throws(EncodingFault) -> AccessTest.Act? {
        switch verb {
        case "access.declare": .declare(try reader.take(), try reader.take())
        case "access.judge": .judge(try reader.take(), isMet: try reader.take(), try reader.take())
        default: nil
        }
    }
}

extension CodeAcceptance.Act {
    func write(_ id: InstrumentID, to writer: inout ItemWriter) {
        switch self {
        case .adopt(let text): writer.put("code.adopt", id, text)
        case .accept(let text): writer.put("code.accept", id, text)
        }
    }

    static func read(_ verb: String, _ reader: inout ItemReader) throws(EncodingFault) -> CodeAcceptance.Act? {
        switch verb {
        case "code.adopt": .adopt(try reader.take())
        case "code.accept": .accept(try reader.take())
        default: nil
        }
    }
}

extension CaseMarks.Act {
    func write(_ id: InstrumentID, to writer: inout ItemWriter) {
        switch self {
        case .invite(let theme, let text): writer.put("marks.invite", id, theme, text)
        case .tag(let initiative, let theme): writer.put("marks.tag", id, initiative, theme)
        case .untag(let initiative, let theme): writer.put("marks.untag", id, initiative, theme)
        case .setOrigin(let initiative, let origin): writer.put("marks.set-origin", id, initiative, origin)
        }
    }

    static func read(_ verb: String, _ reader: inout ItemReader) throws(EncodingFault) -> CaseMarks.Act? {
        switch verb {
        case "marks.invite": .invite(try reader.take(), try reader.take())
        case "marks.tag": .tag(try reader.take(), try reader.take())
        case "marks.untag": .untag(try reader.take(), try reader.take())
        case "marks.set-origin": .setOrigin(try reader.take(), try reader.take())
        default: nil
        }
    }
}

extension NeighbourhoodMeetings.Act {
    func write(_ id: InstrumentID, to writer: inout ItemWriter) {
        switch self {
        case .plan(let meeting, let kind, let area, let day):
            writer.put("gatherings.plan", id, meeting, kind, area, day)
        case .putItem(let meeting, let text): writer.put("gatherings.put-item", id, meeting, text)
        case .takeIn(let meeting, let initiative): writer.put("gatherings.take-in", id, meeting, initiative)
        case .publishMinutes(let meeting, let text): writer.put("gatherings.publish-minutes", id, meeting, text)
        }
    }

    static func read(_ verb: String, _ reader: inout ItemReader) throws(EncodingFault) -> NeighbourhoodMeetings.Act? {
        switch verb {
        case "gatherings.plan": .plan(try reader.take(), try reader.take(), try reader.take(), try reader.take())
        case "gatherings.put-item": .putItem(try reader.take(), try reader.take())
        case "gatherings.take-in": .takeIn(try reader.take(), try reader.take())
        case "gatherings.publish-minutes": .publishMinutes(try reader.take(), try reader.take())
        default: nil
        }
    }
}

extension AreaReadiness.Precondition: ItemWord {}
extension AccessTest.Openness: ItemWord {}
extension AccessTest.Aspect: ItemWord {}
extension CaseMarks.Origin: ItemWord {}
extension NeighbourhoodMeetings.Kind: ItemWord {}
