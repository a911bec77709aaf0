internal import BallotRules
internal import Proceedings
internal import ProceedingsClient
internal import TransparencyLog

/// What a server did not do, or was not believed in, said to a person.
enum RemoteFailure {
    /// The failure; evidence against a log is kept first.
    static func failure(_ fault: RemoteFault, _ remote: RemoteRecord, place: String? = nil) -> Failure {
        self.failure(fault, name: remote.name, server: remote.server.address, place: place)
    }

    static func failure(
        _ fault: RemoteFault,
        name: RecordName? = nil,
        server: ServerAddress,
        place: String? = nil
    ) -> Failure {
        if case .memory(let cause as Failure) = fault { return cause }
        // What the server says of an entry is about the entry; everything else is about the server.
        let isOfEntry =
            if case .problem(let problem) = fault { [400, 409, 422].contains(problem.status) } else { false }
        let where_ = isOfEntry ? place ?? server.text : name.map { "\(server) \($0)" } ?? server.text
        var reason = Bilingual { Phrase($0).problem(fault) }
        if case .equivocation(let evidence) = fault, let name,
            let path = try? SeenFile(server, name).keepEvidence(evidence.bytes)
        {
            reason = Bilingual(
                nl: reason.dutch + " Het bewijs staat in \(path).",
                en: reason.english + " The evidence is in \(path)."
            )
        }
        let remedy = (Phrase(.dutch).remedy(fault), Phrase(.english).remedy(fault))
        guard let dutch = remedy.0, let english = remedy.1 else { return Failure(where_, reason) }
        return Failure(where_, reason, remedy: Bilingual(nl: dutch, en: english))
    }
}
