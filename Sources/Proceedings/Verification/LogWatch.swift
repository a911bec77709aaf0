internal import Signing
internal import TransparencyLog

/// What somebody kept of the log – checkpoints and receipts – held against the log as it is shown now.
struct LogWatch {
    let policy: WitnessPolicy
    var places = WatchedPlaces()
    private var times: [VerificationKey: UInt64] = [:]

    init(_ policy: WitnessPolicy) {
        self.policy = policy
    }

    /// Checkpoints of the package, which stand in the order of their sizes.
    mutating func add(_ notes: [[UInt8]]) -> [Finding] {
        var findings: [Finding] = []
        var last: UInt64 = 0
        for bytes in notes {
            do throws(EntryProblem) {
                let note = try CheckpointRule.read(bytes, self.policy)
                if note.checkpoint.size < last {
                    findings.append(Finding(.checkpointOrder, at: .part("checkpoints")))
                }
                last = note.checkpoint.size
                self.places.add(note.checkpoint, .part("checkpoints"))
                for (witness, stamps) in note.timestamps {
                    guard let time = stamps.first, time >= self.times[witness] ?? 0 else {
                        throw .checkpointTime(witness)
                    }
                    self.times[witness] = time
                }
            } catch {
                findings.append(Finding(.entry(error), at: .part("checkpoints")))
            }
        }
        return findings
    }

    /// A checkpoint that somebody kept.
    mutating func add(checkpoint file: VerificationInput.File) -> Finding? {
        do throws(EntryProblem) {
            let note = try CheckpointRule.read(file.bytes, self.policy)
            self.places.add(note.checkpoint, .given(file.name))
            return nil
        } catch {
            return Finding(.entry(error), at: .given(file.name))
        }
    }

    /// A receipt that somebody kept; with a key it must be for an entry that this key signed.
    mutating func add(receipt file: VerificationInput.File, key: VerificationKey?) -> [Finding] {
        let place = Finding.Place.given(file.name)
        guard let receipt = try? Receipt(parsing: file.bytes), let leaf = receipt.extra,
            let entry = try? Entry(decoding: leaf)
        else { return [Finding(.receiptUnreadable, at: place)] }
        guard let policy = try? WitnessPolicy(log: self.policy.log, witnesses: [], quorum: 0),
            let note = try? policy.evaluate(receipt.note), note.isLogSigned
        else { return [Finding(.receiptForeign, at: place)] }
        let leafHash = Merkle.leafHash(leaf)
        let proof = InclusionProof(index: receipt.index, size: note.checkpoint.size, hashes: receipt.proof)
        guard (try? proof.verify(leafHash: leafHash, root: note.checkpoint.root)) != nil else {
            return [Finding(.receiptProof, at: place)]
        }
        self.places.add(note.checkpoint, place)
        self.places.add(leafHash, number: receipt.index, place)
        let isOwn = entry.type == .act || entry.type.isBallot
        if let key, !isOwn || entry.signers.first?.key != key { return [Finding(.receiptKey, at: place)] }
        return []
    }

    /// The checkpoint of the whole log.
    func check(
        last bytes: [UInt8],
        _ log: MerkleFrontier,
        _ known: [VerificationKey: UInt64]
    ) -> (cosigned: Int, findings: [Finding]) {
        do throws(EntryProblem) {
            let note = try CheckpointRule.evaluate(bytes, self.policy)
            guard note.checkpoint.size == log.size else {
                throw .checkpointSize(found: note.checkpoint.size, expected: log.size)
            }
            guard note.checkpoint.root == log.root else { throw .checkpointRoot }
            let times = self.times.merging(known) { max($0, $1) }
            for witness in note.cosigners {
                guard let time = note.timestamps[witness]?.first, time >= times[witness] ?? 0 else {
                    throw .checkpointTime(witness)
                }
            }
            return (note.cosigners.count, [])
        } catch {
            return (0, [Finding(.entry(error), at: .part("checkpoint"))])
        }
    }
}
