internal import BallotRules
internal import HTTPTypes
internal import Hummingbird
internal import HummingbirdCore

/// One page on its way out: what all pages have, and its own members.
struct Page {
    /// A link.
    struct Link {
        let name: String
        let href: String

        var model: [String: Any] { ["name": self.name, "href": self.href] }
    }

    private let call: Call
    private var model: [String: Any] = [:]

    init(_ call: Call, title: String, crumbs: [Link] = []) {
        self.call = call
        let phrase = call.phrase
        let other: Language = call.language == .dutch ? .english : .dutch
        self.model = [
            "language": call.language.rawValue, "title": title, "base": call.base,
            "crumbs": crumbs.map(\.model),
            "skip": phrase(nl: "Naar de inhoud", en: "Skip to content"),
            "navigation": phrase(nl: "U bent hier", en: "You are here"),
            "otherLanguage": other.rawValue, "otherHref": Page.other(call, other),
            "otherName": other == .dutch ? "Nederlands" : "English",
            "footer": phrase(
                nl: "Alles op deze site komt uit een logboek dat iedereen kan narekenen.",
                en: "Everything on this site comes from a log that everybody can check."
            ),
            "footerLink": phrase(nl: "Zo controleert u het zelf", en: "How to check it yourself"),
        ]
    }

    /// Says something by name.
    subscript(_ name: String) -> Any? {
        get { self.model[name] }
        set { self.model[name] = newValue }
    }

    /// The answer.
    func answer(_ template: Templates.Name, status: HTTPResponse.Status = .ok) throws(Problem) -> Response {
        guard let text = self.call.templates.page(template, self.model) else { throw Problem(.unknown) }
        var headers = HTTPFields()
        headers[.contentLanguage] = self.call.language.rawValue
        return .bytes(Array(text.utf8), .html, status: status, headers: headers)
    }

    /// The same page in the other language.
    private static func other(_ call: Call, _ language: Language) -> String {
        var query = call.query.pairs.filter { $0.name != "lang" }
        query.append((name: "lang", value: language.rawValue))
        let text = query.map { PercentText.encode($0.name) + "=" + PercentText.encode($0.value) }
        return call.request.uri.path + "?" + text.joined(separator: "&")
    }
}

extension Call {
    /// Under which address the server was reached: as it is set, else as the client says where that is a plain host.
    var base: String {
        guard self.options.baseURL.isEmpty else { return self.options.baseURL }
        let host = self.request.head.authority ?? ""
        let isPlain = host.utf8.allSatisfy { byte in
            (97...122).contains(byte) || (65...90).contains(byte) || (48...58).contains(byte)
                || [UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "["), UInt8(ascii: "]")].contains(byte)
        }
        return "http://" + (isPlain && !host.isEmpty ? host : "localhost")
    }

    /// An address on this site in the language of the page.
    func address(_ path: String) -> String { path + "?lang=" + self.language.rawValue }
}
