internal import BallotRules
internal import Deliberation
internal import Proceedings

extension RecordFolder {
    /// Documents that acts name: areas, schemes, panels, rules of meeting, what initiatives say.
    var documentFolder: ContentFolder {
        ContentFolder(path: self.file("documents"), suffix: ".json", limit: Bundle.mostBytes)
    }

    /// Texts that acts name. One that is taken away leaves the record as it is.
    var textFolder: ContentFolder {
        ContentFolder(path: self.file("texts"), suffix: ".txt", limit: PanelTexts.mostBytes)
    }

    /// What the record is about, as its first entry says; `nil` for an empty one, or one that cannot be read.
    func kind(_ repository: FolderRepository) async -> PackageKind? {
        guard let size = try? await repository.size(), size > 0,
            let bytes = try? await repository.entries(0..<1).first, let entry = try? Entry(decoding: bytes)
        else { return nil }
        switch entry.content {
        case .charter: return .panels
        case .manifest: return .round
        default: return nil
        }
    }

    /// The panel record with every entry, document and text checked.
    func openPanels(change: Bool) async throws(Failure) -> OpenPanels {
        let repository = try self.repository(change: change)
        guard await self.kind(repository) != .round else { throw self.isOfRound }
        return try await OpenPanels(self, repository)
    }

    /// A record of either kind, every entry checked.
    func openEither(change: Bool) async throws(Failure) -> any KeptRecord {
        let repository = try self.repository(change: change)
        return await self.kind(repository) == .panels
            ? try await OpenPanels(self, repository) : try await self.openRound(repository)
    }

    /// The documents in the folder.
    func shelf() throws(Failure) -> Shelf {
        var shelf = Shelf()
        for file in try self.documentFolder.files() {
            do throws(DataFault) {
                shelf.add(try DataValue(canonical: file.bytes), address: DocumentID(file.address))
            } catch {
                throw Failure(
                    self.documentFolder.path + "/" + file.address + ".json",
                    Bilingual { Phrase($0).sentence(error) }
                )
            }
        }
        return shelf
    }

    /// The texts in the folder.
    func texts() throws(Failure) -> PanelTexts {
        var texts = PanelTexts()
        for file in try self.textFolder.files() {
            guard let text = String(validating: file.bytes, as: UTF8.self), texts.add(text) != nil else {
                throw Failure(
                    self.textFolder.path + "/" + file.address + ".txt",
                    Bilingual(nl: "dit is geen tekst", en: "this is no text"),
                    remedy: Bilingual(nl: "Haal het bestand weg.", en: "Take the file away.")
                )
            }
        }
        return texts
    }

    var isOfPanels: Failure {
        Failure(
            self.path,
            Bilingual(
                nl: "in deze map staat een logboek van panels, niet van een stemronde",
                en: "this folder holds a record of panels, not of a round"
            ),
            remedy: Bilingual(nl: "Zie: buurtstem panels status", en: "See: buurtstem panels status")
        )
    }

    private var isOfRound: Failure {
        Failure(
            self.path,
            Bilingual(
                nl: "in deze map staat een logboek van een stemronde, niet van panels",
                en: "this folder holds the record of a round, not of panels"
            ),
            remedy: Bilingual(nl: "Zie: buurtstem round status", en: "See: buurtstem round status")
        )
    }
}
