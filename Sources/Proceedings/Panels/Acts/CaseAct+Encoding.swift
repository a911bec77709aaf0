internal import Deliberation

extension CaseAct {
    func write(_ id: InitiativeID, to writer: inout ItemWriter) {
        switch self {
        case .start(let panel, let content): writer.put("case.start", id, panel, content)
        case .revise(let content, let base, let isMaterial):
            writer.put("case.revise", id, content, base, isMaterial)
        case .merge(let sources, let panel, let content): writer.put("case.merge", id, sources, panel, content)
        case .split(let parts): writer.put("case.split", id, parts)
        case .resubmit(let next, let content): writer.put("case.resubmit", id, next, content)
        case .step(let step, let reason, let day): writer.put("case.step", id, step, reason, day)
        case .agree(let step): writer.put("case.agree", id, step)
        case .find(let finding, let holds, let reason): writer.put("case.find", id, finding, holds, reason)
        case .announce(let letter): writer.put("case.announce", id, letter)
        case .clock(let clock): clock.write(id, to: &writer)
        default: self.writeMoney(id, to: &writer)
        }
    }

    private func writeMoney(_ id: InitiativeID, to writer: inout ItemWriter) {
        switch self {
        case .reserve(let pot, let amount): writer.put("case.reserve", id, pot, amount)
        case .decide(let terms, let pot):
            writer.put("case.decide", id, terms.kind, terms.amount, terms.conditions, terms.deviation, pot)
        case .pay(let amount): writer.put("case.pay", id, amount)
        case .receipt(let receipt, let amount): writer.put("case.receipt", id, receipt, amount)
        case .lower(let amount, let reason): writer.put("case.lower", id, amount, reason)
        case .reclaim(let amount, let reason): writer.put("case.reclaim", id, amount, reason)
        case .repay(let amount): writer.put("case.repay", id, amount)
        case .writeOff(let amount, let reason): writer.put("case.write-off", id, amount, reason)
        default: break
        }
    }

    static func read(_ verb: String, _ reader: inout ItemReader) throws(EncodingFault) -> CaseAct? {
        switch verb {
        case "case.start": .start(try reader.take(), try reader.take())
        case "case.revise": .revise(try reader.take(), from: try reader.take(), isMaterial: try reader.take())
        case "case.merge": .merge(try reader.take(), try reader.take(), try reader.take())
        case "case.split": .split(try reader.take())
        case "case.resubmit": .resubmit(try reader.take(), try reader.take())
        case "case.step": .step(try reader.take(), reason: try reader.take(), day: try reader.take())
        case "case.agree": .agree(try reader.take())
        case "case.find": .find(try reader.take(), try reader.take(), reason: try reader.take())
        case "case.announce": .announce(letter: try reader.take())
        default: try Self.readMoney(verb, &reader)
        }
    }

    private static func readMoney(_ verb: String, _ reader: inout ItemReader) throws(EncodingFault) -> CaseAct? {
        switch verb {
        case "case.reserve": .reserve(try reader.take(), try reader.take())
        case "case.decide":
            .decide(
                DecisionTerms(
                    try reader.take(),
                    amount: try reader.take(),
                    conditions: try reader.take(),
                    deviation: try reader.take()
                ),
                from: try reader.take()
            )
        case "case.pay": .pay(try reader.take())
        case "case.receipt": .receipt(try reader.take(), try reader.take())
        case "case.lower": .lower(try reader.take(), reason: try reader.take())
        case "case.reclaim": .reclaim(try reader.take(), reason: try reader.take())
        case "case.repay": .repay(try reader.take())
        case "case.write-off": .writeOff(try reader.take(), reason: try reader.take())
        default: try ClockAct.read(verb, &reader).map { .clock($0) }
        }
    }
}

extension ClockAct {
    func write(_ id: InitiativeID, to writer: inout ItemWriter) {
        switch self {
        case .delayAgreed(let day): writer.put("case.delay-agreed", id, day)
        case .extended(let day): writer.put("case.extended", id, day)
        case .defaultNotice: writer.put("case.default-notice", id)
        case .committeeEngaged: writer.put("case.committee-engaged", id)
        case .adjourned(let day): writer.put("case.adjourned", id, day)
        }
    }

    static func read(_ verb: String, _ reader: inout ItemReader) throws(EncodingFault) -> ClockAct? {
        switch verb {
        case "case.delay-agreed": .delayAgreed(through: try reader.take())
        case "case.extended": .extended(until: try reader.take())
        case "case.default-notice": .defaultNotice
        case "case.committee-engaged": .committeeEngaged
        case "case.adjourned": .adjourned(until: try reader.take())
        default: nil
        }
    }
}
