internal import BallotRules

extension OutcomeDocument {
    /// Reads a document; encoding it again gives the same bytes.
    ///
    /// - Throws: ``DocumentFault`` with the line at which it was noticed.
    /// - Complexity: O(bytes).
    public init(decoding bytes: [UInt8]) throws(DocumentFault) {
        var reader = OutcomeReader(bytes)
        guard try reader.take(Self.title, 1).first == "1" else { throw reader.fault }
        let rule = try reader.take("rule", 2)
        let version = try reader.number(rule[1], 0...Int.max)
        let options = try reader.options()
        let tieOrder = try reader.take("ties", 1)
        let budget = try reader.number(try reader.take("budget", 1)[0], 0...Money.limit.units)
        let awards = try reader.awards()
        let tied = try reader.tied()
        guard try reader.take("decided", 1) == [tied.isEmpty ? "yes" : "no"] else { throw reader.fault }
        try reader.finish()
        self.init(
            rule: rule[0],
            version: version,
            options: options,
            tieOrder: tieOrder[0],
            budget: Money(units: budget),
            awards: awards,
            tied: tied
        )
    }
}

/// Reads a document line by line, with one line to look ahead.
private struct OutcomeReader {
    private var lines: LineReader
    private var ahead: [String]?
    private var isRead = false

    init(_ bytes: [UInt8]) {
        self.lines = LineReader(bytes)
    }

    /// The line read last does not say what belongs there.
    var fault: DocumentFault { self.lines.fault(.shape) }

    /// The fields after `word` in the next line, exactly `count`.
    mutating func take(_ word: String, _ count: Int) throws(DocumentFault) -> [String] {
        let fields = try self.optional(word, count)
        guard let fields else { throw self.ahead == nil ? self.lines.fault(.end) : self.fault }
        return fields
    }

    /// The fields after `word`, or `nil` when the next line begins with another word.
    mutating func optional(_ word: String, _ count: Int) throws(DocumentFault) -> [String]? {
        if !self.isRead {
            self.ahead = try self.lines.next()
            self.isRead = true
        }
        guard let fields = self.ahead, fields.first == word else { return nil }
        guard fields.count == count + 1 else { throw self.fault }
        self.isRead = false
        return Array(fields.dropFirst())
    }

    /// A whole number as it is written, and no other way.
    func number(_ text: String, _ range: ClosedRange<Int>) throws(DocumentFault) -> Int {
        guard let number = Int(text), "\(number)" == text, range.contains(number) else { throw self.fault }
        return number
    }

    mutating func options() throws(DocumentFault) -> [OptionSetting] {
        var options: [OptionSetting] = []
        while let fields = try self.optional("option", 2) {
            if let last = options.last, !last.name.utf8.lexicographicallyPrecedes(fields[0].utf8) {
                throw self.lines.fault(.order)
            }
            options.append(OptionSetting(name: fields[0], value: fields[1]))
        }
        return options
    }

    mutating func awards() throws(DocumentFault) -> [Award] {
        var awards: [Award] = []
        while let fields = try self.optional("won", 2) {
            let amount = try self.number(fields[1], 0...Money.limit.units)
            awards.append(Award(project: ProjectID(fields[0]), amount: Money(units: amount)))
        }
        return awards
    }

    mutating func tied() throws(DocumentFault) -> [ProjectID] {
        var tied: [ProjectID] = []
        while let fields = try self.optional("tied", 1) {
            let project = ProjectID(fields[0])
            if let last = tied.last, last >= project { throw self.lines.fault(.order) }
            tied.append(project)
        }
        return tied
    }

    mutating func finish() throws(DocumentFault) {
        if try self.lines.next() != nil { throw self.lines.fault(.end) }
    }
}
