public import Deliberation

extension Act {
    /// The act as one item: an array that begins with a verb (docs/record-format/v1.md, section 11).
    public var encoded: [UInt8] {
        var writer = ItemWriter()
        switch self {
        case .setUp(let act): act.write(to: &writer)
        case .initiative(let id, let act): act.write(id, to: &writer)
        case .support(let id, let act): act.write(id, to: &writer)
        case .meeting(let id, let act): act.write(id, to: &writer)
        case .item(let id, let act): act.write(id, to: &writer)
        case .pots(let act): act.write(to: &writer)
        case .objection(let id, let person, let act): act.write(id, person, to: &writer)
        case .budget(let id, let deed): deed.write(id, to: &writer)
        case .instrument(let id, let deed): deed.write(id, to: &writer)
        }
        return writer.bytes
    }

    /// The verb with which the encoding begins, such as `item.vote`.
    public var verb: String {
        guard case .array(let items)? = try? Item(decoding: self.encoded), case .text(let verb)? = items.first else {
            return ""
        }
        return verb
    }

    /// Decodes an act that fills `range` of `source`.
    ///
    /// - Throws: ``EncodingFault``, also where the octets are not the act's one encoding.
    public init(_ source: [UInt8], in range: Range<Int>) throws(EncodingFault) {
        var reader = try ItemReader(source, in: range)
        let place = reader.fault(.shape)
        self = try reader.array { (reader, _) throws(EncodingFault) in
            let verb = try reader.text(1...64)
            guard let act = try Act.read(verb, &reader) else { throw place }
            return act
        }
        try reader.finish()
        // The head of the array says how many items it has: only the act's own number is right.
        guard self.encoded.elementsEqual(source[range]) else { throw place }
    }

    private static func read(_ verb: String, _ reader: inout ItemReader) throws(EncodingFault) -> Act? {
        switch verb.prefix(while: { $0 != "." }) {
        case "setup": return try SetUpAct.read(verb, &reader).map { .setUp($0) }
        case "pots": return try PotAct.read(verb, &reader).map { .pots($0) }
        case "case":
            let id: InitiativeID = try reader.take()
            return try CaseAct.read(verb, &reader).map { .initiative(id, $0) }
        case "support":
            let id: InitiativeID = try reader.take()
            return try SupportAct.read(verb, &reader).map { .support(id, $0) }
        case "meeting":
            let id: MeetingID = try reader.take()
            return try MeetingAct.read(verb, &reader).map { .meeting(id, $0) }
        case "item":
            let id: ItemID = try reader.take()
            return try ItemAct.read(verb, &reader).map { .item(id, $0) }
        case "budget":
            let id: BudgetID = try reader.take()
            return try BudgetDeed.read(verb, &reader).map { .budget(id, $0) }
        case "objection":
            let (id, person): (InitiativeID, PersonID) = (try reader.take(), try reader.take())
            return try ObjectionAct.read(verb, &reader).map { .objection(id, of: person, $0) }
        case let family where InstrumentDeed.has(family):
            let id: InstrumentID = try reader.take()
            return try InstrumentDeed.read(verb, &reader).map { .instrument(id, $0) }
        default: return nil
        }
    }
}
