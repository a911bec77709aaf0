internal import Deliberation

extension ChallengeAct {
    func write(_ id: InstrumentID, to writer: inout ItemWriter) {
        switch self {
        case .stateTask(let cost, let isCore): writer.put("challenge.state-task", id, cost, isCore)
        case .offer(let text, let cost): writer.put("challenge.offer", id, text, cost)
        case .findRooted(let isRooted, let text): writer.put("challenge.find-rooted", id, isRooted, text)
        case .admit: writer.put("challenge.admit", id)
        case .turnAway(let text): writer.put("challenge.turn-away", id, text)
        case .compare(let quality, let text): writer.put("challenge.compare", id, quality, text)
        case .grant(let text): writer.put("challenge.grant", id, text)
        case .refuse(let text): writer.put("challenge.refuse", id, text)
        case .contract(let contract): writer.put("challenge.contract", id, contract)
        case .end(let text): writer.put("challenge.end", id, text)
        case .withdraw: writer.put("challenge.withdraw", id)
        }
    }

    static func read(_ verb: String, _ reader: inout ItemReader) throws(EncodingFault) -> ChallengeAct? {
        switch verb {
        case "challenge.state-task": .stateTask(currentCost: try reader.take(), isCore: try reader.take())
        case "challenge.offer": .offer(try reader.take(), cost: try reader.take())
        case "challenge.find-rooted": .findRooted(try reader.take(), try reader.take())
        case "challenge.admit": .admit
        case "challenge.turn-away": .turnAway(try reader.take())
        case "challenge.compare": .compare(try reader.take(), try reader.take())
        case "challenge.grant": .grant(try reader.take())
        case "challenge.refuse": .refuse(try reader.take())
        case "challenge.contract": .contract(try reader.take())
        case "challenge.end": .end(try reader.take())
        case "challenge.withdraw": .withdraw
        default: nil
        }
    }
}

extension TaskTransferAct {
    func write(_ id: InstrumentID, to writer: inout ItemWriter) {
        switch self {
        case .draft(let contract): writer.put("transfer.draft", id, contract)
        case .sign: writer.put("transfer.sign", id)
        case .start: writer.put("transfer.start", id)
        case .check(let isMet, let text, let until): writer.put("transfer.check", id, isMet, text, until)
        case .renew(let contract): writer.put("transfer.renew", id, contract)
        case .takeBack(let text): writer.put("transfer.take-back", id, text)
        case .end(let text): writer.put("transfer.end", id, text)
        }
    }

    static func read(_ verb: String, _ reader: inout ItemReader) throws(EncodingFault) -> TaskTransferAct? {
        switch verb {
        case "transfer.draft": .draft(try reader.take())
        case "transfer.sign": .sign
        case "transfer.start": .start
        case "transfer.check": .check(isMet: try reader.take(), try reader.take(), repairUntil: try reader.take())
        case "transfer.renew": .renew(try reader.take())
        case "transfer.take-back": .takeBack(try reader.take())
        case "transfer.end": .end(try reader.take())
        default: nil
        }
    }
}

extension TaskContract: ItemCodable {
    static func read(_ reader: inout ItemReader) throws(EncodingFault) -> TaskContract {
        try reader.array(of: 4) { (reader) throws(EncodingFault) in
            TaskContract(
                try reader.take(),
                from: try reader.take(),
                through: try reader.take(),
                yearly: try reader.take()
            )
        }
    }

    func write(to writer: inout ItemWriter) { writer.tuple(self.text, self.from, self.through, self.yearly) }
}

extension ChallengeAct.Quality: ItemWord {}

extension OwnDecisionAct {
    func write(_ id: InstrumentID, to writer: inout ItemWriter) {
        switch self {
        case .ask(let text): writer.put("own-decision.ask", id, text)
        case .study(let text): writer.put("own-decision.study", id, text)
        case .grant(let authority, let from, let text):
            writer.put("own-decision.grant", id, authority, from, text)
        case .refuse(let text): writer.put("own-decision.refuse", id, text)
        case .end(let day, let text): writer.put("own-decision.end", id, day, text)
        }
    }

    static func read(_ verb: String, _ reader: inout ItemReader) throws(EncodingFault) -> OwnDecisionAct? {
        switch verb {
        case "own-decision.ask": .ask(try reader.take())
        case "own-decision.study": .study(try reader.take())
        case "own-decision.grant": .grant(try reader.take(), from: try reader.take(), try reader.take())
        case "own-decision.refuse": .refuse(try reader.take())
        case "own-decision.end": .end(on: try reader.take(), try reader.take())
        default: nil
        }
    }
}

extension Authority: ItemWord {}
