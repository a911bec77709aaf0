internal import BallotRules
internal import Proceedings
internal import Signing
internal import TransparencyLog

/// What the log signs.
enum Checkpoints {
    /// The log’s signer, whose key must be the one in the manifest.
    static func signer(_ key: SigningKey, _ record: OpenRecord, place: String) throws(Failure) -> LogSigner {
        let policy = record.terms.witnessPolicy
        guard policy.log.key == key.verificationKey, let signer = try? LogSigner(origin: policy.log.name, secret: key)
        else {
            throw Failure(
                place,
                Bilingual(
                    nl: "dit is niet de sleutel van het logboek van deze ronde",
                    en: "this is not the key of this round’s log"
                ),
                remedy: Bilingual(nl: "Neem de sleutel van het logboek.", en: "Use the key of the log.")
            )
        }
        return signer
    }

    /// Signs the log as it is, and keeps the checkpoint; what was cosigned already stays so.
    static func sign(_ record: OpenRecord, _ signer: LogSigner) throws(Failure) -> SignedNote {
        if let (note, evaluation) = try record.latestCheckpoint(), evaluation.checkpoint.size == record.state.log.size,
            evaluation.checkpoint.root == record.state.log.root
        {
            return note
        }
        do {
            let note = try record.desk.checkpoint(signer)
            try record.folder.keep(note, size: record.state.log.size)
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
        _ record: OpenRecord
    ) throws(Failure) -> Receipt {
        guard let checkpoint = try? Checkpoint(text: note.text),
            let receipt = try? record.desk.receipt(number, entry: entry, note: note, size: checkpoint.size)
        else { throw self.impossible(record) }
        return receipt
    }

    private static func impossible(_ record: OpenRecord) -> Failure {
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
