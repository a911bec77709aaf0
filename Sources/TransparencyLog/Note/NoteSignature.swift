/// One signature line of a note: `— name base64(key ID ‖ signature)` (C2SP signed-note).
public struct NoteSignature: Hashable, Sendable {
    /// Whose signature it claims to be.
    public let name: KeyName
    /// The short hash of the key that it claims to be made with.
    public let keyID: UInt32
    /// What the key's algorithm made of the text; at least one byte.
    public let payload: [UInt8]

    /// A signature, or `nil` when the payload is empty.
    public init?(name: KeyName, keyID: UInt32, payload: [UInt8]) {
        guard !payload.isEmpty else { return nil }
        self.init(unchecked: name, keyID: keyID, payload: payload)
    }

    init(unchecked name: KeyName, keyID: UInt32, payload: [UInt8]) {
        self.name = name
        self.keyID = keyID
        self.payload = payload
    }

    /// The dash and the space that each line begins with.
    static let prefix = [UInt8]("— ".utf8)

    /// Reads line number `number`, given without its newline.
    init(line: ArraySlice<UInt8>, number: Int) throws(NoteError) {
        guard line.starts(with: Self.prefix) else { throw .badSignatureLine(number) }
        let fields = line.dropFirst(Self.prefix.count).split(
            separator: UInt8(ascii: " "),
            omittingEmptySubsequences: false
        )
        guard fields.count == 2 else { throw .badSignatureLine(number) }
        guard let name = KeyName(bytes: fields[0]) else { throw .badName(line: number) }
        guard let bytes = Base64.decode(fields[1]), bytes.count > 4 else { throw .badBase64(line: number) }
        let keyID = bytes.prefix(4).reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
        self.init(unchecked: name, keyID: keyID, payload: [UInt8](bytes.dropFirst(4)))
    }

    /// The line, with its newline.
    public var line: [UInt8] {
        var bytes = Self.prefix + self.name.bytes + [UInt8(ascii: " ")]
        Base64.append(self.keyID.bigEndianBytes + self.payload, to: &bytes)
        return bytes + [UInt8(ascii: "\n")]
    }
}
