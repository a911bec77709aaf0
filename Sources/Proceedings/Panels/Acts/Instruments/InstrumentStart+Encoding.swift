internal import BallotRules
internal import Deliberation

extension InstrumentStart {
    func write(_ id: InstrumentID, to writer: inout ItemWriter) {
        switch self {
        case .challenge(let task, let people): writer.put("challenge.begin", id, task, people)
        case .agenda(let subject, let people, let rules):
            writer.put(
                "agenda.begin",
                id,
                subject,
                people,
                rules.gate,
                rules.electors,
                rules.closes,
                rules.term
            )
        case .enterprise(let holder, let board):
            writer.put("enterprise.begin", id, holder.form, holder.registration, board)
        case .transfer(let area, let task, let holders, let budget):
            writer.put("transfer.begin", id, area, task, holders, budget)
        case .programme(let pot, let amount, let from, let through, let figures):
            writer.put("programme.begin", id, pot, amount, from, through, figures)
        case .poll(let question, let choices, let cell, let through):
            writer.put("poll.begin", id, question, choices, cell, through)
        case .agreement(let parties): writer.put("agreement.begin", id, parties)
        case .ownDecision(let panel): writer.put("own-decision.begin", id, panel)
        case .call(let terms, let panel):
            writer.put(
                "call.begin",
                id,
                terms.pot,
                terms.amount,
                terms.mandatory,
                terms.from,
                terms.through,
                panel
            )
        case .readiness(let area): writer.put("readiness.begin", id, area)
        case .access(let initiative): writer.put("access.begin", id, initiative)
        case .code(let scheme): writer.put("code.begin", id, scheme)
        case .marks: writer.put("marks.begin", id)
        case .gatherings: writer.put("gatherings.begin", id)
        case .assembly(let rules): writer.put("assembly.begin", id, rules)
        }
    }

    static func read(_ verb: String, _ reader: inout ItemReader) throws(EncodingFault) -> InstrumentStart? {
        switch verb {
        case "challenge.begin": .challenge(task: try reader.take(), by: try reader.take())
        case "agenda.begin":
            .agenda(
                subject: try reader.take(),
                by: try reader.take(),
                AgendaInitiative.Rules(
                    gate: try reader.take(),
                    electors: try reader.take(),
                    closes: try reader.take(),
                    term: try reader.take()
                )
            )
        case "enterprise.begin":
            .enterprise(
                ResidentsEnterprise.Holder(try reader.take(), registration: try reader.take()),
                board: try reader.take()
            )
        case "transfer.begin":
            .transfer(
                try reader.take(),
                task: try reader.take(),
                holders: try reader.take(),
                budget: try reader.take()
            )
        case "programme.begin":
            .programme(
                try reader.take(),
                try reader.take(),
                from: try reader.take(),
                through: try reader.take(),
                figures: try reader.take()
            )
        default: try Self.readMore(verb, &reader)
        }
    }

    private static func readMore(_ verb: String, _ reader: inout ItemReader) throws(EncodingFault) -> InstrumentStart? {
        switch verb {
        case "poll.begin":
            .poll(
                question: try reader.take(),
                try reader.take(),
                smallestCell: try reader.take(),
                through: try reader.take()
            )
        case "agreement.begin": .agreement(try reader.take())
        case "own-decision.begin": .ownDecision(try reader.take())
        case "call.begin":
            .call(
                ThemedCall.Terms(
                    pot: try reader.take(),
                    amount: try reader.take(),
                    mandatory: try reader.take(),
                    from: try reader.take(),
                    through: try reader.take()
                ),
                try reader.take()
            )
        case "readiness.begin": .readiness(try reader.take())
        case "access.begin": .access(try reader.take())
        case "code.begin": .code(try reader.take())
        case "marks.begin": .marks
        case "gatherings.begin": .gatherings
        case "assembly.begin": .assembly(try reader.take())
        default: nil
        }
    }
}

extension ResidentsEnterprise.Holder.Form: ItemWord {}

extension SupportGate: ItemCodable {
    /// `["none"]`, `["number", n]` or `["share", numerator, denominator]`, in lowest terms.
    static func read(_ reader: inout ItemReader) throws(EncodingFault) -> SupportGate {
        let place = reader.fault(.shape)
        return try reader.array { (reader, count) throws(EncodingFault) in
            switch (try reader.text(1...64), count) {
            case ("none", 1): return .none
            case ("number", 2): return .number(try reader.take())
            case ("share", 3):
                let (numerator, denominator): (Int, Int) = (try reader.take(), try reader.take())
                guard let part = Proportion(numerator, of: denominator), part.denominator == denominator else {
                    throw place
                }
                return .share(part)
            default: throw place
            }
        }
    }

    func write(to writer: inout ItemWriter) {
        switch self {
        case .none: writer.put("none")
        case .number(let number): writer.put("number", number)
        case .share(let part): writer.put("share", part.numerator, part.denominator)
        }
    }
}

extension Term: ItemCodable {
    /// `[count, unit]`, with a count from 0 to 10,000.
    static func read(_ reader: inout ItemReader) throws(EncodingFault) -> Term {
        try reader.array(of: 2) { (reader) throws(EncodingFault) in
            Term(try reader.count(0...10_000), try reader.take())
        }
    }

    func write(to writer: inout ItemWriter) { writer.tuple(self.count, self.unit) }
}

extension Term.Unit: ItemWord {}
