internal import Deliberation

/// What a server says is wrong (RFC 9457), in the language that it was asked in.
public struct RemoteProblem: Hashable, Sendable {
    /// The status of HTTP.
    public let status: Int
    /// A stable name: of an ``EntryProblem`` where an entry was refused.
    public let code: String
    /// What is wrong.
    public let detail: String
    /// What helps, where the server says so.
    public let remedy: String?

    /// The most octets of a problem document.
    static let mostBytes = 65_536
    /// The most characters of one of its texts.
    static let mostCharacters = 600

    /// A problem.
    public init(status: Int, code: String, detail: String, remedy: String? = nil) {
        self.status = status
        self.code = code
        self.detail = detail
        self.remedy = remedy
    }

    /// The problem in an answer; `nil` when it has none that can be read.
    init?(_ answer: TransportAnswer) {
        guard answer.contentType == "application/problem+json", answer.body.count <= RemoteProblem.mostBytes,
            let document = try? DataValue(parsing: answer.body), case .map(let members) = document,
            case .text(let code)? = members["code"]
        else { return nil }
        let texts = [members["detail"], members["title"]].compactMap(RemoteProblem.text)
        self.init(
            status: answer.status,
            code: RemoteProblem.line(code),
            detail: texts.first ?? RemoteProblem.line(code),
            remedy: RemoteProblem.text(members["remedy"])
        )
    }

    private static func text(_ value: DataValue?) -> String? {
        guard case .text(let text)? = value, !text.isEmpty else { return nil }
        return self.line(text)
    }

    /// One line that a terminal can show: what a server says is not trusted to be one.
    static func line(_ text: String) -> String {
        let shown = text.unicodeScalars.lazy.map { scalar in
            switch scalar.properties.generalCategory {
            case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse:
                Unicode.Scalar(0x20 as UInt8)
            default: scalar
            }
        }
        return String(String.UnicodeScalarView(shown.prefix(self.mostCharacters)))
    }
}
