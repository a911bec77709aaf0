internal import Deliberation

extension BudgetDeed {
    func write(_ id: BudgetID, to writer: inout ItemWriter) {
        switch self {
        case .begin(let panel, let plan): writer.put("budget.begin", id, panel, plan)
        case .openIdeas: writer.put("budget.open-ideas", id)
        case .propose(let idea, let pot): writer.put("budget.propose", id, idea, pot)
        case .askSupport: writer.put("budget.ask-support", id)
        case .check: writer.put("budget.check", id)
        case .judge(let idea, let isFeasible, let cost, let text):
            writer.put("budget.judge", id, idea, isFeasible, cost, text)
        case .fixList: writer.put("budget.fix-list", id)
        case .openBallot(let ballot): writer.put("budget.open-ballot", id, ballot)
        case .closeBallot: writer.put("budget.close-ballot", id)
        case .takeOver(let result): result.write(id, to: &writer)
        case .award(let idea, let terms, let motivation): terms.write(id, idea, motivation, to: &writer)
        case .drop(let idea, let text): writer.put("budget.drop", id, idea, text)
        case .callReserve(let idea): writer.put("budget.call-reserve", id, idea)
        case .execute: writer.put("budget.execute", id)
        case .complete(let idea, let text): writer.put("budget.complete", id, idea, text)
        case .finish: writer.put("budget.finish", id)
        default: self.writeMending(id, to: &writer)
        }
    }

    private func writeMending(_ id: BudgetID, to writer: inout ItemWriter) {
        switch self {
        case .reportIncident(let text): writer.put("budget.report-incident", id, text)
        case .extend(let day, let text): writer.put("budget.extend", id, day, text)
        case .voidBatch(let batch, let text): writer.put("budget.void-batch", id, batch, text)
        case .raise(let pot, let amount, let text): writer.put("budget.raise", id, pot, amount, text)
        case .resume(let text): writer.put("budget.resume", id, text)
        case .rerun(let from, let through, let text): writer.put("budget.rerun", id, from, through, text)
        case .fundAll(let text): writer.put("budget.fund-all", id, text)
        case .cancel(let text): writer.put("budget.cancel", id, text)
        default: break
        }
    }

    static func read(_ verb: String, _ reader: inout ItemReader) throws(EncodingFault) -> BudgetDeed? {
        switch verb {
        case "budget.begin": .begin(try reader.take(), plan: try reader.take())
        case "budget.open-ideas": .openIdeas
        case "budget.propose": .propose(try reader.take(), try reader.take())
        case "budget.ask-support": .askSupport
        case "budget.check": .check
        case "budget.judge":
            .judge(try reader.take(), isFeasible: try reader.take(), try reader.take(), try reader.take())
        case "budget.fix-list": .fixList
        case "budget.open-ballot": .openBallot(try reader.take())
        case "budget.close-ballot": .closeBallot
        case "budget.drop": .drop(try reader.take(), try reader.take())
        case "budget.call-reserve": .callReserve(try reader.take())
        case "budget.execute": .execute
        case "budget.complete": .complete(try reader.take(), try reader.take())
        case "budget.finish": .finish
        default: try Self.readOutcome(verb, &reader)
        }
    }

    private static func readOutcome(_ verb: String, _ reader: inout ItemReader) throws(EncodingFault) -> BudgetDeed? {
        switch verb {
        case "budget.take-over": .takeOver(try CertifiedResult(&reader))
        case "budget.award":
            .award(
                try reader.take(),
                DecisionTerms(
                    try reader.take(),
                    amount: try reader.take(),
                    conditions: try reader.take(),
                    deviation: try reader.take()
                ),
                Motivation(try reader.take(), reason: try reader.take(), minority: try reader.take())
            )
        case "budget.report-incident": .reportIncident(try reader.take())
        case "budget.extend": .extend(try reader.take(), try reader.take())
        case "budget.void-batch": .voidBatch(try reader.take(), try reader.take())
        case "budget.raise": .raise(try reader.take(), try reader.take(), try reader.take())
        case "budget.resume": .resume(try reader.take())
        case "budget.rerun": .rerun(from: try reader.take(), through: try reader.take(), try reader.take())
        case "budget.fund-all": .fundAll(try reader.take())
        case "budget.cancel": .cancel(try reader.take())
        default: nil
        }
    }
}

extension DecisionTerms {
    fileprivate func write(
        _ id: BudgetID,
        _ idea: InitiativeID,
        _ motivation: Motivation,
        to writer: inout ItemWriter
    ) {
        writer.put(
            "budget.award",
            id,
            idea,
            self.kind,
            self.amount,
            self.conditions,
            self.deviation,
            motivation.findings,
            motivation.reason,
            motivation.minority
        )
    }
}

extension CertifiedResult {
    fileprivate func write(_ id: BudgetID, to writer: inout ItemWriter) {
        let record = RecordHash(text: self.record)
        writer.put("budget.take-over", id, record, self.ballot, self.without, self.winners, self.reserve)
    }

    fileprivate init(_ reader: inout ItemReader) throws(EncodingFault) {
        self.init(
            record: try reader.take(RecordHash.self).text,
            ballot: try reader.take(),
            without: try reader.take(),
            winners: try reader.take(),
            reserve: try reader.take()
        )
    }
}

extension CertifiedResult.Winner: ItemCodable {
    static func read(_ reader: inout ItemReader) throws(EncodingFault) -> CertifiedResult.Winner {
        try reader.array(of: 2) { (reader) throws(EncodingFault) in
            CertifiedResult.Winner(try reader.take(), try reader.take())
        }
    }

    func write(to writer: inout ItemWriter) { writer.tuple(self.initiative, self.amount) }
}
