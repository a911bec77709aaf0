public import Signing

/// Writes items of the restricted CBOR in their one encoding (RFC 8949, 4.2.1; docs/record-format/v1.md, section 1).
///
/// The caller writes as many items after ``array(_:)`` as it announced; limits are the reader's to check.
public struct ItemWriter: Sendable {
    /// What has been written.
    public private(set) var bytes: [UInt8] = []

    /// A writer with nothing written.
    public init() {}

    /// Writes an unsigned integer.
    public mutating func uint(_ value: UInt64) { self.head(0x00, value) }

    /// Writes a number that is known not to be negative; a negative one is written as 0.
    public mutating func count(_ value: Int) { self.head(0x00, UInt64(max(value, 0))) }

    /// Writes an octet string.
    public mutating func octets(_ value: some Collection<UInt8>) {
        self.head(0x40, UInt64(value.count))
        self.bytes.append(contentsOf: value)
    }

    /// Writes an octet string of 32 octets.
    public mutating func digest(_ value: Digest) {
        self.head(0x40, 32)
        value.append(to: &self.bytes)
    }

    /// Writes a key.
    public mutating func key(_ value: VerificationKey) { self.octets(value.bytes) }

    /// Writes a text.
    public mutating func text(_ value: String) {
        self.head(0x60, UInt64(value.utf8.count))
        self.bytes.append(contentsOf: value.utf8)
    }

    /// Begins an array of `count` items.
    public mutating func array(_ count: Int) { self.head(0x80, UInt64(max(count, 0))) }

    /// Writes an array with one item for each element.
    public mutating func list<Elements: Collection>(
        _ elements: Elements,
        _ write: (inout ItemWriter, Elements.Element) -> Void
    ) {
        self.array(elements.count)
        for element in elements { write(&self, element) }
    }

    private mutating func head(_ major: UInt8, _ value: UInt64) {
        switch value {
        case 0..<24: self.bytes.append(major | UInt8(value))
        case 24...0xFF: self.head(major | 24, value, octets: 1)
        case 0x100...0xFFFF: self.head(major | 25, value, octets: 2)
        case 0x1_0000...0xFFFF_FFFF: self.head(major | 26, value, octets: 4)
        default: self.head(major | 27, value, octets: 8)
        }
    }

    private mutating func head(_ first: UInt8, _ value: UInt64, octets: Int) {
        self.bytes.append(first)
        for index in (0..<octets).reversed() {
            self.bytes.append(UInt8(truncatingIfNeeded: value >> (8 * UInt64(index))))
        }
    }
}
