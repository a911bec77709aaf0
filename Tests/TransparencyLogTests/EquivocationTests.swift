internal import Signing
internal import Testing
internal import TransparencyLog

@Suite("Equivocation")
struct EquivocationTests {
    /// A log that forgot entry `fork` of another history and went on.
    private func forked(at fork: Int, to size: Int) throws -> TestLog {
        var log = try TestLog()
        log.grow(to: fork)
        log.tree.append(leafHash: Merkle.leafHash([0xFF]))
        log.grow(to: size)
        return log
    }

    @Test("A30: a smaller checkpoint that the larger tree does not begin with is proved from the tree")
    func rewriting() throws {
        var log = try TestLog()
        log.grow(to: 33)
        for fork in [0, 5, 12] {
            let rewritten = try self.forked(at: fork, to: 33)
            for old in 1...32 {
                let older = try log.note(UInt64(old))
                let newer = try rewritten.note(33)
                let key = log.signer.verifierKey
                guard old > fork else {
                    #expect(throws: EquivocationError.consistent, "fork \(fork), \(old)") {
                        try Equivocation(log: key, older, newer, tree: rewritten.tree)
                    }
                    continue
                }
                let evidence = try Equivocation(log: key, newer, older, tree: rewritten.tree)
                #expect(evidence.first == older && evidence.second == newer)
                let read = try Equivocation(parsing: evidence.bytes)
                #expect(read == evidence)
                try read.verify(log: key)
            }
        }
    }

    @Test("evidence that does not hold is refused, with the reason")
    func refusals() throws {
        var log = try TestLog()
        log.grow(to: 12)
        let other = try self.forked(at: 3, to: 12)
        let key = log.signer.verifierKey
        let evidence = try Equivocation(log: key, log.note(5), other.note(12), tree: other.tree)
        #expect(throws: EquivocationError.otherTree(.rootMismatch)) {
            try Equivocation(log: key, log.note(5), other.note(12), tree: log.tree)
        }
        #expect(throws: EquivocationError.consistent) { try Equivocation(log: key, log.note(5), log.note(5)) }
        #expect(throws: EquivocationError.consistent) { try Equivocation(log: key, log.note(0), log.note(5)) }
        #expect(throws: EquivocationError.notInOrder) { try Equivocation(log: key, log.note(6), other.note(5)) }
        #expect(throws: EquivocationError.otherTree(.wrongLength(expected: 5, found: 0))) {
            try Equivocation(log: key, log.note(5), other.note(12))
        }
        #expect(throws: EquivocationError.reading(.missingHash(level: 2, index: 2))) {
            try Equivocation(log: key, log.note(5), other.note(12), tree: MerkleTree(leafHashes: leafHashes(9)))
        }
        let stranger = try TestLog("village.example/log")
        #expect(throws: EquivocationError.notOfLog(1)) { try evidence.verify(log: stranger.signer.verifierKey) }
        let impostor = try LogSigner(origin: key.name, secret: secret("impostor"))
        let forged = try impostor.checkpoint(size: 12, root: .zero)
        #expect(throws: EquivocationError.notOfLog(2)) { try Equivocation(log: key, log.note(12), forged) }
    }

    @Test("evidence is read strictly, and any change of it makes it worthless")
    func text() throws {
        var log = try TestLog()
        log.grow(to: 6)
        let other = try self.forked(at: 2, to: 6)
        let key = log.signer.verifierKey
        let evidence = try Equivocation(log: key, log.note(6), other.note(6))
        let bytes = evidence.bytes
        #expect(try Equivocation(parsing: bytes) == evidence)
        for bit in 0..<(bytes.count * 8) {
            var changed = bytes
            changed[bit / 8] ^= 1 << UInt8(bit % 8)
            guard let read = try? Equivocation(parsing: changed) else { continue }
            #expect(throws: EquivocationError.self, "bit \(bit)") { try read.verify(log: key) }
        }
        let text = String(decoding: bytes, as: UTF8.self)
        let cases: [(String, String, EquivocationError)] = [
            ("empty", "", .badHeader),
            ("other format", text.replacing("v1/equi", with: "v2/equi"), .badHeader),
            ("no length", text.replacing("first ", with: "length "), .badLength),
            ("length beyond the end", text.replacing("first ", with: "first 9"), .badLength),
            ("length beyond a note", text.replacing("first ", with: "first 999"), .badLength),
            ("too short", text.replacing("first 1", with: "first "), .note(1, .noFinalNewline)),
            ("second cut off", String(text.dropLast()), .note(2, .noFinalNewline)),
            ("no hash", text.replacing("\n\ntown", with: "\nx\n\ntown"), .badHash(line: 1)),
        ]
        for (name, text, error) in cases {
            #expect(throws: error, "\(name)") { try Equivocation(parsing: Array(text.utf8)) }
        }
        #expect(throws: EquivocationError.tooLong(200_000)) {
            try Equivocation(parsing: [UInt8](repeating: 0x0A, count: 200_000))
        }
    }
}
