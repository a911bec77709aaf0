internal import Deliberation

extension AgendaInitiativeAct {
    func write(_ id: InstrumentID, to writer: inout ItemWriter) {
        switch self {
        case .sign(let person): writer.put("agenda.sign", id, person)
        case .unsign(let person): writer.put("agenda.unsign", id, person)
        case .submit: writer.put("agenda.submit", id)
        case .lapse: writer.put("agenda.lapse", id)
        case .place(let day): writer.put("agenda.place", id, day)
        case .decline(let text): writer.put("agenda.decline", id, text)
        case .treat(let text): writer.put("agenda.treat", id, text)
        case .withdraw: writer.put("agenda.withdraw", id)
        }
    }

    static func read(_ verb: String, _ reader: inout ItemReader) throws(EncodingFault) -> AgendaInitiativeAct? {
        switch verb {
        case "agenda.sign": .sign(try reader.take())
        case "agenda.unsign": .unsign(try reader.take())
        case "agenda.submit": .submit
        case "agenda.lapse": .lapse
        case "agenda.place": .place(try reader.take())
        case "agenda.decline": .decline(try reader.take())
        case "agenda.treat": .treat(try reader.take())
        case "agenda.withdraw": .withdraw
        default: nil
        }
    }
}

extension AdvisoryPollAct {
    func write(_ id: InstrumentID, to writer: inout ItemWriter) {
        switch self {
        case .open: writer.put("poll.open", id)
        case .answer(let choice): writer.put("poll.answer", id, choice)
        case .close: writer.put("poll.close", id)
        }
    }

    static func read(_ verb: String, _ reader: inout ItemReader) throws(EncodingFault) -> AdvisoryPollAct? {
        switch verb {
        case "poll.open": .open
        case "poll.answer": .answer(try reader.take())
        case "poll.close": .close
        default: nil
        }
    }
}

extension PartyAgreementAct {
    func write(_ id: InstrumentID, to writer: inout ItemWriter) {
        switch self {
        case .join: writer.put("agreement.join", id)
        case .start: writer.put("agreement.start", id)
        case .propose(let promise, let owner, let text, let due):
            writer.put("agreement.propose", id, promise, owner, text, due)
        case .drop(let promise): writer.put("agreement.drop", id, promise)
        case .consent: writer.put("agreement.consent", id)
        case .conclude: writer.put("agreement.conclude", id)
        case .confirm(let promise): writer.put("agreement.confirm", id, promise)
        case .complete: writer.put("agreement.complete", id)
        case .reopen: writer.put("agreement.reopen", id)
        case .stop(let text): writer.put("agreement.stop", id, text)
        }
    }

    static func read(_ verb: String, _ reader: inout ItemReader) throws(EncodingFault) -> PartyAgreementAct? {
        switch verb {
        case "agreement.join": .join
        case "agreement.start": .start
        case "agreement.propose":
            .propose(try reader.take(), owner: try reader.take(), try reader.take(), due: try reader.take())
        case "agreement.drop": .drop(try reader.take())
        case "agreement.consent": .consent
        case "agreement.conclude": .conclude
        case "agreement.confirm": .confirm(try reader.take())
        case "agreement.complete": .complete
        case "agreement.reopen": .reopen
        case "agreement.stop": .stop(try reader.take())
        default: nil
        }
    }
}
