/// Reads items of the restricted CBOR and refuses every other encoding (docs/record-format/v1.md, section 1).
///
/// A reader walks over a range of shared bytes and copies nothing but texts, so reading a ballot out of a large log costs
/// no allocation for its frame. It never reads beyond its range, whatever the bytes say.
public struct ItemReader: Sendable {
    /// The bytes read from.
    public let source: [UInt8]
    /// Where the next item begins, as an index into ``source``.
    public private(set) var position: Int
    /// Where the bytes end.
    public let end: Int
    private let start: Int
    private var depth = 0

    /// A reader of one item that fills `range` of `source`.
    ///
    /// - Throws: ``EncodingFault/Code/size`` when the range is longer than an item may be, and
    ///   ``EncodingFault/Code/truncated`` when it does not lie within the bytes.
    public init(_ source: [UInt8], in range: Range<Int>) throws(EncodingFault) {
        guard range.lowerBound >= 0, range.upperBound <= source.count else { throw EncodingFault(.truncated, at: 0) }
        guard range.count <= EncodingLimits.item else { throw EncodingFault(.size, at: EncodingLimits.item) }
        self.source = source
        self.position = range.lowerBound
        self.start = range.lowerBound
        self.end = range.upperBound
    }

    /// A reader of one item that fills `source`.
    public init(_ source: [UInt8]) throws(EncodingFault) {
        try self.init(source, in: source.indices)
    }

    /// A reader of the first of several items that follow each other from `start`.
    public init(_ source: [UInt8], from start: Int) throws(EncodingFault) {
        let start = min(max(start, 0), source.count)
        try self.init(source, in: start..<min(source.count, start + EncodingLimits.item))
    }

    /// Whether everything has been read.
    public var isAtEnd: Bool { self.position == self.end }

    /// A fault where the reader stands.
    public func fault(_ code: EncodingFault.Code) -> EncodingFault {
        EncodingFault(code, at: self.position - self.start)
    }

    /// The offset in the item of an index into ``source``.
    func offset(of index: Int) -> Int { index - self.start }

    /// Ends the reading.
    ///
    /// - Throws: ``EncodingFault/Code/trailing`` when bytes are left.
    public func finish() throws(EncodingFault) {
        guard self.isAtEnd else { throw self.fault(.trailing) }
    }

    /// The kind of the next item, or `nil` at the end or when it is none of the format's.
    public var nextKind: Kind? {
        self.position < self.end ? Kind(rawValue: self.source[self.position] >> 5) : nil
    }

    /// The kinds of items.
    public enum Kind: UInt8, Sendable {
        /// An unsigned integer.
        case uint = 0
        /// An octet string.
        case octets = 2
        /// A text.
        case text = 3
        /// An array.
        case array = 4
    }

    /// Reads an unsigned integer.
    public mutating func uint() throws(EncodingFault) -> UInt64 {
        try self.head(.uint)
    }

    /// Reads an octet string and returns where it stands in ``source``.
    public mutating func octets() throws(EncodingFault) -> Range<Int> {
        let length = try self.head(.octets)
        return try self.take(length)
    }

    /// Reads a text of at most `limit` bytes.
    public mutating func text(limit: Int = EncodingLimits.text) throws(EncodingFault) -> String {
        let begin = self.fault(.text)
        let length = try self.head(.text)
        let range = try self.take(length)
        guard let text = String(validating: self.source[range], as: UTF8.self) else {
            throw EncodingFault(.utf8, at: begin.offset)
        }
        guard range.count <= min(limit, EncodingLimits.text) else { throw begin }
        for scalar in text.unicodeScalars where scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value) {
            throw begin
        }
        return text
    }

    /// Reads an array: its head, then `items` with the number of items, which must read exactly these.
    public mutating func array<Value>(
        _ items: (inout ItemReader, Int) throws(EncodingFault) -> Value
    ) throws(EncodingFault) -> Value {
        guard self.depth < EncodingLimits.depth || self.nextKind != .array else { throw self.fault(.depth) }
        let count = try self.head(.array)
        guard count <= UInt64(self.end - self.position) else { throw self.fault(.truncated) }
        self.depth += 1
        let value = try items(&self, Int(count))
        self.depth -= 1
        return value
    }

    private mutating func take(_ length: UInt64) throws(EncodingFault) -> Range<Int> {
        guard length <= UInt64(self.end - self.position) else { throw self.fault(.truncated) }
        let range = self.position..<(self.position + Int(length))
        self.position = range.upperBound
        return range
    }

    private mutating func head(_ kind: Kind) throws(EncodingFault) -> UInt64 {
        guard self.position < self.end else { throw self.fault(.truncated) }
        let first = self.source[self.position]
        guard let found = Kind(rawValue: first >> 5) else { throw self.fault(.type) }
        guard found == kind else { throw self.fault(.shape) }
        let short = first & 0x1F
        if short < 24 {
            self.position += 1
            return UInt64(short)
        }
        guard short < 28 else { throw self.fault(.indefinite) }
        let octets = 1 << Int(short - 24)
        guard self.end - self.position > octets else { throw self.fault(.truncated) }
        var value: UInt64 = 0
        for index in 1...octets { value = value << 8 | UInt64(self.source[self.position + index]) }
        guard octets == 1 ? value >= 24 : value >> (UInt64(octets) * 4) != 0 else { throw self.fault(.notShortest) }
        self.position += 1 + octets
        return value
    }
}
