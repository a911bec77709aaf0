internal import BallotRules
internal import Proceedings
internal import TransparencyLog

/// A record that is open, with the round as it stands.
struct OpenRecord {
    let folder: RecordFolder
    let repository: FolderRepository
    var desk: RoundDesk

    var state: RoundState { self.desk.state }
    var terms: RoundTerms { self.desk.terms }
    var manifest: Manifest { self.desk.terms.manifest }

    /// Takes in entries, in order.
    @discardableResult
    mutating func submit(_ entries: [[UInt8]], place: String) async throws(Failure) -> Range<Int> {
        do throws(DeskFault) {
            return try await self.desk.submit(entries)
        } catch {
            throw Failure(error, place: place)
        }
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
    func latestCheckpoint() throws(Failure) -> (note: SignedNote, evaluation: NoteEvaluation)? {
        guard let note = try self.folder.checkpoint() else { return nil }
        return (note, try self.evaluate(note, place: self.folder.file("checkpoint")))
    }

    /// Sees that voting is open: then the witnesses have cosigned the rules, the same for everybody, keys of issuers
    /// included.
    func requireOpen() throws(Failure) {
        guard self.state.phase != .open else { return }
        throw Failure(
            self.folder.path,
            Bilingual(
                nl: "stembewijzen worden alleen gevraagd en gegeven zolang het stemmen open is",
                en: "credentials are asked for and given only while voting is open"
            ),
            remedy: Bilingual(nl: "Zie: buurtstem round status", en: "See: buurtstem round status")
        )
    }

    /// The verdict on a checkpoint, which must be one that this round's log signed.
    func evaluate(_ note: SignedNote, place: String) throws(Failure) -> NoteEvaluation {
        guard let evaluation = try? self.terms.witnessPolicy.evaluate(note), evaluation.isLogSigned else {
            throw Failure(
                place,
                Bilingual(
                    nl: "dit controlepunt is niet van het log van deze ronde",
                    en: "this checkpoint is not of this round’s log"
                ),
                remedy: Bilingual(
                    nl: "Controleer of map en ronde bij elkaar horen.",
                    en: "Check that folder and round belong together."
                )
            )
        }
        return evaluation
    }

    /// The checkpoint of the whole log with the cosignatures that are needed.
    func cosignedCheckpoint() throws(Failure) -> SignedNote {
        let place = self.folder.file("checkpoint")
        let (size, quorum) = (self.state.size, self.terms.witnessPolicy.quorum)
        guard let (note, evaluation) = try self.latestCheckpoint(), evaluation.checkpoint.size == self.state.log.size
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
                remedy: Bilingual(
                    nl: "Vraag de andere getuigen: buurtstem record cosign",
                    en: "Ask the other witnesses: buurtstem record cosign"
                )
            )
        }
        return note
    }
}
