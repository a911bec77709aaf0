/// Why bytes are not a signed note. Lines are numbered from 1, those of signatures on their own.
public enum NoteError: Error, Hashable, Sendable {
    /// More than ``LogLimits/noteBytes``.
    case tooLong(Int)
    /// Not UTF-8.
    case notUTF8
    /// A control character other than the newline, at this byte.
    case controlCharacter(at: Int)
    /// The last byte is not a newline.
    case noFinalNewline
    /// No empty line between text and signatures.
    case noBlankLine
    /// No line after the empty line.
    case noSignature
    /// More than ``LogLimits/signatures`` lines.
    case tooManySignatures(Int)
    /// A line after the text that is not `— name base64`.
    case badSignatureLine(Int)
    /// The name in a signature line is none; see ``KeyName``.
    case badName(line: Int)
    /// The base64 is not the one spelling of at least five bytes.
    case badBase64(line: Int)
}
