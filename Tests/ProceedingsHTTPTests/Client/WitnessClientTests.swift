internal import ProceedingsClient
internal import Signing
internal import Synchronization
internal import Testing
internal import TransparencyLog

@Suite("Asking a witness over HTTP")
struct WitnessClientTests {
    private static let time = UInt64(1_800_000_000)

    /// A log, and a witness of it that answers as C2SP tlog-witness says.
    private final class Town: Sendable {
        let signer: LogSigner
        let key: VerifierKey
        private let witness: Mutex<Witness>

        init() throws {
            let name = try #require(KeyName("town.example/round"))
            let witnessName = try #require(KeyName("witness.example"))
            self.signer = try LogSigner(origin: name, secret: SigningKey(seed: Array(repeating: 1, count: 32)))
            let cosigner = try Cosigner(name: witnessName, secret: SigningKey(seed: Array(repeating: 2, count: 32)))
            self.key = cosigner.verifierKey
            self.witness = Mutex(Witness(cosigner: cosigner, logs: [try WitnessedLog(log: self.signer.verifierKey)]))
        }

        func answer(_ request: TransportRequest) -> TransportAnswer {
            guard let body = request.body, let request = try? WitnessRequest(parsing: body) else {
                return TransportAnswer(status: 400)
            }
            return self.witness.withLock { witness in
                do throws(WitnessRefusal) {
                    let line = try witness.cosign(request, timestamp: WitnessClientTests.time).cosignature
                    return TransportAnswer(status: 200, body: line.line)
                } catch {
                    guard case .otherOldSize(let known, _) = error else { return TransportAnswer(status: error.status) }
                    return TransportAnswer(
                        status: 409,
                        headers: ["content-type": "text/x.tlog.size"],
                        body: Array("\(known)\n".utf8)
                    )
                }
            }
        }
    }

    private static func tree(_ size: Int, _ kind: String = "entry") -> MerkleTree {
        MerkleTree(leafHashes: (0..<size).map { Merkle.leafHash(Array("\(kind) \($0)".utf8)) })
    }

    private static func client(_ transport: any HTTPTransport, _ key: VerifierKey) throws -> WitnessClient {
        WitnessClient(try ServerAddress("https://witness.example/w/"), key: key, transport: transport)
    }

    private static func ask(
        _ client: WitnessClient,
        _ town: Town,
        _ tree: MerkleTree,
        known: UInt64
    ) async throws(WitnessFault) -> NoteSignature {
        guard let note = try? town.signer.checkpoint(size: tree.size, root: tree.root) else { throw .unreadable }
        return try await client.cosignature(for: note, size: tree.size, known: known) { old in
            try? tree.consistencyProof(from: old, to: tree.size).hashes
        }
    }

    @Test("gets cosignatures of a log that grows, also where the witness knows another size than thought")
    func golden() async throws {
        let town = try Town()
        let transport = ScriptedTransport { request, _ in .success(town.answer(request)) }
        let client = try Self.client(transport, town.key)
        let policy = try WitnessPolicy(log: town.signer.verifierKey, witnesses: [town.key], quorum: 1)
        for (size, known, asked) in [(3, 0, 1), (7, 3, 1), (8, 0, 2), (12, 9, 2), (12, 12, 1)] as [(Int, UInt64, Int)] {
            let before = transport.requests.count
            let tree = Self.tree(size)
            let line = try await Self.ask(client, town, tree, known: known)
            let note = try town.signer.checkpoint(size: tree.size, root: tree.root).adding([line])
            #expect(try policy.evaluate(note).isAccepted)
            #expect(transport.requests.count - before == asked, "\(size) from \(known)")
        }
        #expect(transport.requests.allSatisfy { $0.address == "https://witness.example/w/add-checkpoint" })
    }

    @Test("is told when the log shows another history")
    func otherHistory() async throws {
        let town = try Town()
        let transport = ScriptedTransport { request, _ in .success(town.answer(request)) }
        let client = try Self.client(transport, town.key)
        _ = try await Self.ask(client, town, Self.tree(5), known: 0)
        var codes: [String?] = []
        for (tree, known) in [(Self.tree(5, "other"), 5), (Self.tree(9, "other"), 5), (Self.tree(4), 4)] {
            let fault = await #expect(throws: WitnessFault.self) {
                _ = try await Self.ask(client, town, tree, known: UInt64(known))
            }
            codes.append(fault?.code)
        }
        #expect(codes == ["conflict", "bad-proof", "conflict"])
    }

    @Test(
        "believes no answer that is not a cosignature of this witness",
        arguments: [
            (.success(TransportAnswer(status: 200)), "unreadable"),
            (.success(TransportAnswer(status: 200, body: Array("<html>hello</html>\n".utf8))), "unreadable"),
            (.success(TransportAnswer(status: 200, body: Array(repeating: 10, count: 16_385))), "too-large"),
            (.success(TransportAnswer(status: 302)), "refused"), (.success(TransportAnswer(status: 400)), "refused"),
            (.success(TransportAnswer(status: 403)), "bad-log-signature"),
            (.success(TransportAnswer(status: 404)), "unknown-log"),
            (.success(TransportAnswer(status: 409)), "conflict"),
            (.success(Self.size("0\n")), "conflict"), (.success(Self.size("99\n")), "conflict"),
            (.success(Self.size("007\n")), "unreadable"), (.success(Self.size("3")), "unreadable"),
            (.success(Self.size("-3\n")), "unreadable"),
            (.success(Self.size("3\n")), "conflict"),
            (.success(TransportAnswer(status: 422)), "bad-proof"),
            (.success(TransportAnswer(status: 429, headers: ["retry-after": "5"])), "unavailable"),
            (.success(TransportAnswer(status: 503)), "unavailable"),
            (.failure(TransportFailure(.timedOut)), "timed-out"),
        ] as [(Result<TransportAnswer, TransportFailure>, String)]
    )
    func hostile(_ answer: Result<TransportAnswer, TransportFailure>, _ code: String) async throws {
        let town = try Town()
        let client = try Self.client(ScriptedTransport { _, _ in answer }, town.key)
        let fault = await #expect(throws: WitnessFault.self) {
            _ = try await Self.ask(client, town, Self.tree(5), known: 0)
        }
        #expect(fault?.code == code)
    }

    @Test("does not take a cosignature by another key, or of another checkpoint")
    func wrongCosignature() async throws {
        let town = try Town()
        let stranger = try Cosigner(name: town.key.name, secret: SigningKey(seed: Array(repeating: 3, count: 32)))
        var witness = Witness(cosigner: stranger, logs: [try WitnessedLog(log: town.signer.verifierKey)])
        let tree = Self.tree(5)
        let note = try town.signer.checkpoint(size: 5, root: tree.root)
        let foreign = try witness.cosign(WitnessRequest(oldSize: 0, proof: [], note: note), timestamp: Self.time)
        let other = Self.tree(6)
        let otherNote = try town.signer.checkpoint(size: 6, root: other.root)
        let elsewhere = town.answer(
            TransportRequest(
                .post,
                "",
                body: WitnessRequest(oldSize: 0, proof: [], note: otherNote).bytes,
                mostBytes: 0,
                seconds: 1
            )
        )
        for body in [foreign.cosignature.line, elsewhere.body, town.signer.checkpointLine(of: note)] {
            let transport = ScriptedTransport { _, _ in .success(TransportAnswer(status: 200, body: body)) }
            let client = try Self.client(transport, town.key)
            let fault = await #expect(throws: WitnessFault.self) {
                _ = try await Self.ask(client, town, tree, known: 0)
            }
            #expect(fault?.code == "bad-cosignature")
        }
    }

    private static func size(_ text: String) -> TransportAnswer {
        TransportAnswer(status: 409, headers: ["content-type": "text/x.tlog.size"], body: Array(text.utf8))
    }
}

extension LogSigner {
    fileprivate func checkpointLine(of note: SignedNote) -> [UInt8] { note.signatures.flatMap(\.line) }
}
