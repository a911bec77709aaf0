internal import BallotRules
internal import Proceedings
internal import TransparencyLog

/// A record that is open, with the round as it stands.
struct OpenRecord: KeptRecord {
    let folder: RecordFolder
    let repository: FolderRepository
    var desk: RoundDesk

    var state: RoundState { self.desk.state }
    var terms: RoundTerms { self.desk.terms }
    var manifest: Manifest { self.desk.terms.manifest }
    var tree: MerkleTree { self.desk.tree }
    var witnessPolicy: WitnessPolicy { self.desk.terms.witnessPolicy }

    /// Takes in entries, in order.
    @discardableResult
    mutating func submit(_ entries: [[UInt8]], place: String) async throws(Failure) -> Range<Int> {
        do throws(DeskFault) {
            return try await self.desk.submit(entries)
        } catch {
            throw Failure(error, place: place)
        }
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
}
