public import BallotRules

/// By which rule the round is counted, frozen before the first ballot.
public struct RuleTerms: Hashable, Sendable {
    /// The identifier of the rule.
    public let id: String
    /// The version of the rule.
    public let version: Int
    /// All its options with their values, by name.
    public let options: [OptionSetting]
    /// The tie order, with the bare word `lot` for the draw of the record.
    public let tieOrder: String

    /// Terms.
    public init(id: String, version: Int, options: [OptionSetting], tieOrder: String) {
        self.id = id
        self.version = version
        self.options = options.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
        self.tieOrder = tieOrder
    }

    /// Whether ties may come to a draw of lots.
    public var hasLot: Bool { self.tieOrder.split(separator: ",").contains("lot") }

    /// The tie order with the draw's seed; without one `lot` decides nothing.
    ///
    /// - Returns: `nil` when the text is no tie order.
    public func order(lotSeed: String?) -> TieOrder? {
        var words: [Substring] = []
        for word in self.tieOrder.split(separator: ",", omittingEmptySubsequences: false) {
            guard word == "lot" else {
                if word.hasPrefix("lot") { return nil }
                words.append(word)
                continue
            }
            words.append(lotSeed.map { "lot:" + $0 } ?? "refuse")
            if lotSeed == nil { break }
        }
        return try? TieOrder(parsing: words.joined(separator: ","))
    }

    /// The rule made ready to count, or `nil` when this program has no such rule, version or options.
    public func count(lotSeed: String?) -> Count? {
        guard let order = self.order(lotSeed: lotSeed) else { return nil }
        var options: [String: String] = [:]
        for option in self.options { options[option.name] = option.value }
        guard let count = try? Count(self.id, options: options, tieOrder: order) else { return nil }
        return count.descriptor.version == self.version ? count : nil
    }

    init(_ reader: inout ItemReader) throws(EncodingFault) {
        let place = reader.fault(.shape)
        self = try reader.array(of: 4) { (reader) throws(EncodingFault) in
            let id = try reader.text(1...64)
            let version = try reader.count(1...Int(UInt32.max))
            let pairs = try reader.list { (reader) throws(EncodingFault) in try reader.namedText() }
            for (earlier, later) in zip(pairs, pairs.dropFirst())
            where !earlier.name.utf8.lexicographicallyPrecedes(later.name.utf8) { throw place }
            let options = pairs.map { OptionSetting(name: $0.name, value: $0.value) }
            let terms = RuleTerms(id: id, version: version, options: options, tieOrder: try reader.text())
            let probe = terms.order(lotSeed: "x")?.description
            let canonical = probe?.split(separator: ",").map { $0 == "lot:x" ? "lot" : $0 }.joined(separator: ",")
            guard canonical == terms.tieOrder else { throw place }
            return terms
        }
    }

    func write(to writer: inout ItemWriter) {
        writer.array(4)
        writer.text(self.id)
        writer.count(self.version)
        writer.list(self.options) { writer, option in
            writer.array(2)
            writer.text(option.name)
            writer.text(option.value)
        }
        writer.text(self.tieOrder)
    }
}
