internal import BallotRules
internal import Deliberation
internal import Proceedings
internal import ProceedingsClient
internal import Signing
internal import Synchronization
internal import TransparencyLog

/// A record on a server, read and added to over HTTP.
final class RecordOnServer: RecordPlace {
    private let serverText: String
    private let nameText: String
    private let opened = Mutex<RemoteRecord?>(nil)
    /// Documents that were fetched; they do not change.
    private let documents = Mutex<[DocumentID: [UInt8]]>([:])

    /// A record that nobody has asked for yet; what is wrong with its address or name comes out when it is opened.
    init(server: String, record: String) {
        self.serverText = server
        self.nameText = record
    }

    var path: String { "\(self.serverText) \(self.nameText)" }

    func file(_ name: String) -> String { "\(self.path) \(name)" }

    /// The record, checked as it is now.
    func remote() async throws(Failure) -> RemoteRecord {
        if let known = self.opened.withLock({ $0 }) { return known }
        let address = try RemoteAddress.parse(self.serverText)
        guard let name = RecordName(self.nameText) else { throw RecordOnServer.noName(self.nameText) }
        let server = RemoteServer(address, language: SpokenLanguage.current, transport: FoundationTransport())
        let memory = try SeenFile(address, name)
        let record: RemoteRecord
        do throws(RemoteFault) { record = try await RemoteRecord.open(name, on: server, memory: memory) } catch {
            throw RemoteFailure.failure(error, name: name, server: address)
        }
        self.opened.withLock { $0 = record }
        return record
    }

    func entries(change: Bool) async throws(Failure) -> any Repository { try await self.remote() }

    func checkpoint() async throws(Failure) -> SignedNote? { await (try self.remote()).checkpoint }

    func document(_ name: String) async throws(Failure) -> [UInt8] {
        guard let file = RecordOnServer.files[name] else { throw self.missing(name) }
        let remote = try await self.remote()
        let bytes: [UInt8]?
        do throws(RemoteFault) { bytes = try await remote.file(file) } catch {
            throw RemoteFailure.failure(error, remote)
        }
        guard let bytes else { throw self.missing(name) }
        return bytes
    }

    func documentSource(_ name: String) async throws(Failure) -> any ByteSource {
        MemorySource(try await self.document(name))
    }

    func keep(_ bytes: [UInt8], as name: String) async throws(Failure) {
        guard let file = RecordOnServer.files[name] else { throw self.missing(name) }
        let remote = try await self.remote()
        do throws(RemoteFault) { try await remote.put(bytes, as: file) } catch {
            throw RemoteFailure.failure(error, remote)
        }
    }

    func keep(_ note: SignedNote, size: UInt64) async throws(Failure) { throw Elsewhere.failure(self.path) }

    /// None: what the server gave out before it is not asked for.
    func checkpoints() async throws(Failure) -> [(size: UInt64, note: SignedNote)] { [] }

    func shelf(_ entries: any Repository) async throws(Failure) -> Shelf {
        var shelf = Shelf()
        let addresses = try await self.named(entries).documents
        let unknown = self.documents.withLock { known in addresses.filter { known[$0] == nil } }
        let fetched = try await self.bytes(unknown.map { .document($0) })
        self.documents.withLock { known in
            for (id, bytes) in zip(unknown, fetched) { known[id] = bytes }
        }
        for id in addresses {
            guard let bytes = self.documents.withLock({ $0[id] }) else { continue }
            do throws(DataFault) { shelf.add(try DataValue(canonical: bytes), address: id) } catch {
                throw Failure(self.file(id.text), Bilingual { Phrase($0).sentence(error) })
            }
        }
        return shelf
    }

    func texts(_ entries: any Repository) async throws(Failure) -> PanelTexts {
        var texts = PanelTexts()
        for bytes in try await self.bytes(try await self.named(entries).texts.map { .text($0) }) {
            if let bytes, let text = String(validating: bytes, as: UTF8.self) { texts.add(text) }
        }
        return texts
    }

    func source(_ entries: any Repository) async throws(Failure) -> any EntrySource {
        let remote = try await self.remote()
        let all: [[UInt8]]
        do throws(RepositoryError) { all = try await remote.entries(0..<(await remote.size())) } catch {
            throw Failure(error, place: self.path)
        }
        guard await remote.hiddenCount == 0 else { throw self.hidden }
        return MemoryEntries(all)
    }

    private static let files: [String: RecordFile] = [
        "election": .election, "rules": .rules, "outcome": .outcome, "trace": .trace, "research.pb": .research,
    ]

    private func bytes(_ files: [RecordFile]) async throws(Failure) -> [[UInt8]?] {
        let remote = try await self.remote()
        do throws(RemoteFault) { return try await remote.files(files) } catch {
            throw RemoteFailure.failure(error, remote)
        }
    }

    /// The addresses that acts name, each once, in the order in which they first come.
    private func named(_ entries: any Repository) async throws(Failure) -> (documents: [DocumentID], texts: [TextID]) {
        var (documents, texts): ([DocumentID], [TextID]) = ([], [])
        var (seen, read): (Set<DocumentID>, Set<TextID>) = ([], [])
        do throws(RepositoryError) {
            for bytes in try await entries.entries(0..<(try await entries.size())) {
                guard let entry = try? Entry(decoding: bytes), case .act(let body) = entry.content else { continue }
                for id in body.act.documents where seen.insert(id).inserted { documents.append(id) }
                for id in body.act.texts where read.insert(id).inserted { texts.append(id) }
            }
        } catch {
            throw Failure(error, place: self.path)
        }
        return (documents, texts)
    }

    /// Says that this is no name of a record.
    static func noName(_ text: String) -> Failure {
        Failure(
            "--record \(text)",
            Bilingual(
                nl: "dit is geen naam van een logboek op een server",
                en: "this is no name of a record on a server"
            ),
            remedy: Bilingual(
                nl: "Met --server is --record een naam van kleine letters, cijfers en streepjes.",
                en: "With --server, --record is a name of small letters, digits and dashes."
            )
        )
    }

    private func missing(_ name: String) -> Failure {
        Failure(
            self.file(name),
            Bilingual(
                nl: "dit document is er niet, of mag nog niet worden gezien",
                en: "it is not there, or not to be seen yet"
            ),
            remedy: Bilingual(nl: "Zie: buurtstem round status", en: "See: buurtstem round status")
        )
    }

    private var hidden: Failure {
        Failure(
            self.path,
            Bilingual(nl: "een deel van de stukken is nog verborgen", en: "some entries are hidden still"),
            remedy: Bilingual(
                nl: "Wacht tot het stemmen is gesloten en geteld.",
                en: "Wait until voting has ended and was counted."
            )
        )
    }
}
