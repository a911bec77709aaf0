public import Signing
public import TransparencyLog

/// Asks one witness to cosign checkpoints, and believes only a cosignature that it has checked (C2SP tlog-witness,
/// *add-checkpoint*).
///
/// A value without memory: which size the witness knows is for the caller to remember, and the witness says when it is
/// another.
public struct WitnessClient: Sendable {
    /// Where the witness is.
    public let address: ServerAddress
    /// The key of the witness.
    public let key: VerifierKey
    private let transport: any HTTPTransport
    private let seconds: Int

    /// The most octets of an answer: a few signature lines.
    static let mostBytes = 16_384

    /// A client for the witness at `address`.
    ///
    /// - Parameters:
    ///   - key: of type ``SignatureType/cosignature``; the cosignature must be by this key.
    ///   - seconds: the time for one exchange.
    public init(_ address: ServerAddress, key: VerifierKey, transport: any HTTPTransport, seconds: Int = 10) {
        self.address = address
        self.key = key
        self.transport = transport
        self.seconds = seconds
    }

    /// Has a checkpoint cosigned; when the witness knows the log at another size, asks once more from there.
    ///
    /// - Parameters:
    ///   - note: the checkpoint with the log's signature.
    ///   - size: of the checkpoint.
    ///   - known: the size that the witness probably knows, 0 at first.
    ///   - proof: the hashes that show that the log of the checkpoint begins with one of this size; `nil` when there are none.
    /// - Returns: the signature line of the witness, checked.
    /// - Throws: ``WitnessFault``.
    public func cosignature(
        for note: SignedNote,
        size: UInt64,
        known: UInt64,
        proof: @Sendable (UInt64) async -> [Digest]?
    ) async throws(WitnessFault) -> NoteSignature {
        let first = try await self.request(note, size, known, proof)
        let other: UInt64
        do throws(WitnessFault) {
            return try await self.add(first)
        } catch {
            guard case .otherSize(let size) = error else { throw error }
            other = size
        }
        guard other != known, other <= size else { throw .conflict }
        return try await self.add(try await self.request(note, size, other, proof))
    }

    /// Hands in one request.
    ///
    /// - Returns: the signature line of the witness, checked.
    /// - Throws: ``WitnessFault``.
    public func add(_ request: WitnessRequest) async throws(WitnessFault) -> NoteSignature {
        let asked = TransportRequest(
            .post,
            self.address.below("/add-checkpoint"),
            headers: [.init("content-type", "text/plain; charset=utf-8"), .init("accept", "text/plain")],
            body: request.bytes,
            mostBytes: WitnessClient.mostBytes,
            seconds: self.seconds
        )
        let answer: TransportAnswer
        do throws(TransportFailure) { answer = try await self.transport.send(asked) } catch { throw .transport(error) }
        switch answer.status {
        case 200: return try self.cosignature(answer.body, under: request.note)
        case 403: throw .badLogSignature
        case 404: throw .unknownLog
        case 409: throw try self.conflict(answer, request)
        case 422: throw .badProof
        case 429, 500...599: throw .unavailable(status: answer.status, retryAfter: answer.retryAfter)
        default: throw .refused(status: answer.status)
        }
    }

    private func request(
        _ note: SignedNote,
        _ size: UInt64,
        _ known: UInt64,
        _ proof: @Sendable (UInt64) async -> [Digest]?
    ) async throws(WitnessFault) -> WitnessRequest {
        guard known <= size else { throw .conflict }
        guard known > 0, known < size else { return WitnessRequest(oldSize: known, proof: [], note: note) }
        guard let hashes = await proof(known) else { throw .noProof(from: known) }
        return WitnessRequest(oldSize: known, proof: hashes, note: note)
    }

    /// The line of this witness among those that came, when it holds for the text of the note.
    private func cosignature(_ body: [UInt8], under note: SignedNote) throws(WitnessFault) -> NoteSignature {
        guard let lines = try? SignedNote(parsing: note.text + [UInt8(ascii: "\n")] + body).signatures else {
            throw .unreadable
        }
        let own = lines.first { line in
            guard line.name == self.key.name, line.keyID == self.key.id, self.key.type == .cosignature,
                let cosignature = Cosignature(payload: line.payload)
            else { return false }
            let message = Cosignature.message(timestamp: cosignature.timestamp, text: note.text)
            return self.key.key.isValidSignature(cosignature.signature, of: message)
        }
        guard let own else { throw .badCosignature }
        return own
    }

    /// What a 409 means: the size that the witness knows, or a history that it does not take.
    private func conflict(_ answer: TransportAnswer, _ request: WitnessRequest) throws(WitnessFault) -> WitnessFault {
        guard answer.contentType == "text/x.tlog.size" else { return .conflict }
        guard answer.body.last == UInt8(ascii: "\n"),
            let text = String(validating: answer.body.dropLast(), as: UTF8.self), let size = UInt64(text),
            "\(size)" == text, size <= LogLimits.treeSize
        else { throw .unreadable }
        return size == request.oldSize ? .conflict : .otherSize(size)
    }
}
