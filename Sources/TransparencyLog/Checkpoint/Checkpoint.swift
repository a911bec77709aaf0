public import Signing

/// What a log says of itself: so many leaves, with this root (C2SP tlog-checkpoint).
///
/// The checkpoints of this product have no extension lines. Those of other logs are kept as they are, so that their
/// signatures can be checked.
public struct Checkpoint: Hashable, Sendable {
    /// Which log; the name that it signs with.
    public let origin: KeyName
    /// How many leaves, at most ``LogLimits/treeSize``.
    public let size: UInt64
    /// The root of the tree of that size (RFC 9162, 2.1.1).
    public let root: Digest
    /// Further lines in UTF-8 without newlines, of which the log alone knows the meaning.
    public let extensions: [[UInt8]]

    /// A checkpoint to sign, without extension lines.
    ///
    /// Throws: ``CheckpointError`` when the size is too large, or 0 with another root than ``Merkle/emptyRoot``.
    public init(origin: KeyName, size: UInt64, root: Digest) throws(CheckpointError) {
        guard size <= LogLimits.treeSize else { throw .badSize }
        guard size > 0 || root == Merkle.emptyRoot else { throw .wrongEmptyRoot }
        self.origin = origin
        self.size = size
        self.root = root
        self.extensions = []
    }

    /// Reads the text of a signed note.
    ///
    /// Throws: ``CheckpointError`` for whatever is not written exactly as ``text`` writes it.
    public init(text: [UInt8]) throws(CheckpointError) {
        var lines = LineScanner(text)
        guard let origin = lines.next(), let size = lines.next(), let root = lines.next() else { throw .tooFewLines }
        guard let origin = KeyName(bytes: origin) else { throw .badOrigin }
        guard let size = Decimal.parse(size, limit: LogLimits.treeSize) else { throw .badSize }
        guard let root = Base64.decode(root).flatMap({ Digest($0) }) else { throw .badRoot }
        guard size > 0 || root == Merkle.emptyRoot else { throw .wrongEmptyRoot }
        var extensions = [[UInt8]]()
        while let line = lines.next() {
            guard !line.isEmpty, !line.contains(where: { $0 < 0x20 }),
                String(validating: line, as: UTF8.self) != nil
            else { throw .badExtension(line: extensions.count + 4) }
            extensions.append([UInt8](line))
        }
        guard lines.rest.isEmpty else { throw .badExtension(line: extensions.count + 4) }
        self.origin = origin
        self.size = size
        self.root = root
        self.extensions = extensions
    }

    /// The text that is signed: one line each for origin, size in decimal and root in base64, then the extensions.
    public var text: [UInt8] {
        let newline = UInt8(ascii: "\n")
        var text = self.origin.bytes + [newline] + Array(String(self.size).utf8) + [newline]
        Base64.append(self.root.bytes, to: &text)
        text.append(newline)
        for line in self.extensions { text += line + [newline] }
        return text
    }
}
