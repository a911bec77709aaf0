internal import Proceedings
internal import Signing
internal import Testing
internal import TransparencyLog

/// What a receipt tells, and with what somebody could try to discredit a log.
@Suite("AttackTests: receipts")
struct ReceiptAttackTests {
    /// A finished round, a receipt for voter 0's ballot in it, and one for another entry.
    private struct Case {
        var package: [UInt8]
        var receipt: Receipt
        var other: Receipt

        init(id: UInt8 = 1) throws {
            var round = try SmallRound(open: 2, id: id)
            try round.open()
            try round.cast(0, [0])
            let number = round.number - 1
            let entry = round.lastEntry
            try round.cast(1, [1])
            let note = try round.rehearsal.cosigned(at: SmallRound.times.opens)
            let tree = round.rehearsal.tree
            let proof = try tree.inclusionProof(index: UInt64(number), size: tree.size)
            let next = try tree.inclusionProof(index: UInt64(number + 1), size: tree.size)
            self.receipt = Receipt(index: UInt64(number), extra: entry, proof: proof.hashes, note: note)
            self.other = Receipt(index: UInt64(number + 1), extra: round.lastEntry, proof: next.hashes, note: note)
            self.package = try round.complete()
        }

        func findings(_ bytes: [UInt8], key: VerificationKey? = nil) async throws -> [Finding] {
            let report = try await SmallRound.verify(self.package) {
                $0.receipts = [.init(name: "mine", bytes: bytes)]
                $0.key = key
            }
            #expect(report.verdict(.receipt) != .notRun)
            #expect(report.findings.filter { $0.check == .receipt }.isEmpty == (report.verdict(.receipt) == .passed))
            return report.findings
        }
    }

    private let mine = Finding.Place.given("mine")

    @Test("A good receipt passes, with the voter's key too")
    func good() async throws {
        let sample = try Case()
        let key = try SmallRound.key("voter-0").verificationKey
        #expect(try await sample.findings(sample.receipt.bytes) == [])
        #expect(try await sample.findings(sample.receipt.bytes, key: key) == [])
    }

    @Test("A receipt for somebody else's ballot is shown as mine")
    func otherKey() async throws {
        let sample = try Case()
        let key = try SmallRound.key("voter-1").verificationKey
        #expect(try await sample.findings(sample.receipt.bytes, key: key) == [Finding(.receiptKey, at: self.mine)])
        #expect(try await sample.findings(sample.other.bytes, key: key) == [])
    }

    @Test("A receipt of another round, with the same log key")
    func otherRound() async throws {
        let (sample, other) = (try Case(), try Case(id: 2))
        let findings = try await sample.findings(other.receipt.bytes)
        #expect(
            findings == [
                Finding(.receiptBytes(entry: 5), at: self.mine), Finding(.rewritten(size: 7), at: self.mine),
            ]
        )
    }

    @Test("A receipt that another log signed")
    func otherLog() async throws {
        let sample = try Case()
        let name = try #require(KeyName("buurtstem.example/small"))
        let signer = try LogSigner(origin: name, secret: try SmallRound.key("other log"))
        let checkpoint = try Checkpoint(text: sample.receipt.note.text)
        let note = try signer.checkpoint(size: checkpoint.size, root: checkpoint.root)
        let receipt = Receipt(
            index: sample.receipt.index,
            extra: sample.receipt.extra,
            proof: sample.receipt.proof,
            note: note
        )
        #expect(try await sample.findings(receipt.bytes) == [Finding(.receiptForeign, at: self.mine)])
    }

    @Test("A receipt whose ballot was changed, or that stands at another place")
    func changed() async throws {
        let sample = try Case()
        let receipt = sample.receipt
        var bytes = try #require(receipt.extra)
        bytes[bytes.count - 1] ^= 1
        let changed = Receipt(index: receipt.index, extra: bytes, proof: receipt.proof, note: receipt.note)
        #expect(try await sample.findings(changed.bytes) == [Finding(.receiptProof, at: self.mine)])
        let moved = Receipt(index: receipt.index + 1, extra: receipt.extra, proof: receipt.proof, note: receipt.note)
        #expect(try await sample.findings(moved.bytes) == [Finding(.receiptProof, at: self.mine)])
        let other = Receipt(
            index: receipt.index,
            extra: sample.other.extra,
            proof: receipt.proof,
            note: receipt.note
        )
        #expect(try await sample.findings(other.bytes) == [Finding(.receiptProof, at: self.mine)])
    }

    @Test("A receipt without ballot, cut off, or of noise")
    func unreadable() async throws {
        let sample = try Case()
        let receipt = sample.receipt
        let bare = Receipt(index: receipt.index, extra: nil, proof: receipt.proof, note: receipt.note)
        let noise = Receipt(index: receipt.index, extra: [1, 2, 3], proof: receipt.proof, note: receipt.note)
        let cases = [bare.bytes, noise.bytes, [], [0xFF], Array(receipt.bytes.dropLast(9))]
        for bytes in cases {
            let findings = try await sample.findings(bytes)
            #expect(findings == [Finding(.receiptUnreadable, at: self.mine)])
        }
    }

    @Test("The log was cut off before the ballot: its receipt tells")
    func cutOff() async throws {
        var sample = try Case()
        var parts = try PackageParts(sample.package)
        parts.log.removeLast(parts.log.count - 4)
        sample.package = parts.bytes
        let findings = try await sample.findings(sample.receipt.bytes)
        #expect(findings.contains(Finding(.cutOff(size: 7, entries: 4), at: self.mine)))
        #expect(findings.contains(Finding(.receiptBytes(entry: 5), at: self.mine)))
    }

    @Test("No changed bit makes a receipt say something else; lines of unknown keys are passed over, as in all notes")
    func bits() async throws {
        let sample = try Case()
        let policy = try SmallRound(open: 2).rehearsal.terms.witnessPolicy
        let good = sample.receipt.bytes
        for index in good.indices {
            for bit in UInt8(0)..<8 {
                var bytes = good
                bytes[index] ^= 1 << bit
                guard let receipt = try? Receipt(parsing: bytes), let leaf = receipt.extra,
                    (try? receipt.verify(leafHash: Merkle.leafHash(leaf), policy: policy)) != nil
                else { continue }
                let isSame = receipt.index == sample.receipt.index && leaf == sample.receipt.extra
                #expect(isSame && receipt.note.text == sample.receipt.note.text, "bit \(bit) of octet \(index)")
            }
        }
    }
}
