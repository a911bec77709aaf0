/// Texts as fields of the documents `outcome` and `trace` (docs/record-format/v1.md, section 8).
///
/// Every byte below 0x21, every `%`, and 0x7F is written as `%` and two upper-case hexadecimal digits, so a field has
/// no tab, no line end and no blank.
public enum FieldText {
    private static let digits: [UInt8] = Array("0123456789ABCDEF".utf8)

    /// Adds `text` at the end of `bytes`, escaped.
    public static func append(_ text: String, to bytes: inout [UInt8]) {
        for byte in text.utf8 {
            guard self.isEscaped(byte) else {
                bytes.append(byte)
                continue
            }
            bytes.append(0x25)
            bytes.append(self.digits[Int(byte >> 4)])
            bytes.append(self.digits[Int(byte & 15)])
        }
    }

    /// `text` as a field.
    public static func escaped(_ text: String) -> String {
        var bytes: [UInt8] = []
        self.append(text, to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The text of a field, or `nil` when it is not UTF-8 or not the one way to write its text.
    public static func text(_ field: some Collection<UInt8>) -> String? {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(field.count)
        var rest = field[...]
        while let byte = rest.popFirst() {
            guard byte == 0x25 else {
                if self.isEscaped(byte) { return nil }
                bytes.append(byte)
                continue
            }
            guard let high = rest.popFirst().flatMap(self.value), let low = rest.popFirst().flatMap(self.value),
                self.isEscaped(high << 4 | low)
            else { return nil }
            bytes.append(high << 4 | low)
        }
        return String(validating: bytes, as: UTF8.self)
    }

    private static func isEscaped(_ byte: UInt8) -> Bool { byte < 0x21 || byte == 0x25 || byte == 0x7F }

    private static func value(_ digit: UInt8) -> UInt8? {
        self.digits.firstIndex(of: digit).map { UInt8(truncatingIfNeeded: $0) }
    }
}
