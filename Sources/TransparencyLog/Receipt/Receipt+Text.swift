extension Receipt {
    private static let header = "c2sp.org/tlog-proof@v1"

    /// Reads a receipt.
    ///
    /// Throws: ``ReceiptError`` for whatever is not written exactly as ``bytes`` writes it.
    public init(parsing bytes: [UInt8]) throws(ReceiptError) {
        guard bytes.count <= LogLimits.receiptBytes else { throw .tooLong(bytes.count) }
        var lines = LineScanner(bytes)
        guard let header = lines.next(), header.elementsEqual(Self.header.utf8) else { throw .badHeader }
        self.extra = try Self.extra(&lines)
        guard let index = lines.number("index", limit: LogLimits.treeSize) else { throw .badIndex }
        self.index = index
        do { self.proof = try lines.hashes(limit: LogLimits.proofHashes) } catch { throw .badHash(line: error.number) }
        do { self.note = try SignedNote(parsing: [UInt8](lines.rest)) } catch { throw .note(error) }
    }

    /// The receipt as text, to be stored as `NAME.tlog-proof`.
    public var bytes: [UInt8] {
        var bytes = Array("\(Self.header)\n".utf8)
        if let extra = self.extra {
            bytes += Array("extra ".utf8) + Base64.encode(extra) + [UInt8(ascii: "\n")]
        }
        bytes += Array("index \(self.index)\n".utf8)
        bytes.appendLines(self.proof)
        return bytes + [UInt8(ascii: "\n")] + self.note.bytes
    }

    /// The bytes in the line `extra` when the next line is one.
    private static func extra(_ lines: inout LineScanner) throws(ReceiptError) -> [UInt8]? {
        guard lines.rest.starts(with: "extra".utf8) else { return nil }
        guard let field = lines.field("extra"), let extra = Base64.decode(field), !extra.isEmpty else {
            throw .badExtra
        }
        return extra
    }
}
