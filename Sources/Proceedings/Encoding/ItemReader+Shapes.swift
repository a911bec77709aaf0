public import Signing

extension ItemReader {
    /// Reads an array of exactly `count` items.
    public mutating func array<Value>(
        of count: Int,
        _ items: (inout ItemReader) throws(EncodingFault) -> Value
    ) throws(EncodingFault) -> Value {
        let place = self.fault(.shape)
        return try self.array { (reader, found) throws(EncodingFault) in
            guard found == count else { throw place }
            return try items(&reader)
        }
    }

    /// Reads an array of items that are alike.
    public mutating func list<Element>(
        _ count: ClosedRange<Int> = 0...EncodingLimits.item,
        _ element: (inout ItemReader) throws(EncodingFault) -> Element
    ) throws(EncodingFault) -> [Element] {
        let place = self.fault(.shape)
        return try self.array { (reader, found) throws(EncodingFault) in
            guard count.contains(found) else { throw place }
            var elements: [Element] = []
            elements.reserveCapacity(found)
            for _ in 0..<found { elements.append(try element(&reader)) }
            return elements
        }
    }

    /// Reads a number within `range`.
    public mutating func count(_ range: ClosedRange<Int> = 0...Int.max) throws(EncodingFault) -> Int {
        let place = self.fault(.shape)
        let value = try self.uint()
        guard let number = Int(exactly: value), range.contains(number) else { throw place }
        return number
    }

    /// Reads this one number.
    public mutating func constant(_ value: Int) throws(EncodingFault) {
        _ = try self.count(value...value)
    }

    /// Reads this one text.
    public mutating func constant(_ value: String) throws(EncodingFault) {
        let place = self.fault(.shape)
        guard try self.text() == value else { throw place }
    }

    /// Reads a text of a length in bytes within `length`.
    public mutating func text(_ length: ClosedRange<Int>) throws(EncodingFault) -> String {
        let place = self.fault(.text)
        let text = try self.text(limit: length.upperBound)
        guard text.utf8.count >= length.lowerBound else { throw place }
        return text
    }

    /// Reads an octet string of a length within `length`.
    public mutating func octets(_ length: ClosedRange<Int>) throws(EncodingFault) -> Range<Int> {
        let place = self.fault(.shape)
        let range = try self.octets()
        guard length.contains(range.count) else { throw place }
        return range
    }

    /// Reads an octet string of 32 octets.
    public mutating func digest() throws(EncodingFault) -> Digest {
        let place = self.fault(.shape)
        let range = try self.octets(32...32)
        guard let digest = Digest(self.source.span.extracting(range)) else { throw place }
        return digest
    }

    /// Reads a key, valid or not.
    public mutating func key() throws(EncodingFault) -> VerificationKey {
        let place = self.fault(.shape)
        let range = try self.octets(32...32)
        guard let key = VerificationKey(self.source.span.extracting(range)) else { throw place }
        return key
    }

    /// Reads a key, or no octets for none.
    public mutating func optionalKey() throws(EncodingFault) -> VerificationKey? {
        let place = self.fault(.shape)
        let range = try self.octets()
        if range.isEmpty { return nil }
        guard let key = VerificationKey(self.source.span.extracting(range)) else { throw place }
        return key
    }

    /// Reads a signature, valid or not.
    public mutating func signature() throws(EncodingFault) -> Signature {
        let place = self.fault(.shape)
        let range = try self.octets(64...64)
        guard let signature = Signature(self.source.span.extracting(range)) else { throw place }
        return signature
    }
}
