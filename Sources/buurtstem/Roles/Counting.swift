internal import BallotRules
internal import Proceedings

/// Counting a record.
enum Counting {
    /// Which program counted.
    static let engine = "buurtstem 0.1.0"

    /// Counts the record.
    static func count(_ folder: any RecordPlace) async throws(Failure) -> RecordCount {
        let repository = try await folder.entries(change: false)
        let election = try await folder.election()
        do throws(RecordCountFault) {
            return try await RecordCount(repository, election: election)
        } catch {
            throw self.failure(error, folder)
        }
    }

    private static func failure(_ fault: RecordCountFault, _ folder: any RecordPlace) -> Failure {
        switch fault {
        case .desk(let fault): Failure(fault, place: folder.path)
        case .recount(let error): Failure(error, place: folder.path)
        case .notYet:
            Failure(
                folder.path,
                Bilingual(nl: "het stemmen is nog niet gesloten", en: "voting has not ended"),
                remedy: Bilingual(
                    nl: "Tellen kan na: buurtstem round close",
                    en: "It can be counted after: buurtstem round close"
                )
            )
        }
    }
}
