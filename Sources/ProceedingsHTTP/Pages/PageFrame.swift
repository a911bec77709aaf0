internal import BallotRules
internal import Hummingbird
internal import HummingbirdCore

/// What a page needs to know of the request that it answers.
struct PageFrame {
    let language: Language
    /// Under which address the server was reached.
    let base: String
    let templates: Templates
    /// The address of the same page in the other language.
    let otherHref: String

    /// - Parameter query: the query, where it could be read.
    init(_ request: Request, _ query: Query?, _ options: HTTPOptions, _ templates: Templates) {
        let language = Languages.chosen(request, query)
        self.language = language
        self.base = PageFrame.base(request, options)
        self.templates = templates
        // What is no path of ours could lead to somebody else's site.
        var path = request.uri.path
        do throws(Problem) { try RequestGate.check(path: path) } catch { path = "/" }
        var pairs = query?.pairs.filter { $0.name != "lang" } ?? []
        pairs.append((name: "lang", value: PageFrame.other(language).rawValue))
        let text = pairs.map { PercentText.encode($0.name) + "=" + PercentText.encode($0.value) }
        self.otherHref = path + "?" + text.joined(separator: "&")
    }

    /// The other language.
    static func other(_ language: Language) -> Language { language == .dutch ? .english : .dutch }

    /// Under which address the server was reached: as it is set, else as the client says where that is a plain host.
    private static func base(_ request: Request, _ options: HTTPOptions) -> String {
        guard options.baseURL.isEmpty else { return options.baseURL }
        let host = request.head.authority ?? ""
        let isPlain = host.utf8.allSatisfy { byte in
            (97...122).contains(byte) || (65...90).contains(byte) || (48...58).contains(byte)
                || [UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "["), UInt8(ascii: "]")].contains(byte)
        }
        return "http://" + (isPlain && !host.isEmpty ? host : "localhost")
    }
}
