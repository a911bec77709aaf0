internal import Deliberation
public import Proceedings
internal import Signing

/// What is kept beside the log.
extension RemoteRecord {
    /// Files that are asked for at the same time.
    private static let atOnce = 8

    /// What a file says; `nil` when it is not there, or not to be shown yet.
    ///
    /// - Throws: ``RemoteFault``, ``RemoteFault/Doubt/document`` for a document or text that is not what its address says.
    public nonisolated func file(_ file: RecordFile) async throws(RemoteFault) -> [UInt8]? {
        let answer: TransportAnswer
        do throws(RemoteFault) {
            answer = try await self.server.ask(
                RemoteServer.Question(path: self.path(file), accept: file.accept, mostBytes: file.mostBytes)
            )
        } catch {
            guard error.isAbsence else { throw error }
            return nil
        }
        guard file.address.isEmpty || SHA256.digest(answer.body).hexadecimal == file.address else {
            throw .doubt(.document)
        }
        return answer.body
    }

    /// The documents at these addresses, in order; `nil` for one that is not there.
    public nonisolated func files(_ files: [RecordFile]) async throws(RemoteFault) -> [[UInt8]?] {
        var found: [[UInt8]?] = []
        for start in stride(from: 0, to: files.count, by: RemoteRecord.atOnce) {
            let part = files[start..<min(start + RemoteRecord.atOnce, files.count)]
            let answers = await withTaskGroup(of: (Int, Fetched).self) { group in
                for (place, file) in part.enumerated() {
                    group.addTask { (place, await self.fetch(file)) }
                }
                var answers: [Int: Fetched] = [:]
                for await (place, answer) in group { answers[place] = answer }
                return answers
            }
            for place in 0..<part.count {
                switch answers[place] {
                case .bytes(let bytes): found.append(bytes)
                case .absent, nil: found.append(nil)
                case .fault(let fault): throw fault
                }
            }
        }
        return found
    }

    /// What came of asking for a file.
    private enum Fetched: Sendable {
        case bytes([UInt8])
        case absent
        case fault(RemoteFault)
    }

    private nonisolated func fetch(_ file: RecordFile) async -> Fetched {
        do throws(RemoteFault) {
            guard let bytes = try await self.file(file) else { return .absent }
            return .bytes(bytes)
        } catch {
            return .fault(error)
        }
    }

    /// Hands in what belongs to a count: outcome, trace or the file for researchers.
    public nonisolated func put(_ bytes: [UInt8], as file: RecordFile) async throws(RemoteFault) {
        _ = try await self.server.ask(
            RemoteServer.Question(
                method: .put,
                path: self.path(file),
                accept: "application/json",
                contentType: "application/octet-stream",
                body: bytes,
                mostBytes: RemoteProblem.mostBytes
            )
        )
    }

    private nonisolated func path(_ file: RecordFile) -> String {
        switch file {
        case .document(let id): "/v1/records/\(self.name)/documents/\(id.text)"
        case .text(let id): "/v1/records/\(self.name)/texts/\(id.text)"
        case .research: "/v1/records/\(self.name)/research.pb"
        case .election, .rules, .outcome, .trace: "/v1/records/\(self.name)/\(file.kind)"
        }
    }
}

extension RecordFile {
    /// The forms in which the octets themselves are sent, the preferred one first.
    fileprivate var accept: String {
        let form =
            switch self {
            case .election: "application/cbor"
            case .document: "application/json"
            case .outcome, .trace, .text, .rules, .research: "text/plain"
            }
        return "application/octet-stream, \(form);q=0.9"
    }
}

extension RemoteFault {
    /// Whether this says that something is not there, or not to be seen yet.
    fileprivate var isAbsence: Bool {
        switch self {
        case .problem(let problem): problem.status == 404 || problem.status == 410 || problem.code.hasPrefix("hidden-")
        case .status(let status): status == 404 || status == 410
        default: false
        }
    }
}
