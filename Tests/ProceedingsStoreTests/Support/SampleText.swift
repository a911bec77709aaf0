import Proceedings
import Signing

/// The file of the text that has these octets.
func text(_ bytes: [UInt8]) -> RecordFile {
    RecordFile(kind: "text", address: SHA256.digest(bytes).hexadecimal) ?? .rules
}
