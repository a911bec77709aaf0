internal import BallotRules
internal import Deliberation
internal import Proceedings
internal import Signing
internal import TransparencyLog

/// A panel record that is open, with its business as it stands, its documents and its texts.
struct OpenPanels: KeptRecord {
    let folder: RecordFolder
    let repository: FolderRepository
    private(set) var desk: PanelDesk
    private(set) var shelf: Shelf
    private(set) var texts: PanelTexts

    var state: PanelState { self.desk.state }
    var book: CaseBook { self.desk.state.book }
    var terms: PanelTerms { self.desk.terms }
    var tree: MerkleTree { self.desk.tree }
    var witnessPolicy: WitnessPolicy { self.desk.terms.witnessPolicy }

    init(_ folder: RecordFolder, _ repository: FolderRepository) async throws(Failure) {
        self.folder = folder
        self.repository = repository
        self.shelf = try folder.shelf()
        self.texts = try folder.texts()
        do throws(DeskFault) {
            self.desk = try await PanelDesk(repository, self.shelf)
        } catch {
            throw Failure(error, place: folder.path)
        }
    }

    /// The state after `entry` with these documents at hand; nothing is kept.
    func trying(_ entry: [UInt8], _ more: [DataValue] = []) throws(EntryProblem) -> PanelState {
        var state = self.state
        try state.apply(PanelInspector(self.terms).inspect(entry), self.shelf(with: more))
        return state
    }

    /// Takes in an entry. Documents and texts that it names are on the disk before it is; what is refused leaves nothing.
    ///
    /// - Returns: the number of the entry.
    mutating func submit(
        _ entry: [UInt8],
        documents: [DataValue] = [],
        texts: [String] = [],
        place: String
    ) async throws(Failure) -> Int {
        do throws(EntryProblem) { _ = try self.trying(entry, documents) } catch {
            throw Failure(error, place: place)
        }
        for document in documents {
            try self.folder.documentFolder.keep(document.canonicalBytes)
            self.shelf.add(document)
        }
        for text in texts {
            try self.folder.textFolder.keep(Array(text.utf8))
            self.texts.add(text)
        }
        do throws(DeskFault) {
            return try await self.desk.submit([entry], self.shelf, today: DutchClock.universalDay).lowerBound
        } catch {
            throw Failure(error, place: place)
        }
    }

    /// Documents and texts that the entries name, and how many texts are not there.
    func named() async throws(Failure) -> (shelf: Shelf, texts: PanelTexts, missing: Int) {
        var (shelf, texts) = (Shelf(), PanelTexts())
        var missing: Set<TextID> = []
        for start in stride(from: 0, to: self.size, by: 2_048) {
            for bytes in try await self.entries(start..<min(start + 2_048, self.size)) {
                guard let entry = try? Entry(decoding: bytes), case .act(let body) = entry.content else { continue }
                for id in body.act.documents {
                    if let document = self.shelf[id] { shelf.add(document, address: id) }
                }
                for id in body.act.texts {
                    if let text = self.texts[id] { texts.add(text) } else { missing.insert(id) }
                }
            }
        }
        return (shelf, texts, missing.count)
    }

    private func shelf(with more: [DataValue]) -> Shelf {
        var shelf = self.shelf
        for document in more { shelf.add(document) }
        return shelf
    }
}
