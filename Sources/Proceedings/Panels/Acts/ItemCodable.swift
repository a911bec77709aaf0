/// A value with one encoding as an item of the format (docs/record-format/v1.md, section 1).
protocol ItemCodable {
    /// Reads the item.
    static func read(_ reader: inout ItemReader) throws(EncodingFault) -> Self
    /// Writes the item.
    func write(to writer: inout ItemWriter)
}

extension ItemReader {
    /// Reads an item of the type that is asked for.
    mutating func take<Value: ItemCodable>(_: Value.Type = Value.self) throws(EncodingFault) -> Value {
        try Value.read(&self)
    }
}

extension ItemWriter {
    /// Writes one array with a verb and the values after it.
    mutating func put<each Value: ItemCodable>(_ verb: String, _ values: repeat each Value) {
        var count = 1
        for _ in repeat each values { count += 1 }
        self.array(count)
        self.text(verb)
        for value in repeat each values { value.write(to: &self) }
    }

    /// Writes an array of these values.
    mutating func tuple<each Value: ItemCodable>(_ values: repeat each Value) {
        var count = 0
        for _ in repeat each values { count += 1 }
        self.array(count)
        for value in repeat each values { value.write(to: &self) }
    }
}

/// A word of a closed list, written as a text.
protocol ItemWord: ItemCodable, RawRepresentable<String> {}

extension ItemWord {
    static func read(_ reader: inout ItemReader) throws(EncodingFault) -> Self {
        let place = reader.fault(.shape)
        guard let word = Self(rawValue: try reader.text(1...64)) else { throw place }
        return word
    }

    func write(to writer: inout ItemWriter) { writer.text(self.rawValue) }
}

extension Optional: ItemCodable where Wrapped: ItemCodable {
    static func read(_ reader: inout ItemReader) throws(EncodingFault) -> Wrapped? {
        try reader.list(0...1) { (reader) throws(EncodingFault) in try Wrapped.read(&reader) }.first
    }

    func write(to writer: inout ItemWriter) {
        writer.array(self == nil ? 0 : 1)
        self?.write(to: &writer)
    }
}

extension Array: ItemCodable where Element: ItemCodable {
    static func read(_ reader: inout ItemReader) throws(EncodingFault) -> [Element] {
        try reader.list { (reader) throws(EncodingFault) in try Element.read(&reader) }
    }

    func write(to writer: inout ItemWriter) { writer.list(self) { $1.write(to: &$0) } }
}

extension Bool: ItemCodable {
    static func read(_ reader: inout ItemReader) throws(EncodingFault) -> Bool { try reader.count(0...1) == 1 }
    func write(to writer: inout ItemWriter) { writer.count(self ? 1 : 0) }
}

extension Int: ItemCodable {
    static func read(_ reader: inout ItemReader) throws(EncodingFault) -> Int { try reader.count() }
    func write(to writer: inout ItemWriter) { writer.count(self) }
}

extension String: ItemCodable {
    static func read(_ reader: inout ItemReader) throws(EncodingFault) -> String { try reader.text(0...200) }
    func write(to writer: inout ItemWriter) { writer.text(self) }
}
