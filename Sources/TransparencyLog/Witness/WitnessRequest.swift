public import Signing

/// What a log asks of a witness: to cosign a checkpoint, with proof that it continues the last one (C2SP tlog-witness,
/// *add-checkpoint*).
public struct WitnessRequest: Hashable, Sendable {
    /// The size of the checkpoint that the witness cosigned last, or 0.
    public let oldSize: UInt64
    /// The consistency proof from that size; empty from 0.
    public let proof: [Digest]
    /// The new checkpoint with the log's signature.
    public let note: SignedNote

    /// A request.
    public init(oldSize: UInt64, proof: [Digest], note: SignedNote) {
        self.oldSize = oldSize
        self.proof = proof
        self.note = note
    }

    /// The most bytes of a request: `old` with a number, lines of proof, an empty line, and a note.
    private static let limit = 26 + LogLimits.requestHashes * 45 + 1 + LogLimits.noteBytes

    /// Reads the body of a request: `old N`, lines of proof, an empty line and a signed note.
    ///
    /// Throws: ``WitnessRequestError`` for whatever is not written exactly as ``bytes`` writes it.
    public init(parsing bytes: [UInt8]) throws(WitnessRequestError) {
        guard bytes.count <= Self.limit else { throw .tooLong(bytes.count) }
        var lines = LineScanner(bytes)
        guard let oldSize = lines.number("old", limit: LogLimits.treeSize) else { throw .badOldSize }
        let proof: [Digest]
        do { proof = try lines.hashes(limit: LogLimits.requestHashes) } catch { throw .badHash(line: error.number) }
        do { self.note = try SignedNote(parsing: [UInt8](lines.rest)) } catch { throw .note(error) }
        self.oldSize = oldSize
        self.proof = proof
    }

    /// The body of the request.
    public var bytes: [UInt8] {
        var bytes = Array("old \(self.oldSize)\n".utf8)
        bytes.appendLines(self.proof)
        return bytes + [UInt8(ascii: "\n")] + self.note.bytes
    }
}
