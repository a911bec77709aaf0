internal import Signing
internal import TransparencyLog

extension VerificationRun {
    /// Reads the earlier checkpoints of the package and what else was given, before the log is read.
    mutating func watch(_ package: PackageReader, _ input: VerificationInput) throws {
        var last: UInt64 = 0
        for bytes in try package.checkpoints() {
            do throws(EntryProblem) {
                let note = try CheckpointRule.read(bytes, self.terms.witnessPolicy)
                if note.checkpoint.size < last {
                    self.report.add(Finding(.checkpointOrder, at: .part("checkpoints")))
                }
                last = note.checkpoint.size
                self.watched.add(note.checkpoint, .part("checkpoints"))
                for (witness, stamps) in note.timestamps {
                    guard let time = stamps.first, time >= self.times[witness] ?? 0 else {
                        throw .checkpointTime(witness)
                    }
                    self.times[witness] = time
                }
            } catch {
                self.report.add(Finding(.entry(error), at: .part("checkpoints")))
            }
        }
        for file in input.checkpoints { self.watch(file) }
        for file in input.receipts {
            self.report.ran.insert(.receipt)
            self.watch(receipt: file, key: input.key)
        }
        if self.watched.compared > 0 { self.report.ran.insert(.consistency) }
    }

    private mutating func watch(_ file: VerificationInput.File) {
        do throws(EntryProblem) {
            let note = try CheckpointRule.read(file.bytes, self.terms.witnessPolicy)
            self.watched.add(note.checkpoint, .given(file.name))
        } catch {
            self.report.add(Finding(.entry(error), at: .given(file.name)))
        }
    }

    private mutating func watch(receipt file: VerificationInput.File, key: VerificationKey?) {
        let place = Finding.Place.given(file.name)
        guard let receipt = try? Receipt(parsing: file.bytes), let leaf = receipt.extra,
            let entry = try? Entry(decoding: leaf)
        else { return self.report.add(Finding(.receiptUnreadable, at: place)) }
        guard let policy = try? WitnessPolicy(log: self.terms.witnessPolicy.log, witnesses: [], quorum: 0),
            let note = try? policy.evaluate(receipt.note), note.isLogSigned
        else { return self.report.add(Finding(.receiptForeign, at: place)) }
        let leafHash = Merkle.leafHash(leaf)
        let proof = InclusionProof(index: receipt.index, size: note.checkpoint.size, hashes: receipt.proof)
        guard (try? proof.verify(leafHash: leafHash, root: note.checkpoint.root)) != nil else {
            return self.report.add(Finding(.receiptProof, at: place))
        }
        if let key, entry.signers.first?.key != key || !entry.type.isBallot {
            self.report.add(Finding(.receiptKey, at: place))
        }
        self.watched.add(note.checkpoint, place)
        self.watched.add(leafHash, number: receipt.index, place)
    }
}
