/// Reads one JSON text from front to back. Each byte is looked at a bounded number of times, and the depth is bounded.
struct DataParser {
    let bytes: [UInt8]
    var place = 0
    private var depth = 0

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// The byte at the place, or `nil` at the end.
    var next: UInt8? { self.place < self.bytes.count ? self.bytes[self.place] : nil }

    func fault(_ kind: DataFault.Kind, at place: Int? = nil) -> DataFault {
        DataFault(kind, at: place ?? self.place, in: self.bytes)
    }

    /// `kind`, or that the text has ended.
    func fault(orEnded kind: DataFault.Kind) -> DataFault {
        self.fault(self.next == nil ? .ended : kind)
    }

    /// The whole text: one value and nothing else.
    mutating func document() throws(DataFault) -> DataValue {
        if self.bytes.starts(with: [0xEF, 0xBB, 0xBF]) { throw self.fault(.byteOrderMark) }
        let value = try self.value()
        self.skipSpace()
        guard self.next == nil else { throw self.fault(.more) }
        return value
    }

    mutating func skipSpace() {
        while let byte = self.next, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { self.place += 1 }
    }

    private mutating func value() throws(DataFault) -> DataValue {
        self.skipSpace()
        guard let byte = self.next else { throw self.fault(.ended) }
        switch byte {
        case UInt8(ascii: "{"): return try self.map()
        case UInt8(ascii: "["): return try self.list()
        case UInt8(ascii: "\""): return .text(try self.text())
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return .number(try self.number())
        case UInt8(ascii: "t"): return try self.word("true", .flag(true))
        case UInt8(ascii: "f"): return try self.word("false", .flag(false))
        case UInt8(ascii: "n"): return try self.word("null", .null)
        default: throw self.fault(.noValue)
        }
    }

    private mutating func word(_ text: String, _ value: DataValue) throws(DataFault) -> DataValue {
        let start = self.place
        for byte in text.utf8 {
            guard let next = self.next else { throw self.fault(.ended) }
            guard next == byte else { throw self.fault(.noValue, at: start) }
            self.place += 1
        }
        return value
    }

    private mutating func list() throws(DataFault) -> DataValue {
        try self.enter()
        var values: [DataValue] = []
        if self.takes(UInt8(ascii: "]")) { return self.leave(.list([])) }
        while true {
            values.append(try self.value())
            if self.takes(UInt8(ascii: "]")) { return self.leave(.list(values)) }
            guard self.takes(UInt8(ascii: ",")) else { throw self.fault(orEnded: .noComma) }
        }
    }

    private mutating func map() throws(DataFault) -> DataValue {
        try self.enter()
        var values: [String: DataValue] = [:]
        if self.takes(UInt8(ascii: "}")) { return self.leave(.map([:])) }
        while true {
            self.skipSpace()
            guard self.next == UInt8(ascii: "\"") else { throw self.fault(orEnded: .noName) }
            let start = self.place
            let name = try self.text()
            guard values[name] == nil else { throw self.fault(.repeated(name), at: start) }
            guard self.takes(UInt8(ascii: ":")) else { throw self.fault(orEnded: .noColon) }
            values[name] = try self.value()
            if self.takes(UInt8(ascii: "}")) { return self.leave(.map(values)) }
            guard self.takes(UInt8(ascii: ",")) else { throw self.fault(orEnded: .noComma) }
        }
    }

    private mutating func enter() throws(DataFault) {
        guard self.depth < DataValue.depthLimit else { throw self.fault(.tooDeep(limit: DataValue.depthLimit)) }
        self.depth += 1
        self.place += 1
    }

    private mutating func leave(_ value: DataValue) -> DataValue {
        self.depth -= 1
        return value
    }

    /// Goes over space, and over `byte` where it stands there.
    private mutating func takes(_ byte: UInt8) -> Bool {
        self.skipSpace()
        guard self.next == byte else { return false }
        self.place += 1
        return true
    }
}
