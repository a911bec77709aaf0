extension FindingProblem {
    /// A stable name for programs, such as `rewritten`; that of an entry's problem is the problem's own.
    public var code: String {
        switch self {
        case .entry(let problem): problem.code
        case .package(let fault): "package-" + fault.code.name
        case .part(let problem): problem.code
        case .document: "document"
        case .notPublished: "not-published"
        case .checkpointOrder: "checkpoint-order"
        case .rewritten: "rewritten"
        case .cutOff: "cut-off"
        case .noCertificate: "no-certificate"
        case .recountImpossible(let error): "recount-" + error.code
        case .count(let name, _, _): "count-" + name.rawValue
        case .countedBallots: "counted-ballots"
        case .outcome: "outcome"
        case .trace: "trace"
        case .receiptUnreadable: "receipt-unreadable"
        case .receiptForeign: "receipt-foreign"
        case .receiptProof: "receipt-proof"
        case .receiptBytes: "receipt-bytes"
        case .receiptKey: "receipt-key"
        }
    }
}

extension PartProblem {
    /// A stable name for programs, such as `part-changed`.
    public var code: String {
        switch self {
        case .missing: "part-missing"
        case .unknown: "part-unknown"
        case .changed: "part-changed"
        }
    }
}

extension PackageFault.Code {
    /// A stable name for programs, such as `too-long`.
    public var name: String {
        switch self {
        case .magic: "magic"
        case .head: "head"
        case .order: "order"
        case .missing: "missing"
        case .truncated: "truncated"
        case .tooLong: "too-long"
        case .entry: "entry"
        case .changed: "changed"
        }
    }
}

extension Finding {
    /// The check and what it found, such as `V5-invalid-signature`: the same in every version and language.
    public var code: String { self.check.code + "-" + self.problem.code }
}
