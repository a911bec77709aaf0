internal import BallotRules
internal import Proceedings
internal import Signing

extension PublicKeys {
    /// The log called `origin` with its key, and the witnesses, of whom `quorum` must cosign.
    func watching(origin: String, quorum: Int) throws(Failure) -> WitnessTerms {
        let found = self.all(.witness)
        guard (1...16).contains(found.count) else { throw self.number(.witness, found.count, 1...16) }
        guard (1...found.count).contains(quorum) else {
            throw Failure(
                "--quorum \(quorum)",
                Bilingual(nl: "er zijn \(found.count) getuigen", en: "there are \(found.count) witnesses"),
                remedy: Bilingual(nl: "Kies een getal van 1 tot \(found.count).", en: "Choose 1 to \(found.count).")
            )
        }
        guard let logKey = try self.only(.log).verificationKey else { throw self.number(.log, 0, 1...1) }
        return WitnessTerms(
            origin: origin,
            logKey: logKey,
            quorum: quorum,
            witnesses: found.compactMap { named in
                named.file.verificationKey.map { WitnessTerms.Witness(name: named.name, key: $0) }
            }
        )
    }
}
