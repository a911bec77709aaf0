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

    /// The documents in the folder.
    func shelf(_ entries: any Repository) throws(Failure) -> Shelf {
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
    func texts(_ entries: any Repository) throws(Failure) -> PanelTexts {
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
}
