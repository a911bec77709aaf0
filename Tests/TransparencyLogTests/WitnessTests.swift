internal import Signing
internal import Testing
internal import TransparencyLog

@Suite("Witness")
struct WitnessTests {
    private func request(_ log: TestLog, from old: UInt64, to new: UInt64) throws -> WitnessRequest {
        let proof = try log.tree.consistencyProof(from: min(old, new), to: new).hashes
        return WitnessRequest(oldSize: old, proof: proof, note: try log.note(new))
    }

    @Test("a log that grows is cosigned, step by step, and the state is what must be stored")
    func growing() throws {
        var log = try TestLog()
        log.grow(to: 40)
        var witness = try log.witness()
        var size: UInt64 = 0
        for (step, next) in ([0, 1, 1, 2, 3, 8, 8, 21, 40] as [UInt64]).enumerated() {
            let request = try self.request(log, from: size, to: next)
            let answer = try witness.cosign(request, timestamp: UInt64(100 + step))
            #expect(answer.previousSize == size && answer.state.size == next)
            #expect(witness.log(log.signer.verifierKey.name) == answer.state)
            let note = try request.note.adding([answer.cosignature])
            #expect(try log.policy(quorum: 1).evaluate(note).isAccepted, "size \(next)")
            let stored = try WitnessedLog(log: log.signer.verifierKey, parsing: answer.state.bytes)
            #expect(stored == answer.state)
            witness = Witness(cosigner: log.cosigners[0], logs: [stored])
            size = next
        }
    }

    @Test("what does not continue the log is refused with the reason, and changes nothing")
    func refusals() throws {
        var log = try TestLog()
        log.grow(to: 20)
        var witness = try log.witness()
        _ = try witness.cosign(self.request(log, from: 0, to: 7), timestamp: 100)
        let before = witness.log(log.signer.verifierKey.name)
        var other = try TestLog("other.example/log")
        other.grow(to: 9)
        var rewritten = try TestLog()
        rewritten.tree.append(leafHash: Merkle.leafHash([]))
        rewritten.grow(to: 9)
        let good = try self.request(log, from: 7, to: 20)
        let forged = try SignedNote(text: good.note.text, signatures: other.note(9).signatures)
        let unsigned = try SignedNote(
            text: good.note.text,
            signatures: [line(log.signer.verifierKey, payload: [UInt8](repeating: 0, count: 64))]
        )
        let text = try SignedNote(text: [0x0A], signatures: good.note.signatures)
        func with(_ note: SignedNote) -> WitnessRequest {
            WitnessRequest(oldSize: 7, proof: good.proof, note: note)
        }
        let short = WitnessRequest(oldSize: 7, proof: good.proof.dropLast(), note: good.note)
        let origin = other.signer.verifierKey.name
        let cases: [(String, WitnessRequest, UInt64, WitnessRefusal, Int)] = [
            ("no checkpoint", with(text), 200, .checkpoint(.tooFewLines), 400),
            ("unknown log", try self.request(other, from: 0, to: 9), 200, .unknownLog(origin), 404),
            ("no signature of the log", with(forged), 200, .badLogSignature, 403),
            ("bad signature", with(unsigned), 200, .badLogSignature, 403),
            ("older", try self.request(log, from: 7, to: 6), 200, .oldSizeTooLarge(old: 7, new: 6), 400),
            ("from 0", try self.request(log, from: 0, to: 20), 200, .otherOldSize(known: 7, asked: 0), 409),
            ("from 8", try self.request(log, from: 8, to: 20), 200, .otherOldSize(known: 7, asked: 8), 409),
            (
                "A30, rewritten", try self.request(rewritten, from: 7, to: 9), 200,
                .badConsistencyProof(.oldRootMismatch), 422
            ),
            ("too short", short, 200, .badConsistencyProof(.wrongLength(expected: 6, found: 5)), 422),
            ("clock", good, 99, .clockWentBack(last: 100, now: 99), 503),
            ("far future", good, 1 << 63, .clockWentBack(last: 100, now: 1 << 63), 503),
        ]
        for (name, request, time, refusal, status) in cases {
            #expect(throws: refusal, "\(name)") { try witness.cosign(request, timestamp: time) }
            #expect(refusal.status == status)
            #expect(witness.log(log.signer.verifierKey.name) == before, "\(name)")
        }
        _ = try witness.cosign(good, timestamp: 100)
    }

    @Test("A31: two roots for one size are found out, whatever old size is named")
    func equivocation() throws {
        var log = try TestLog()
        log.grow(to: 7)
        var witness = try log.witness()
        _ = try witness.cosign(self.request(log, from: 0, to: 7), timestamp: 100)
        var forked = try TestLog()
        forked.grow(to: 6)
        forked.tree.append(leafHash: .zero)
        for old in [0, 3, 7] as [UInt64] {
            let stranger = try line(log.cosigners[2].verifierKey, payload: [1])
            let request = WitnessRequest(oldSize: old, proof: [], note: try forked.note(7).adding([stranger]))
            let refusal = #expect(throws: WitnessRefusal.self) { try witness.cosign(request, timestamp: 200) }
            guard case .equivocation(let evidence) = refusal else {
                Issue.record("no evidence from old size \(old): \(String(describing: refusal))")
                continue
            }
            try evidence.verify(log: log.signer.verifierKey)
            #expect(evidence.second.signatures.count == 1, "lines of others are not kept")
            #expect(refusal?.status == 409)
        }
    }

    @Test("a request is read strictly and written back as it was")
    func requestText() throws {
        var log = try TestLog()
        log.grow(to: 20)
        let request = try self.request(log, from: 7, to: 20)
        let bytes = request.bytes
        #expect(try WitnessRequest(parsing: bytes) == request)
        let text = String(decoding: bytes, as: UTF8.self)
        let hash = String(repeating: "A", count: 43) + "="
        let cases: [(String, String, WitnessRequestError)] = [
            ("empty", "", .badOldSize),
            ("no old", text.replacing("old 7", with: "7"), .badOldSize),
            ("leading zero", text.replacing("old 7", with: "old 07"), .badOldSize),
            ("two spaces", text.replacing("old 7", with: "old  7"), .badOldSize),
            ("upper case", text.replacing("old 7", with: "Old 7"), .badOldSize),
            ("2^63", text.replacing("old 7", with: "old 9223372036854775808"), .badOldSize),
            ("CRLF", text.replacing("old 7\n", with: "old 7\r\n"), .badOldSize),
            ("31 bytes", text.replacing("old 7\n", with: "old 7\n\(hash.dropFirst(4))\n"), .badHash(line: 1)),
            ("bits left over", text.replacing("old 7\n", with: "old 7\n\(hash.dropLast(2))B=\n"), .badHash(line: 1)),
            ("no empty line", text.replacing("\n\ntown", with: "\ntown"), .badHash(line: 7)),
            (
                "64 hashes", text.replacing("old 7\n", with: "old 7\n" + String(repeating: hash + "\n", count: 58)),
                .badHash(line: 64)
            ),
            ("no note", "old 7\n\n", .note(.noFinalNewline)),
        ]
        for (name, text, error) in cases {
            #expect(throws: error, "\(name)") { try WitnessRequest(parsing: Array(text.utf8)) }
        }
        let long = [UInt8](repeating: 0x0A, count: 70_000)
        #expect(throws: WitnessRequestError.tooLong(70_000)) { try WitnessRequest(parsing: long) }
        var generator = SeededGenerator(seed: 11)
        for _ in 0..<1_000 {
            let mutated = generator.mutated(bytes)
            if let read = try? WitnessRequest(parsing: mutated) { #expect(read.bytes == mutated) }
        }
    }

    @Test("a stored state that was damaged is refused")
    func storedState() throws {
        var log = try TestLog()
        log.grow(to: 3)
        var witness = try log.witness()
        let key = log.signer.verifierKey
        #expect(try WitnessedLog(log: key, parsing: Array("time 0\n".utf8)).size == 0)
        let state = try witness.cosign(self.request(log, from: 0, to: 3), timestamp: 100).state
        let text = String(decoding: state.bytes, as: UTF8.self)
        let cases: [(String, String, WitnessStateError)] = [
            ("empty", "", .badTime),
            ("time without checkpoint", "time 5\n", .badTime),
            ("size changed", text.replacing("\n3\n", with: "\n2\n"), .badSignature),
            ("note cut off", String(text.dropLast()), .note(.noFinalNewline)),
            ("other log", text.replacing("town.example/log\n3", with: "town.example/fog\n3"), .badSignature),
        ]
        for (name, text, error) in cases {
            #expect(throws: error, "\(name)") { try WitnessedLog(log: key, parsing: Array(text.utf8)) }
        }
        #expect(throws: WitnessStateError.badLogKey) {
            try WitnessedLog(log: log.cosigners[0].verifierKey, parsing: state.bytes)
        }
    }
}
