internal import Proceedings
internal import ProceedingsClient
internal import ProceedingsHTTP
internal import Signing
internal import Testing
internal import TransparencyLog

@Suite("A record on a server that cheats, or that somebody stands before")
struct HostileServerTests {
    /// What somebody on the way does, and what comes of it.
    struct Tampering: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let code: String
        let change: TamperingTransport.Change

        init(_ name: String, _ code: String, _ change: @escaping TamperingTransport.Change) {
            self.testDescription = name
            self.code = code
            self.change = change
        }

        /// Changes the body of answers from addresses that contain `part`.
        init(_ name: String, _ code: String, at part: String, body: @escaping @Sendable ([UInt8]) -> [UInt8]) {
            self.init(name, code) { request, answer in
                guard request.address.contains(part) else { return answer }
                return TransportAnswer(status: answer.status, headers: answer.headers, body: body(answer.body))
            }
        }

        /// Answers something else.
        init(_ name: String, _ code: String, answer: TransportAnswer) {
            self.init(name, code) { _, _ in answer }
        }
    }

    private static let html = Array("<!doctype html><title>Welcome</title>".utf8)

    private static let readings = [
        Tampering("an entry is changed", "bad-root", at: "/entries") { bytes in
            Array(bytes.dropLast()) + [bytes[bytes.count - 1] ^ 1]
        },
        Tampering("an entry is left out", "bad-root", at: "/entries") { bytes in
            let second = 2 + (Int(bytes[0]) << 8 | Int(bytes[1]))
            let third = second + 2 + (Int(bytes[second]) << 8 | Int(bytes[second + 1]))
            return Array(bytes[..<second]) + Array(bytes[third...]) + Array(bytes[second..<third])
        },
        Tampering("an entry is broken off", "bad-form", at: "/entries") { Array($0.dropLast()) },
        Tampering("no entries", "bad-form", at: "/entries") { _ in [] },
        Tampering("more entries than asked for", "bad-form", at: "/entries") { $0 + [0, 1, 0] },
        Tampering("HTML for entries", "bad-form", at: "/entries") { _ in HostileServerTests.html },
        Tampering("HTML for a checkpoint", "bad-checkpoint", at: "/checkpoint") { _ in HostileServerTests.html },
        Tampering("another log’s checkpoint", "bad-checkpoint", at: "/checkpoint") { bytes in
            HostileServerTests.resigned(bytes, by: "stranger", root: nil)
        },
        Tampering("another root under the same key", "bad-root", at: "/checkpoint") { bytes in
            HostileServerTests.resigned(bytes, by: "log", root: Merkle.leafHash([1]))
        },
        Tampering("no signature that holds", "bad-checkpoint", at: "/checkpoint") { bytes in
            var bytes = bytes
            bytes[bytes.count - 10] = bytes[bytes.count - 10] == 65 ? 66 : 65
            return bytes
        },
        Tampering("too much", "too-large", at: "/checkpoint") { _ in [UInt8](repeating: 10, count: 100_000) },
        Tampering("too much within the limit of problems", "too-large", at: "/entries") { _ in
            [UInt8](repeating: 10, count: 1 << 27)
        },
        Tampering(
            "another address",
            "redirected",
            answer: TransportAnswer(status: 302, headers: ["location": "https://elsewhere.example"])
        ),
        Tampering("a fault without a reason", "status-500", answer: TransportAnswer(status: 500, body: html)),
        Tampering("never ready", "status-503", answer: TransportAnswer(status: 503)),
        Tampering("too slow", "timed-out") { _, _ throws(TransportFailure) in throw TransportFailure(.timedOut) },
        Tampering("always broken off", "broken") { _, _ throws(TransportFailure) in throw TransportFailure(.broken) },
        Tampering("not there", "unreachable") { _, _ throws(TransportFailure) in throw TransportFailure(.unreachable) },
    ]

    @Test("believes no record that does not hold", arguments: Self.readings)
    func hostileReading(_ tampering: Tampering) async throws {
        let (_, hosted) = try await HostedRemote.round()
        try await TestServer.run(hosted) { server in
            let memory = Memory()
            let fault = await #expect(throws: RemoteFault.self) {
                _ = try await HostedRemote.open(server, TamperingTransport(tampering.change), memory: memory)
            }
            #expect(fault?.code == tampering.code)
            #expect(memory.recall() == nil, "nothing is remembered of what was not believed")
        }
    }

    private static let receipts = [
        Tampering("HTML", "bad-receipt", at: "/entries") { _ in HostileServerTests.html },
        Tampering("nothing", "bad-receipt", at: "/entries") { _ in [] },
        Tampering("another place", "bad-receipt", at: "/entries") { bytes in
            let text = String(decoding: bytes, as: UTF8.self)
            let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
            return Array(lines.map { $0.hasPrefix("index ") ? "index 0" : $0 }.joined(separator: "\n").utf8)
        },
        Tampering("another entry", "bad-receipt", at: "/entries") { bytes in
            guard let receipt = try? Receipt(parsing: bytes) else { return bytes }
            return Receipt(index: receipt.index, extra: [1, 2], proof: receipt.proof, note: receipt.note).bytes
        },
        Tampering("a checkpoint of another log", "bad-receipt", at: "/entries") { bytes in
            guard let receipt = try? Receipt(parsing: bytes),
                let note = try? SignedNote(
                    parsing: HostileServerTests.resigned(receipt.note.bytes, by: "stranger", root: nil)
                )
            else { return bytes }
            return Receipt(index: receipt.index, extra: receipt.extra, proof: receipt.proof, note: note).bytes
        },
    ]

    @Test("calls nothing done without a receipt that holds", arguments: Self.receipts)
    func hostileReceipt(_ tampering: Tampering) async throws {
        var (round, hosted) = try await HostedRemote.round()
        let ballot = try round.ballot(0, [0])
        try await TestServer.run(hosted) { server in
            let transport = TamperingTransport { request, answer throws(TransportFailure) in
                request.method == .post ? try tampering.change(request, answer) : answer
            }
            let record = try await HostedRemote.open(server, transport)
            let fault = await #expect(throws: RemoteFault.self) {
                _ = try await record.submit(Submission(ballot))
            }
            #expect(fault?.code == tampering.code)
        }
    }

    /// A checkpoint of the same size and name by another key, or with another root.
    private static func resigned(_ bytes: [UInt8], by key: String, root: Digest?) -> [UInt8] {
        guard let note = try? SignedNote(parsing: bytes), let checkpoint = try? Checkpoint(text: note.text),
            let secret = try? HostedRound.key(key),
            let signer = try? LogSigner(origin: checkpoint.origin, secret: secret),
            let other = try? signer.checkpoint(size: checkpoint.size, root: root ?? checkpoint.root)
        else { return bytes }
        return other.bytes
    }
}
