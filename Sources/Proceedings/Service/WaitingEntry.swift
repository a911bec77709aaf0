/// An entry that was inspected and waits to be taken in.
struct WaitingEntry: Sendable {
    let bytes: [UInt8]
    let inspection: EntryInspection
    let files: SubmissionFiles
    var continuation: CheckedContinuation<Result<Acceptance, ServiceFault>, Never>?

    init(bytes: [UInt8], inspection: EntryInspection, files: SubmissionFiles) {
        self.bytes = bytes
        self.inspection = inspection
        self.files = files
    }
}
