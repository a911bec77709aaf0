internal import BallotRules
internal import Proceedings
internal import ProceedingsClient
internal import ProceedingsHTTP
internal import Signing
internal import Synchronization
internal import Testing
internal import TransparencyLog

@Suite("A record on a server, over the real application")
struct RemoteRecordTests {
    @Test("gives what the server has, takes receipts, and passes over what is hidden")
    func good() async throws {
        var (round, hosted) = try await HostedRemote.round()
        let ballots = [try round.ballot(0, [0]), try round.ballot(1, [1, 2])]
        let (entries, terms) = (round.rehearsal.entries, round.rehearsal.terms)
        try await TestServer.run(hosted) { server in
            let memory = Memory()
            let record = try await HostedRemote.open(server, memory: memory)
            #expect(try await record.entries(0..<entries.count) == entries)
            for (offset, ballot) in ballots.enumerated() {
                let acceptance = try await record.submit(Submission(ballot))
                #expect(acceptance.number == entries.count + offset)
                #expect(acceptance.receipt.extra == ballot)
                #expect(!acceptance.isRepeated)
            }
            let again = try await record.submit(Submission(ballots[0]))
            #expect(again.isRepeated && again.number == entries.count)
            try await record.refresh()
            #expect(await record.size() == entries.count + 2)
            #expect(await record.hiddenCount == 2)
            #expect(await record.hiddenLeafHash(entries.count) == Merkle.leafHash(ballots[0]))
            let desk = try await RoundDesk(record, election: terms.election)
            #expect(desk.hiddenCount == 2)
            #expect(desk.state.phase == .open)
            #expect(desk.state.size == entries.count + 2)
            let seen = try #require(memory.recall().flatMap { SeenLog(parsing: $0) })
            #expect(seen.checkpoint.size == UInt64(entries.count + 2))
            // The time before is compared with the time after.
            _ = try await HostedRemote.open(server, memory: memory)
        }
    }

    @Test("says what the server says is wrong, in the language asked for")
    func refused() async throws {
        var (round, hosted) = try await HostedRemote.round()
        let ballot = try round.ballot(1, [1])
        let broken = Array(ballot.dropLast()) + [ballot[ballot.count - 1] ^ 1]
        try await TestServer.run(hosted) { server in
            let record = try await HostedRemote.open(server)
            let fault = await #expect(throws: RemoteFault.self) {
                _ = try await record.submit(Submission(broken))
            }
            guard case .problem(let problem)? = fault else {
                Issue.record("\(String(describing: fault))")
                return
            }
            #expect((400...499).contains(problem.status))
            #expect(problem.code == "invalid-signature")
            #expect(!problem.detail.isEmpty)
        }
    }

    @Test("finds out a receipt of a history that the log does not show")
    func splitReceipt() async throws {
        var (round, hosted) = try await HostedRemote.round()
        let ballot = try round.ballot(0, [0])
        let signer = try LogSigner(origin: round.rehearsal.terms.witnessPolicy.log.name, secret: HostedRound.key("log"))
        let size = UInt64(round.rehearsal.entries.count + 1)
        let other = MerkleTree(
            leafHashes: round.rehearsal.entries.dropLast().map { Merkle.leafHash($0) }
                + [Merkle.leafHash([9]), Merkle.leafHash(ballot)]
        )
        let proof = try other.inclusionProof(index: size - 1, size: size)
        let note = try signer.checkpoint(size: size, root: other.root)
        let receipt = Receipt(index: size - 1, extra: ballot, proof: proof.hashes, note: note).bytes
        let log = round.rehearsal.terms.witnessPolicy.log
        try await TestServer.run(hosted) { server in
            let transport = TamperingTransport { request, answer in
                request.method == .post ? TransportAnswer(status: 201, body: receipt) : answer
            }
            let record = try await HostedRemote.open(server, transport)
            _ = try await record.submit(Submission(ballot))
            let fault = await #expect(throws: RemoteFault.self) { try await record.refresh() }
            guard case .equivocation(let evidence)? = fault else {
                Issue.record("\(String(describing: fault))")
                return
            }
            #expect(throws: Never.self) { try evidence.verify(log: log) }
        }
    }

    @Test("compares with what was seen before")
    func memory() async throws {
        let (round, hosted) = try await HostedRemote.round()
        let size = UInt64(round.rehearsal.entries.count)
        let log = round.rehearsal.terms.witnessPolicy.log
        func seen(_ key: String, size: UInt64, root: Digest) throws -> Memory {
            let signer = try LogSigner(origin: log.name, secret: try HostedRound.key(key))
            let note = try signer.checkpoint(size: size, root: root)
            return Memory(Array("buurtstem/v1/seen\n\(signer.verifierKey)\n".utf8) + note.bytes)
        }
        let root = Merkle.leafHash([1])
        let cases: [(String, Memory, String)] = [
            ("the log was larger", try seen("log", size: size + 1, root: root), "rolled-back"),
            ("the log had another root at this size", try seen("log", size: size, root: root), "two-histories"),
            (
                "the log had another root at a smaller size", try seen("log", size: size - 1, root: root),
                "two-histories"
            ),
            ("the log had another key", try seen("stranger", size: size, root: root), "other-log"),
            ("the memory is damaged", Memory([1, 2, 3]), "memory"),
        ]
        try await TestServer.run(hosted) { server in
            for (name, memory, code) in cases {
                let before = memory.recall()
                let fault = await #expect(throws: RemoteFault.self) {
                    _ = try await HostedRemote.open(server, memory: memory)
                }
                #expect(fault?.code == code, "\(name)")
                #expect(memory.recall() == before, "\(name): what was seen stays")
                if case .equivocation(let evidence)? = fault {
                    #expect(throws: Never.self) { try evidence.verify(log: log) }
                }
            }
        }
    }

    @Test("asks again what can be asked again, after the pause that the server wants")
    func again() async throws {
        var (round, hosted) = try await HostedRemote.round()
        let ballot = try round.ballot(0, [0])
        try await TestServer.run(hosted) { server in
            let posts = Mutex(0)
            let pauses = Mutex<[Int]>([])
            let transport = TamperingTransport { request, answer throws(TransportFailure) in
                guard request.method == .post else { return answer }
                let number = posts.withLock { posts in
                    posts += 1
                    return posts
                }
                switch number {
                case 1: throw TransportFailure(.broken)
                case 2: return TransportAnswer(status: 503, headers: ["retry-after": "7"])
                case 3: return TransportAnswer(status: 429, headers: ["retry-after": "30"])
                default: return answer
                }
            }
            let record = try await HostedRemote.open(server, transport) { pause in pauses.withLock { $0.append(pause) }
            }
            let acceptance = try await record.submit(Submission(ballot))
            #expect(acceptance.isRepeated, "the first try came in, though its answer did not")
            #expect(pauses.withLock { $0 } == [1, 7, 30])
            try await record.refresh()
            #expect(await record.hiddenCount == 1)
        }
    }

    @Test("takes no document that is not what its address says, and shows no control characters of a server")
    func documents() async throws {
        let (_, hosted) = try await HostedRemote.round()
        try await TestServer.run(hosted) { server in
            let answers = [
                TransportAnswer(status: 200, body: Array("{}".utf8)), TransportAnswer(status: 404),
                TransportAnswer(
                    status: 403,
                    headers: ["content-type": "application/problem+json; charset=utf-8"],
                    body: Array(#"{"code":"hidden-until-closed","detail":"x"}"#.utf8)
                ),
                TransportAnswer(
                    status: 422,
                    headers: ["content-type": "application/problem+json"],
                    body: Array("{\"code\":\"odd\",\"detail\":\"a\\u001b[2Jb\\u202ec\"}".utf8)
                ),
            ]
            let count = Mutex(0)
            let record = try await HostedRemote.open(
                server,
                TamperingTransport { request, answer in
                    guard request.address.contains("/texts/") else { return answer }
                    return count.withLock { count in
                        defer { count += 1 }
                        return answers[count]
                    }
                }
            )
            let file = try #require(RecordFile(kind: "text", address: Merkle.emptyRoot.hexadecimal))
            let first = await #expect(throws: RemoteFault.self) { _ = try await record.file(file) }
            #expect(first?.code == "bad-document")
            #expect(try await record.file(file) == nil)
            #expect(try await record.file(file) == nil)
            let last = await #expect(throws: RemoteFault.self) { _ = try await record.file(file) }
            #expect(last.map { Phrase(.english).problem($0) } == "a [2Jb c")
        }
    }
}
