internal import Deliberation

extension ResidentsEnterpriseAct {
    func write(_ id: InstrumentID, to writer: inout ItemWriter) {
        switch self {
        case .receive(let amount): writer.put("enterprise.receive", id, amount)
        case .divide(let division, let text, let amount, let votes):
            writer.put(
                "enterprise.divide",
                id,
                division,
                text,
                amount,
                votes.present,
                votes.stepAside,
                votes.inFavour,
                votes.against
            )
        }
    }

    static func read(_ verb: String, _ reader: inout ItemReader) throws(EncodingFault) -> ResidentsEnterpriseAct? {
        switch verb {
        case "enterprise.receive": .receive(try reader.take())
        case "enterprise.divide":
            .divide(
                try reader.take(),
                try reader.take(),
                try reader.take(),
                Votes(
                    present: try reader.take(),
                    stepAside: try reader.take(),
                    inFavour: try reader.take(),
                    against: try reader.take()
                )
            )
        default: nil
        }
    }
}

extension AreaProgrammeAct {
    func write(_ id: InstrumentID, to writer: inout ItemWriter) {
        switch self {
        case .start: writer.put("programme.start", id)
        case .commit(let initiative, let amount): writer.put("programme.commit", id, initiative, amount)
        case .release(let initiative): writer.put("programme.release", id, initiative)
        case .stop(let text): writer.put("programme.stop", id, text)
        case .end: writer.put("programme.end", id)
        case .evaluate(let text): writer.put("programme.evaluate", id, text)
        }
    }

    static func read(_ verb: String, _ reader: inout ItemReader) throws(EncodingFault) -> AreaProgrammeAct? {
        switch verb {
        case "programme.start": .start
        case "programme.commit": .commit(try reader.take(), try reader.take())
        case "programme.release": .release(try reader.take())
        case "programme.stop": .stop(try reader.take())
        case "programme.end": .end
        case "programme.evaluate": .evaluate(try reader.take())
        default: nil
        }
    }
}

extension ThemedCallAct {
    func write(_ id: InstrumentID, to writer: inout ItemWriter) {
        switch self {
        case .open: writer.put("call.open", id)
        case .submit(let initiative, let asked): writer.put("call.submit", id, initiative, asked)
        case .judge(let initiative, let isMet, let text): writer.put("call.judge", id, initiative, isMet, text)
        case .award(let initiative, let amount): writer.put("call.award", id, initiative, amount)
        case .close: writer.put("call.close", id)
        case .finish: writer.put("call.finish", id)
        }
    }

    static func read(_ verb: String, _ reader: inout ItemReader) throws(EncodingFault) -> ThemedCallAct? {
        switch verb {
        case "call.open": .open
        case "call.submit": .submit(try reader.take(), asked: try reader.take())
        case "call.judge": .judge(try reader.take(), isMet: try reader.take(), try reader.take())
        case "call.award": .award(try reader.take(), try reader.take())
        case "call.close": .close
        case "call.finish": .finish
        default: nil
        }
    }
}
