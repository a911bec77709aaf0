internal import BallotRules
internal import Deliberation
internal import Signing

extension Identifier: ItemCodable {
    /// A name is a text of 1 to 200 octets; an address, of which the type says so, is 32 octets.
    static func read(_ reader: inout ItemReader) throws(EncodingFault) -> Identifier {
        guard Self.isAddress else { return Identifier(try reader.text(1...200)) }
        return Identifier(try reader.digest().hexadecimal)
    }

    func write(to writer: inout ItemWriter) {
        if Self.isAddress {
            // What is no address has no encoding: it is written as no octets, which no reader takes.
            writer.octets(Digest(hexadecimal: self.text)?.bytes ?? [])
        } else {
            writer.text(self.text)
        }
    }

    private static var isAddress: Bool {
        Kind.self == TextDocument.self || Kind.self == DataDocument.self || Kind.self == InitiativeVersion.self
    }
}

extension Day: ItemCodable {
    /// Days since 1 January of the year 1.
    static func read(_ reader: inout ItemReader) throws(EncodingFault) -> Day {
        let first = Day.range.lowerBound
        return first.adding(days: try reader.count(0...first.days(to: Day.range.upperBound)))
    }

    func write(to writer: inout ItemWriter) { writer.count(Day.range.lowerBound.days(to: self)) }
}

extension Money: ItemCodable {
    static func read(_ reader: inout ItemReader) throws(EncodingFault) -> Money {
        Money(units: try reader.count(0...Money.limit.units))
    }

    func write(to writer: inout ItemWriter) { writer.count(self.units) }
}

extension PotKey: ItemCodable {
    static func read(_ reader: inout ItemReader) throws(EncodingFault) -> PotKey {
        try reader.array(of: 3) { (reader) throws(EncodingFault) in
            PotKey(area: try reader.take(), theme: try reader.take(), year: try reader.count(1...9_999))
        }
    }

    func write(to writer: inout ItemWriter) { writer.tuple(self.area, self.theme, self.year) }
}

extension WeightedPot: ItemCodable {
    static func read(_ reader: inout ItemReader) throws(EncodingFault) -> WeightedPot {
        try reader.array(of: 2) { (reader) throws(EncodingFault) in
            WeightedPot(try reader.take(), weight: try reader.take())
        }
    }

    func write(to writer: inout ItemWriter) { writer.tuple(self.pot, self.weight) }
}

extension Ceiling: ItemCodable {
    /// `[]` for none, `[amount]` for the most.
    static func read(_ reader: inout ItemReader) throws(EncodingFault) -> Ceiling {
        let amount: Money? = try reader.take()
        return amount.map { .amount($0) } ?? .none
    }

    func write(to writer: inout ItemWriter) {
        switch self {
        case .none: writer.array(0)
        case .amount(let amount): writer.tuple(amount)
        }
    }
}

extension InitiativePart: ItemCodable {
    static func read(_ reader: inout ItemReader) throws(EncodingFault) -> InitiativePart {
        try reader.array(of: 2) { (reader) throws(EncodingFault) in
            InitiativePart(try reader.take(), try reader.take())
        }
    }

    func write(to writer: inout ItemWriter) { writer.tuple(self.id, self.content) }
}

extension AwardCondition: ItemCodable {
    static func read(_ reader: inout ItemReader) throws(EncodingFault) -> AwardCondition {
        try reader.array(of: 4) { (reader) throws(EncodingFault) in
            AwardCondition(try reader.text(1...200), try reader.take(), try reader.take(), due: try reader.take())
        }
    }

    func write(to writer: inout ItemWriter) { writer.tuple(self.id, self.kind, self.text, self.due) }
}

extension Deviation: ItemCodable {
    static func read(_ reader: inout ItemReader) throws(EncodingFault) -> Deviation {
        try reader.array(of: 2) { (reader) throws(EncodingFault) in
            Deviation(try reader.take(), try reader.take())
        }
    }

    func write(to writer: inout ItemWriter) { writer.tuple(self.ground, self.text) }
}

extension Motivation.Finding: ItemCodable {
    static func read(_ reader: inout ItemReader) throws(EncodingFault) -> Motivation.Finding {
        try reader.array(of: 3) { (reader) throws(EncodingFault) in
            Motivation.Finding(try reader.text(1...200), try reader.take(), try reader.take())
        }
    }

    func write(to writer: inout ItemWriter) { writer.tuple(self.criterion, self.outcome, self.text) }
}

extension Role: ItemWord {}
extension InitiativeAct: ItemWord {}
extension InitiativeFacts.Finding: ItemWord {}
extension SupportStatement.Stance: ItemWord {}
extension SupportStatement.Channel: ItemWord {}
extension Recusal.Ground: ItemWord {}
extension ItemStep: ItemWord {}
extension Argument.Side: ItemWord {}
extension Reaction.Kind: ItemWord {}
extension Amendment.Act: ItemWord {}
extension Verdict.Kind: ItemWord {}
extension ConsentStep: ItemWord {}
extension Voice: ItemWord {}
extension MotionRound.Manner: ItemWord {}
extension AwardCondition.Kind: ItemWord {}
extension Deviation.Ground: ItemWord {}
extension Motivation.Finding.Outcome: ItemWord {}
extension ReviewAct: ItemWord {}
