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

    private let frame: PageFrame
    private var model: [String: Any] = [:]

    init(_ call: Call, title: String, crumbs: [Link] = []) {
        self.init(PageFrame(call.request, call.query, call.options, call.templates), title: title, crumbs: crumbs)
    }

    init(_ frame: PageFrame, title: String, crumbs: [Link] = []) {
        self.frame = frame
        let phrase = Phrase(frame.language)
        let other = PageFrame.other(frame.language)
        self.model = [
            "language": frame.language.rawValue, "title": title, "base": frame.base,
            "crumbs": crumbs.map(\.model),
            "skip": phrase(nl: "Naar de inhoud", en: "Skip to content"),
            "navigation": phrase(nl: "U bent hier", en: "You are here"),
            "otherLanguage": other.rawValue, "otherHref": frame.otherHref,
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
    func answer(_ template: Templates.Name) throws(Problem) -> Response {
        guard let text = self.text(template) else { throw Problem(.unknown) }
        var headers = HTTPFields()
        headers[.contentLanguage] = self.frame.language.rawValue
        return .bytes(Array(text.utf8), .html, headers: headers)
    }

    /// The page, or `nil` where there is no such template.
    func text(_ template: Templates.Name) -> String? {
        self.frame.templates.page(template, self.model).map(Markup.withoutDirections)
    }
}

extension Call {
    /// Under which address the server was reached.
    var base: String { PageFrame(self.request, self.query, self.options, self.templates).base }

    /// An address on this site in the language of the page.
    func address(_ path: String) -> String { path + "?lang=" + self.language.rawValue }
}
