internal import BallotRules
internal import Signing
internal import TransparencyLog

/// A witness with its memory in a file: what it has cosigned last is on the disk before the next cosignature is given.
struct WitnessFile {
    /// The key that others check the cosignatures with.
    let key: VerifierKey
    private let path: String
    private let cosigner: Cosigner
    private let log: VerifierKey

    /// The witness whose key this is.
    init(_ path: String, _ key: SigningKey, _ policy: WitnessPolicy, keyPath: String) throws(Failure) {
        guard let named = policy.witnesses.first(where: { $0.key == key.verificationKey }),
            let cosigner = try? Cosigner(name: named.name, secret: key)
        else {
            throw Failure(
                keyPath,
                Bilingual(nl: "dit is geen getuige van dit logboek", en: "this is no witness of this log"),
                remedy: Bilingual(
                    nl: "Neem de sleutel van een getuige die het eerste stuk noemt.",
                    en: "Use the key of a witness that the first entry names."
                )
            )
        }
        self.path = path
        self.key = named
        self.cosigner = cosigner
        self.log = policy.log
    }

    /// Cosigns `note`, whose tree must continue the one remembered; one process at a time.
    func cosign(
        _ note: SignedNote,
        _ checkpoint: Checkpoint,
        _ tree: MerkleTree,
        at time: Int
    ) throws(Failure) -> NoteSignature {
        try FileLock.hold(self.path) { () throws(Failure) in
            let known = try self.remembered()
            var witness = Witness(cosigner: self.cosigner, logs: [known])
            let proof = try? tree.consistencyProof(from: known.size, to: checkpoint.size).hashes
            let request = WitnessRequest(oldSize: known.size, proof: known.size == 0 ? [] : proof ?? [], note: note)
            let answer: WitnessAnswer
            do throws(WitnessRefusal) {
                answer = try witness.cosign(request, timestamp: UInt64(max(time, 0)))
            } catch {
                throw try self.failure(error)
            }
            try DurableFile.replace(self.path, with: answer.state.bytes, permissions: 0o600)
            return answer.cosignature
        }
    }

    /// Says why nothing is cosigned; evidence against the log is kept first.
    private func failure(_ refusal: WitnessRefusal) throws(Failure) -> Failure {
        let reason: Bilingual
        var remedy = Bilingual(
            nl: "Vertrouw dit logboek niet tot iemand dit kan uitleggen.",
            en: "Do not trust this log until somebody can explain this."
        )
        switch refusal {
        case .equivocation(let evidence):
            let path = self.path + ".evidence"
            try DurableFile.replace(path, with: evidence.bytes)
            reason = Bilingual(
                nl: "het logboek heeft twee verschillende geschiedenissen ondertekend; het bewijs staat in \(path)",
                en: "the log has signed two different histories; the evidence is in \(path)"
            )
        case .badConsistencyProof, .oldSizeTooLarge, .otherOldSize:
            reason = Bilingual(
                nl: "dit logboek gaat niet verder op wat deze getuige eerder zag: er is iets gewist of veranderd",
                en: "this log does not go on from what this witness saw: something was taken away or changed"
            )
        case .clockWentBack(let last, let now):
            reason = Bilingual(
                nl: "de klok loopt achter: de vorige keer was het \(last), nu \(now)",
                en: "the clock is behind: last time it was \(last), now \(now)"
            )
            remedy = Bilingual(nl: "Zet de klok gelijk.", en: "Set the clock.")
        case .checkpoint, .unknownLog, .badLogSignature:
            reason = Bilingual(
                nl: "dit controlepunt is niet van dit logboek",
                en: "this checkpoint is not of this log"
            )
        }
        return Failure(self.path, reason, remedy: remedy)
    }

    private func remembered() throws(Failure) -> WitnessedLog {
        let bytes = try DurableFile.bytes(self.path, limit: LogLimits.noteBytes + 32)
        do {
            return try bytes.map { try WitnessedLog(log: self.log, parsing: $0) } ?? WitnessedLog(log: self.log)
        } catch {
            throw Failure(
                self.path,
                Bilingual(
                    nl: "dit geheugen is van een ander logboek, of beschadigd",
                    en: "this memory is of another log, or damaged"
                ),
                remedy: Bilingual(
                    nl: "Begin niet opnieuw: een getuige zonder geheugen bewijst niets. Zet een reservekopie terug.",
                    en: "Do not begin anew: a witness without memory proves nothing. Put back a copy."
                )
            )
        }
    }
}
