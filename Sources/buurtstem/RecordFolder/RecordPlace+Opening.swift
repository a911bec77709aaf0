internal import BallotRules
internal import Proceedings

extension RecordPlace {
    /// The document `election`.
    func election() async throws(Failure) -> ElectionDocument {
        let bytes = try await self.document("election")
        do throws(EncodingFault) {
            return try ElectionDocument(decoding: bytes)
        } catch {
            throw Failure(
                self.file("election"),
                Bilingual { Phrase($0).problem(error) },
                remedy: Bilingual(
                    nl: "Haal de map opnieuw op bij de organisator.",
                    en: "Get the folder again from the organiser."
                )
            )
        }
    }

    /// The round as far as its record has come, every entry checked.
    func open(change: Bool) async throws(Failure) -> OpenRecord {
        let entries = try await self.entries(change: change)
        guard await self.kind(entries) != .panels else { throw self.isOfPanels }
        return try await OpenRecord(self, entries)
    }

    /// The panel record with every entry and document checked.
    ///
    /// - Parameter texts: whether the texts are needed, which from a server are fetched one by one.
    func openPanels(change: Bool, texts: Bool = true) async throws(Failure) -> OpenPanels {
        let entries = try await self.entries(change: change)
        guard await self.kind(entries) != .round else { throw self.isOfRound }
        return try await OpenPanels(self, entries, needsTexts: texts)
    }

    /// A record of either kind, every entry checked.
    func openEither(change: Bool, texts: Bool = false) async throws(Failure) -> any KeptRecord {
        let entries = try await self.entries(change: change)
        return await self.kind(entries) == .panels
            ? try await OpenPanels(self, entries, needsTexts: texts) : try await OpenRecord(self, entries)
    }

    /// What the record is about, as its first entry says; `nil` for an empty one, or one that cannot be read.
    private func kind(_ entries: any Repository) async -> PackageKind? {
        guard let size = try? await entries.size(), size > 0,
            let bytes = try? await entries.entries(0..<1).first, let entry = try? Entry(decoding: bytes)
        else { return nil }
        switch entry.content {
        case .charter: return .panels
        case .manifest: return .round
        default: return nil
        }
    }

    var isOfPanels: Failure {
        Failure(
            self.path,
            Bilingual(
                nl: "hier staat een logboek van panels, niet van een stemronde",
                en: "this is a record of panels, not of a round"
            ),
            remedy: Bilingual(nl: "Zie: buurtstem panels status", en: "See: buurtstem panels status")
        )
    }

    private var isOfRound: Failure {
        Failure(
            self.path,
            Bilingual(
                nl: "hier staat een logboek van een stemronde, niet van panels",
                en: "this is the record of a round, not of panels"
            ),
            remedy: Bilingual(nl: "Zie: buurtstem round status", en: "See: buurtstem round status")
        )
    }
}
