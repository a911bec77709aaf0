internal import BallotRules
internal import Proceedings
internal import Signing
internal import TransparencyLog

/// What the log signs.
enum Checkpoints {
    /// The log’s signer, whose key must be the one in the manifest.
    static func signer(_ key: SigningKey, _ record: some KeptRecord, place: String) throws(Failure) -> LogSigner {
        let policy = record.witnessPolicy
        guard policy.log.key == key.verificationKey, let signer = try? LogSigner(origin: policy.log.name, secret: key)
        else {
            throw Failure(
                place,
                Bilingual(
                    nl: "dit is niet de sleutel van dit logboek",
                    en: "this is not the key of this log"
                ),
                remedy: Bilingual(nl: "Neem de sleutel van het logboek.", en: "Use the key of the log.")
            )
        }
        return signer
    }

    /// Signs the log as it is, and keeps the checkpoint; what was cosigned already stays so.
    static func sign(_ record: some KeptRecord, _ signer: LogSigner) async throws(Failure) -> SignedNote {
        if let (note, evaluation) = try await record.latestCheckpoint(), evaluation.checkpoint.size == record.tree.size,
            evaluation.checkpoint.root == record.root
        {
            return note
        }
        do {
            let note = try signer.checkpoint(size: record.tree.size, root: record.root)
            try await record.folder.keep(note, size: record.tree.size)
            return note
        } catch let failure as Failure {
            throw failure
        } catch {
            throw self.impossible(record)
        }
    }

    /// The receipt for an entry under a checkpoint of this log.
    static func receipt(
        _ number: Int,
        _ entry: [UInt8],
        _ note: SignedNote,
        _ record: some KeptRecord
    ) throws(Failure) -> Receipt {
        guard let checkpoint = try? Checkpoint(text: note.text),
            let proof = try? record.tree.inclusionProof(index: UInt64(max(number, 0)), size: checkpoint.size)
        else { throw self.impossible(record) }
        return Receipt(index: UInt64(max(number, 0)), extra: entry, proof: proof.hashes, note: note)
    }

    private static func impossible(_ record: some KeptRecord) -> Failure {
        Failure(
            record.folder.path,
            Bilingual(
                nl: "dit stuk valt niet onder het controlepunt",
                en: "this entry is not covered by the checkpoint"
            ),
            remedy: Bilingual(
                nl: "Maak een nieuw: buurtstem record checkpoint",
                en: "Make a new one: buurtstem record checkpoint"
            )
        )
    }
}

extension OpenRecord {
    /// The register as its pages say.
    func register() async throws(Failure) -> Register {
        do throws(RepositoryError) {
            return try await Register(record: self.repository)
        } catch {
            throw Failure(error, place: self.folder.path)
        }
    }
}
