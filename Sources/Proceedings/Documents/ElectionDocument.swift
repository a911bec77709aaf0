public import BallotRules
public import Signing

/// The document `election`: currency, pots and projects, in the one order that ballots refer to
/// (docs/record-format/v1.md, section 8).
public struct ElectionDocument: Hashable, Sendable {
    /// How amounts are written.
    public let currency: Currency
    /// Parts of the budget.
    public let pots: [Pot]
    /// The projects, in code-point order of their identifiers; ballots name them by position.
    public let projects: [Project]

    /// The document of an election.
    public init(currency: Currency, pots: [Pot], projects: [Project]) {
        self.currency = currency
        self.pots = pots
        self.projects = projects.sorted { $0.id < $1.id }
    }

    /// Decodes a document.
    ///
    /// - Throws: ``EncodingFault`` with the offset in the whole document.
    public init(decoding bytes: [UInt8]) throws(EncodingFault) {
        var position = 0
        let (currency, counts) = try ElectionDocument.item(bytes, &position) { (reader) throws(EncodingFault) in
            try ElectionDocument.header(&reader)
        }
        var pots: [Pot] = []
        for _ in 0..<counts.pots {
            pots.append(
                try ElectionDocument.item(bytes, &position) { (reader) throws(EncodingFault) in try Pot(&reader) }
            )
        }
        var projects: [Project] = []
        for _ in 0..<counts.projects {
            let start = position
            let project = try ElectionDocument.item(bytes, &position) { (reader) throws(EncodingFault) in
                try Project(&reader)
            }
            if let last = projects.last, last.id >= project.id { throw EncodingFault(.shape, at: start) }
            projects.append(project)
        }
        guard position == bytes.count else { throw EncodingFault(.trailing, at: position) }
        self.currency = currency
        self.pots = pots
        self.projects = projects
    }

    /// The document's one encoding.
    public var encoded: [UInt8] {
        var writer = ItemWriter()
        writer.array(6)
        writer.count(1)
        writer.text("election")
        writer.text(self.currency.code)
        writer.count(self.currency.decimals)
        writer.count(self.pots.count)
        writer.count(self.projects.count)
        for pot in self.pots { pot.write(to: &writer) }
        for project in self.projects { project.write(to: &writer) }
        return writer.bytes
    }

    /// The hash that the manifest and the publication name.
    public var hash: Digest { SHA256.digest(self.encoded) }

    private static func item<Value>(
        _ bytes: [UInt8],
        _ position: inout Int,
        _ read: (inout ItemReader) throws(EncodingFault) -> Value
    ) throws(EncodingFault) -> Value {
        do {
            var reader = try ItemReader(bytes, from: position)
            let value = try read(&reader)
            position = reader.position
            return value
        } catch {
            throw EncodingFault(error.code, at: position + error.offset)
        }
    }

    private static func header(
        _ reader: inout ItemReader
    ) throws(EncodingFault) -> (Currency, (pots: Int, projects: Int)) {
        try reader.array(of: 6) { (reader) throws(EncodingFault) in
            try reader.constant(1)
            try reader.constant("election")
            let code = try reader.text(0...16)
            let currency = Currency(code: code, decimals: try reader.count(0...6))
            return (
                currency, (pots: try reader.count(0...1_000), projects: try reader.count(0...ElectionLimits.projects))
            )
        }
    }
}

extension Pot {
    fileprivate init(_ reader: inout ItemReader) throws(EncodingFault) {
        let place = reader.fault(.shape)
        self = try reader.array(of: 3) { (reader) throws(EncodingFault) in
            guard let kind = Kind(rawValue: try reader.text()) else { throw place }
            let name = try reader.text()
            return Pot(kind: kind, name: name, budget: Money(units: try reader.count(0...Money.limit.units)))
        }
    }

    fileprivate func write(to writer: inout ItemWriter) {
        writer.array(3)
        writer.text(self.kind.rawValue)
        writer.text(self.name)
        writer.count(self.budget.units)
    }
}

extension Project {
    fileprivate init(_ reader: inout ItemReader) throws(EncodingFault) {
        self = try reader.array(of: 9) { (reader) throws(EncodingFault) in
            Project(
                id: ProjectID(try reader.text(1...EncodingLimits.text)),
                cost: Money(units: try reader.count(0...Money.limit.units)),
                name: try reader.text(),
                themes: try reader.list { (reader) throws(EncodingFault) in try reader.text() },
                areas: try reader.list { (reader) throws(EncodingFault) in try reader.text() },
                complete: try reader.text(),
                likes: try reader.count(),
                exclusionGroups: try reader.list { (reader) throws(EncodingFault) in try reader.text() },
                row: try reader.count()
            )
        }
    }

    fileprivate func write(to writer: inout ItemWriter) {
        writer.array(9)
        writer.text(self.id.text)
        writer.count(self.cost.units)
        writer.text(self.name)
        writer.list(self.themes) { $0.text($1) }
        writer.list(self.areas) { $0.text($1) }
        writer.text(self.complete)
        writer.count(self.likes)
        writer.list(self.exclusionGroups) { $0.text($1) }
        writer.count(self.row)
    }
}
