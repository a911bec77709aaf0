internal import Signing
internal import Testing
internal import TransparencyLog

@Suite("Receipts")
struct ReceiptTests {
    private func receipt(_ log: TestLog, _ index: UInt64, witnesses: Int = 2) throws -> Receipt {
        let size = log.tree.size
        let note = try log.note(size)
        let lines = try (0..<witnesses).map { try log.cosignature($0, note, at: 1_000) }
        return Receipt(
            index: index,
            extra: entry(Int(index)),
            proof: try log.tree.inclusionProof(index: index, size: size).hashes,
            note: try note.adding(lines)
        )
    }

    @Test("a receipt holds for its own leaf and no other")
    func holds() throws {
        var log = try TestLog()
        log.grow(to: 11)
        let policy = try log.policy()
        for index in 0..<11 {
            let receipt = try self.receipt(log, UInt64(index))
            let read = try Receipt(parsing: receipt.bytes)
            #expect(read == receipt)
            let evaluation = try read.verify(leafHash: Merkle.leafHash(read.extra ?? []), policy: policy)
            #expect(evaluation.checkpoint.size == 11)
            #expect(throws: ReceiptError.inclusion(.rootMismatch)) {
                try read.verify(leafHash: Merkle.leafHash(entry(index + 1)), policy: policy)
            }
        }
    }

    @Test("each thing that is wrong is named")
    func refusals() throws {
        var log = try TestLog()
        log.grow(to: 11)
        let policy = try log.policy()
        let good = try self.receipt(log, 4)
        let leaf = Merkle.leafHash(entry(4))
        let outside = Receipt(index: 11, extra: nil, proof: good.proof, note: good.note)
        let short = Receipt(index: 4, extra: nil, proof: good.proof.dropLast(), note: good.note)
        let unsigned = Receipt(
            index: 4,
            extra: nil,
            proof: good.proof,
            note: try SignedNote(text: good.note.text, signatures: Array(good.note.signatures.dropFirst()))
        )
        var payload = good.note.signatures[1].payload
        payload[20] ^= 1
        let broken = Receipt(
            index: 4,
            extra: nil,
            proof: good.proof,
            note: try good.note.adding([line(log.cosigners[0].verifierKey, payload: payload)])
        )
        let village = try TestLog("village.example/log").policy()
        let origins = EvaluationError.otherOrigin(expected: village.log.name, found: policy.log.name)
        let cases: [(String, Receipt, WitnessPolicy, ReceiptError)] = [
            ("not in the tree", outside, policy, .inclusion(.notInTree(index: 11, size: 11))),
            ("too short", short, policy, .inclusion(.wrongLength(expected: 4, found: 3))),
            ("not signed", unsigned, policy, .notSignedByLog),
            ("bad signature", broken, policy, .badSignature(line: 3)),
            ("one witness", try self.receipt(log, 4, witnesses: 1), policy, .quorum(found: 1, needed: 2)),
            ("other log", good, village, .evaluation(origins)),
        ]
        for (name, receipt, policy, error) in cases {
            #expect(throws: error, "\(name)") { try receipt.verify(leafHash: leaf, policy: policy) }
        }
    }

    @Test("a receipt is read strictly")
    func strictness() throws {
        var log = try TestLog()
        log.grow(to: 11)
        let bytes = try self.receipt(log, 4).bytes
        let text = String(decoding: bytes, as: UTF8.self)
        #expect(text.hasPrefix("c2sp.org/tlog-proof@v1\nextra ZW50cnkgNA==\nindex 4\n"))
        let without = text.replacing("extra ZW50cnkgNA==\n", with: "")
        #expect(try Receipt(parsing: Array(without.utf8)).extra == nil)
        let cases: [(String, String, ReceiptError)] = [
            ("empty", "", .badHeader),
            ("other version", text.replacing("@v1", with: "@v2"), .badHeader),
            ("space after header", text.replacing("@v1\n", with: "@v1 \n"), .badHeader),
            ("CRLF", text.replacing("@v1\n", with: "@v1\r\n"), .badHeader),
            ("extra empty", text.replacing("extra ZW50cnkgNA==", with: "extra "), .badExtra),
            ("extra alone", text.replacing("extra ZW50cnkgNA==", with: "extra"), .badExtra),
            ("extra without padding", text.replacing("NA==", with: "NA"), .badExtra),
            ("extra with bits left over", text.replacing("NA==", with: "NB=="), .badExtra),
            ("two extras", text.replacing("index", with: "extra AAAA\nindex"), .badIndex),
            ("no index", text.replacing("index 4\n", with: ""), .badIndex),
            ("leading zero", text.replacing("index 4", with: "index 04"), .badIndex),
            ("negative", text.replacing("index 4", with: "index -4"), .badIndex),
            ("2^63", text.replacing("index 4", with: "index 9223372036854775808"), .badIndex),
            ("no hash", text.replacing("index 4\n", with: "index 4\nx\n"), .badHash(line: 1)),
            ("extra after index", text.replacing("index 4\n", with: "index 4\nextra AAAA\n"), .badHash(line: 1)),
            ("no empty line", text.replacing("\n\ntown", with: "\ntown"), .badHash(line: 5)),
            ("note cut off", String(text.dropLast()), .note(.noFinalNewline)),
        ]
        for (name, text, error) in cases {
            #expect(throws: error, "\(name)") { try Receipt(parsing: Array(text.utf8)) }
        }
        #expect(throws: ReceiptError.tooLong(300_000)) {
            try Receipt(parsing: [UInt8](repeating: 0x0A, count: 300_000))
        }
    }

    @Test("no single bit of a receipt can be changed but in the extra line, which the leaf hash covers")
    func bits() throws {
        var log = try TestLog(witnesses: 1)
        log.grow(to: 5)
        let policy = try log.policy(quorum: 1)
        let bytes = try self.receipt(log, 2, witnesses: 1).bytes
        for bit in 0..<(bytes.count * 8) {
            var changed = bytes
            changed[bit / 8] ^= 1 << UInt8(bit % 8)
            guard let read = try? Receipt(parsing: changed) else { continue }
            #expect(read.bytes == changed)
            #expect(throws: ReceiptError.self, "bit \(bit)") {
                try read.verify(leafHash: Merkle.leafHash(read.extra ?? []), policy: policy)
            }
        }
    }
}
