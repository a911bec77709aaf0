internal import BallotRules
internal import Deliberation
internal import Signing

/// The documents and texts of one submission, read and found to be those that its entry names.
struct SubmissionFiles: Sendable {
    /// Documents by address.
    private(set) var documents: [(id: DocumentID, value: DataValue)] = []
    /// What is to be kept.
    private(set) var files: [(file: RecordFile, bytes: [UInt8])] = []

    /// - Throws: ``ServiceFault`` for a file that is none, or that the entry does not name.
    init(_ submission: Submission, _ entry: Entry?) throws(ServiceFault) {
        guard !submission.documents.isEmpty || !submission.texts.isEmpty else { return }
        guard case .act(let body)? = entry?.content else { throw .file(.notNamed, number: 0) }
        let (documents, texts) = (Set(body.act.documents), Set(body.act.texts))
        for (number, bytes) in submission.documents.enumerated() {
            guard bytes.count <= Bundle.mostBytes else { throw .file(.tooLong, number: number) }
            let value: DataValue
            do throws(DataFault) { value = try DataValue(canonical: bytes) } catch {
                throw .file(.notCanonical, number: number)
            }
            let id = DocumentID(SHA256.digest(bytes).hexadecimal)
            guard documents.contains(id) else { throw .file(.notNamed, number: number) }
            self.documents.append((id, value))
            self.files.append((.document(id), bytes))
        }
        for (place, bytes) in submission.texts.enumerated() {
            let number = submission.documents.count + place
            guard (1...PanelTexts.mostBytes).contains(bytes.count) else { throw .file(.tooLong, number: number) }
            guard String(validating: bytes, as: UTF8.self) != nil else { throw .file(.notText, number: number) }
            let id = TextID(SHA256.digest(bytes).hexadecimal)
            guard texts.contains(id) else { throw .file(.notNamed, number: number) }
            self.files.append((.text(id), bytes))
        }
    }
}
