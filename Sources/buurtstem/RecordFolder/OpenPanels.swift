internal import BallotRules
internal import Deliberation
internal import Proceedings
internal import ProceedingsClient
internal import Signing
internal import TransparencyLog

/// A panel record that is open, with its business as it stands, its documents and its texts.
struct OpenPanels: KeptRecord {
    let folder: any RecordPlace
    let repository: any Repository
    private(set) var desk: PanelDesk
    private(set) var shelf: Shelf
    private(set) var texts: PanelTexts

    var state: PanelState { self.desk.state }
    var book: CaseBook { self.desk.state.book }
    var terms: PanelTerms { self.desk.terms }
    var tree: MerkleTree { self.desk.tree }
    var hiddenCount: Int { self.desk.hiddenCount }
    var witnessPolicy: WitnessPolicy { self.desk.terms.witnessPolicy }

    init(_ folder: any RecordPlace, _ repository: any Repository, needsTexts: Bool) async throws(Failure) {
        self.folder = folder
        self.repository = repository
        self.shelf = try await folder.shelf(repository)
        self.texts = needsTexts ? try await folder.texts(repository) : PanelTexts()
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
            // With hidden entries this is not the whole record: then the server judges. What is there already gets its
            // receipt again.
            guard self.hiddenCount > 0 || self.repository is RemoteRecord && self.holds(entry) else {
                throw Failure(error, place: place)
            }
        }
        if let remote = self.repository as? RemoteRecord {
            let octets = (documents.map(\.canonicalBytes), texts.map { Array($0.utf8) })
            let submission = Submission(entry, documents: octets.0, texts: octets.1)
            return try await self.post(submission, to: remote, place: place)
        }
        if let folder = self.folder as? RecordFolder {
            for document in documents { try folder.documentFolder.keep(document.canonicalBytes) }
            for text in texts { try folder.textFolder.keep(Array(text.utf8)) }
        }
        for document in documents { self.shelf.add(document) }
        for text in texts { self.texts.add(text) }
        do throws(DeskFault) {
            return try await self.desk.submit([entry], self.shelf, today: DutchClock.universalDay).lowerBound
        } catch {
            throw Failure(error, place: place)
        }
    }

    /// Hands an entry in at a server, and then looks at the record again.
    private mutating func post(
        _ submission: Submission,
        to remote: RemoteRecord,
        place: String
    ) async throws(Failure) -> Int {
        let wasHidden = self.hiddenCount > 0
        let number: Int
        do throws(RemoteFault) { number = try await remote.submit(submission).number } catch {
            throw RemoteFailure.failure(error, remote, place: place)
        }
        do throws(RemoteFault) { try await remote.refresh(isWhole: wasHidden) } catch {
            throw RemoteFailure.failure(error, remote)
        }
        if wasHidden {
            self = try await OpenPanels(self.folder, remote, needsTexts: false)
        } else {
            self.shelf = try await self.folder.shelf(remote)
            do throws(DeskFault) { try await self.desk.catchUp(self.shelf) } catch {
                throw Failure(error, place: self.folder.path)
            }
        }
        return number
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
