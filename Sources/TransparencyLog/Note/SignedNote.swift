/// A text with the signatures under it (C2SP signed-note).
///
/// What is read is written back byte for byte: only one spelling of a note is accepted. A note says nothing until a
/// signature of a known key under it has been checked; see ``WitnessPolicy``.
public struct SignedNote: Hashable, Sendable {
    /// The text that is signed, in UTF-8, with its last newline and without the empty line after it.
    public let text: [UInt8]
    /// The signatures in the order of their lines; at least one.
    public let signatures: [NoteSignature]

    /// Reads a note. O(bytes).
    ///
    /// Throws: ``NoteError`` for whatever is not a note of at most ``LogLimits/noteBytes`` bytes and
    /// ``LogLimits/signatures`` lines.
    public init(parsing bytes: [UInt8]) throws(NoteError) {
        try Self.checkCharacters(bytes)
        let newline = UInt8(ascii: "\n")
        guard bytes.last == newline else { throw .noFinalNewline }
        guard let blank = bytes.indices.dropFirst().last(where: { bytes[$0] == newline && bytes[$0 - 1] == newline })
        else { throw .noBlankLine }
        guard blank + 1 < bytes.count else { throw .noSignature }
        self.text = [UInt8](bytes[..<blank])
        let lines = bytes[(blank + 1)...].dropLast().split(separator: newline, omittingEmptySubsequences: false)
        guard lines.count <= LogLimits.signatures else { throw .tooManySignatures(lines.count) }
        var signatures = [NoteSignature]()
        for (index, line) in lines.enumerated() {
            signatures.append(try NoteSignature(line: line, number: index + 1))
        }
        self.signatures = signatures
    }

    /// A note of a text and signatures made elsewhere.
    ///
    /// Throws: ``NoteError`` when what would be written could not be read back.
    public init(text: [UInt8], signatures: [NoteSignature]) throws(NoteError) {
        guard text.last == UInt8(ascii: "\n") else { throw .noFinalNewline }
        try self.init(parsing: text + [UInt8(ascii: "\n")] + signatures.flatMap(\.line))
    }

    /// A note that cannot be other than well-formed.
    init(unchecked text: [UInt8], signatures: [NoteSignature]) {
        self.text = text
        self.signatures = signatures
    }

    /// The note as it is stored and sent.
    public var bytes: [UInt8] {
        self.text + [UInt8(ascii: "\n")] + self.signatures.flatMap(\.line)
    }

    /// The note with more signatures under it; those that it has already are left out.
    public func adding(_ signatures: [NoteSignature]) throws(NoteError) -> SignedNote {
        var all = self.signatures
        for signature in signatures where !all.contains(signature) { all.append(signature) }
        return try SignedNote(text: self.text, signatures: all)
    }

    private static func checkCharacters(_ bytes: [UInt8]) throws(NoteError) {
        guard bytes.count <= LogLimits.noteBytes else { throw .tooLong(bytes.count) }
        if let place = bytes.firstIndex(where: { $0 < 0x20 && $0 != UInt8(ascii: "\n") }) {
            throw .controlCharacter(at: place)
        }
        guard String(validating: bytes, as: UTF8.self) != nil else { throw .notUTF8 }
    }
}
