internal import BallotRules
internal import Proceedings
internal import Signing
internal import TransparencyLog

/// A record that is open, in a folder or on a server, whatever it is about: its log, its checkpoints, and who watches it.
protocol KeptRecord {
    /// Where it is.
    var folder: any RecordPlace { get }
    /// The entries.
    var repository: any Repository { get }
    /// The hashes of the log.
    var tree: MerkleTree { get }
    /// How many entries are hidden still, and passed over; 0 in a folder.
    var hiddenCount: Int { get }
    /// Who signs and cosigns its checkpoints.
    var witnessPolicy: WitnessPolicy { get }
}

extension KeptRecord {
    /// How many entries there are.
    var size: Int { Int(clamping: self.tree.size) }

    /// The hash of the whole log.
    var root: Digest { self.tree.root }

    /// Whether an entry with these octets is in the log, hidden or not.
    func holds(_ entry: [UInt8]) -> Bool {
        let hash = Merkle.leafHash(entry)
        return (0..<self.tree.size).contains { (try? self.tree.hash(level: 0, index: $0)) == hash }
    }

    /// The entries at `range`.
    func entries(_ range: Range<Int>) async throws(Failure) -> [[UInt8]] {
        do throws(RepositoryError) {
            return try await self.repository.entries(range)
        } catch {
            throw Failure(error, place: self.folder.file("log"))
        }
    }

    /// The latest checkpoint with its verdicts, when it is one of this log.
    func latestCheckpoint() async throws(Failure) -> (note: SignedNote, evaluation: NoteEvaluation)? {
        guard let note = try await self.folder.checkpoint() else { return nil }
        return (note, try self.evaluate(note, place: self.folder.file("checkpoint")))
    }

    /// The verdict on a checkpoint, which must be one that this log signed.
    func evaluate(_ note: SignedNote, place: String) throws(Failure) -> NoteEvaluation {
        guard let evaluation = try? self.witnessPolicy.evaluate(note), evaluation.isLogSigned else {
            throw Failure(
                place,
                Bilingual(
                    nl: "dit controlepunt is niet van dit logboek",
                    en: "this checkpoint is not of this log"
                ),
                remedy: Bilingual(
                    nl: "Controleer of het bestand bij deze map hoort.",
                    en: "Check that the file belongs to this folder."
                )
            )
        }
        return evaluation
    }

    /// The checkpoint of the whole log with the cosignatures that are needed.
    func cosignedCheckpoint() async throws(Failure) -> SignedNote {
        let place = self.folder.file("checkpoint")
        let (size, quorum) = (self.size, self.witnessPolicy.quorum)
        guard let (note, evaluation) = try await self.latestCheckpoint(), evaluation.checkpoint.size == self.tree.size
        else {
            throw Failure(
                place,
                Bilingual(
                    nl: "er is geen controlepunt van het log zoals het nu is (\(size) regels)",
                    en: "there is no checkpoint of the log as it is now (\(size) entries)"
                ),
                remedy: Bilingual(
                    nl: "Eerst: buurtstem record checkpoint. Daarna: buurtstem record cosign.",
                    en: "First: buurtstem record checkpoint. Then: buurtstem record cosign."
                )
            )
        }
        guard evaluation.isQuorumMet else {
            let found = evaluation.cosigners.count
            throw Failure(
                place,
                Bilingual(
                    nl: "\(found) van de \(quorum) benodigde getuigen hebben meegetekend",
                    en: "\(found) of the \(quorum) witnesses needed have cosigned"
                ),
                remedy: self.folder is RecordOnServer
                    ? Bilingual(
                        nl: "De server vraagt de getuigen zelf: probeer het over een minuut nog eens.",
                        en: "The server asks the witnesses itself: try again in a minute."
                    )
                    : Bilingual(
                        nl: "Vraag de andere getuigen: buurtstem record cosign",
                        en: "Ask the other witnesses: buurtstem record cosign"
                    )
            )
        }
        return note
    }
}
