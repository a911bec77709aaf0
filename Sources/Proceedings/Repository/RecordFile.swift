internal import BallotRules
public import Deliberation
internal import Signing

/// Something that is kept beside the log of a record.
public enum RecordFile: Hashable, Sendable {
    /// The document `election` of a round.
    case election
    /// The published rules of a round.
    case rules
    /// The document `outcome`, after the count.
    case outcome
    /// The document `trace`, after the count.
    case trace
    /// The file for researchers, after the count.
    case research
    /// A document that acts of a panel record name, by its content address.
    case document(DocumentID)
    /// A text that acts of a panel record name, by its content address. The only kind that can be erased.
    case text(TextID)

    /// The name of its kind, as stores and addresses have it.
    public var kind: String {
        switch self {
        case .election: "election"
        case .rules: "rules"
        case .outcome: "outcome"
        case .trace: "trace"
        case .research: "research"
        case .document: "document"
        case .text: "text"
        }
    }

    /// Its content address, or nothing for a kind of which there is one.
    public var address: String {
        switch self {
        case .document(let id): id.text
        case .text(let id): id.text
        default: ""
        }
    }

    /// The file of this kind and address; `nil` when there is none such.
    public init?(kind: String, address: String) {
        let singles: [RecordFile] = [.election, .rules, .outcome, .trace, .research]
        if address.isEmpty {
            guard let single = singles.first(where: { $0.kind == kind }) else { return nil }
            self = single
            return
        }
        guard Digest(hexadecimal: address)?.hexadecimal == address else { return nil }
        switch kind {
        case "document": self = .document(DocumentID(address))
        case "text": self = .text(TextID(address))
        default: return nil
        }
    }

    /// Whether the file can be taken out, because the record stands without it.
    public var isErasable: Bool {
        if case .text = self { true } else { false }
    }

    /// Whether a recount replaces the file.
    public var isReplaceable: Bool {
        switch self {
        case .outcome, .trace, .research: true
        case .election, .rules, .document, .text: false
        }
    }

    /// The most octets of one.
    public var mostBytes: Int {
        switch self {
        case .text: PanelTexts.mostBytes
        case .document: Bundle.mostBytes
        case .election, .rules, .outcome, .trace, .research: 1 << 28
        }
    }
}
