internal import Signing

/// A SHA-256 that the core holds as 64 lower-case hexadecimal digits, as 32 octets of an item.
struct RecordHash: ItemCodable {
    /// The digits.
    let text: String

    static func read(_ reader: inout ItemReader) throws(EncodingFault) -> RecordHash {
        RecordHash(text: try reader.digest().hexadecimal)
    }

    /// What is no hash has no encoding: it is written as no octets, which no reader takes.
    func write(to writer: inout ItemWriter) { writer.octets(Digest(hexadecimal: self.text)?.bytes ?? []) }
}
