internal import BallotRules
internal import Deliberation
internal import Foundation
internal import Proceedings

/// What a verb makes its act of: the words that were given, who acts, and the business as it stands.
///
/// Texts and documents that the act names are collected here, to be kept before the act is.
final class ActMaking {
    let arguments: VerbArguments
    /// The business before the act.
    let book: CaseBook
    /// Who acts.
    let person: PersonID
    /// Texts that the act names.
    private(set) var texts: [String] = []
    /// Documents that the act names.
    private(set) var documents: [DataValue] = []

    init(_ arguments: VerbArguments, _ book: CaseBook, _ person: PersonID) {
        self.arguments = arguments
        self.book = book
        self.person = person
    }

    /// Keeps a text.
    func keep(_ text: String, place: String) throws(Failure) -> TextID {
        var texts = PanelTexts()
        guard let id = texts.add(text) else {
            throw Failure(
                place,
                Bilingual(
                    nl: "een tekst heeft 1 tot \(PanelTexts.mostBytes) bytes",
                    en: "a text has 1 to \(PanelTexts.mostBytes) bytes"
                ),
                remedy: Bilingual(nl: "Maak de tekst korter, of vul hem in.", en: "Shorten the text, or fill it in.")
            )
        }
        self.texts.append(text)
        return id
    }

    /// The text of `--text` or `--text-file`, where one was given.
    func optionalText() throws(Failure) -> TextID? {
        if let text = self.arguments["text"] { return try self.keep(text, place: "--text") }
        guard let path = self.arguments["text-file"] else { return nil }
        let bytes = try InputFile.bytes(path, limit: PanelTexts.mostBytes + 1)
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw Failure(
                path,
                Bilingual(nl: "dit is geen tekst in UTF-8", en: "this is no text in UTF-8"),
                remedy: Bilingual(nl: "Bewaar de tekst als UTF-8.", en: "Save the text as UTF-8.")
            )
        }
        return try self.keep(text.hasSuffix("\n") ? String(text.dropLast()) : text, place: path)
    }

    /// The text of `--text` or `--text-file`.
    func text() throws(Failure) -> TextID {
        guard let id = try self.optionalText() else { throw self.absent("--text") }
        return id
    }

    /// Reads the document in a file, and keeps it.
    func document(at path: String) throws(Failure) -> DocumentID {
        let bytes = try InputFile.bytes(path, limit: Bundle.mostBytes)
        let document: DataValue
        do throws(DataFault) {
            document = try DataValue(parsing: bytes)
        } catch {
            throw Failure(path, Bilingual { Phrase($0).sentence(error) })
        }
        guard document.canonicalBytes.count <= Bundle.mostBytes else {
            throw Failure(path, Bilingual(nl: "dit document is te groot", en: "this document is too large"))
        }
        self.documents.append(document)
        return DocumentID(document.address)
    }

    /// What is said where a parameter has no value after all.
    func absent(_ name: String) -> Failure {
        Failure(
            self.arguments.place,
            Bilingual(nl: "hier ontbreekt \(name)", en: "\(name) is missing"),
            remedy: Bilingual(
                nl: "Zie: buurtstem \(self.arguments.place) --help",
                en: "See: buurtstem \(self.arguments.place) --help"
            )
        )
    }
}
