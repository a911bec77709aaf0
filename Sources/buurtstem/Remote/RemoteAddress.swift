internal import BallotRules
internal import ProceedingsClient

/// The address of a server, as typed.
enum RemoteAddress {
    /// Reads what stands after `--server`.
    static func parse(_ text: String, place: String = "--server") throws(Failure) -> ServerAddress {
        do throws(ServerAddress.Problem) { return try ServerAddress(text) } catch {
            throw Failure(
                "\(place) \(text)",
                Bilingual { Phrase($0).problem(error) },
                remedy: Bilingual { Phrase($0).remedy(error) }
            )
        }
    }
}
