internal import BallotRules
internal import HTTPTypes
internal import Hummingbird
internal import HummingbirdCore

/// In which language an answer speaks.
enum Languages {
    /// The one that `?lang=` names, else the one that `Accept-Language` likes best, else Dutch.
    static func chosen(_ request: Request, _ query: Query?) -> Language {
        if let named = query?["lang"].flatMap(Language.init(rawValue:)) { return named }
        var best: (language: Language, quality: Int) = (.dutch, 0)
        for wish in Wish.list(request.headers[.acceptLanguage] ?? "") {
            let primary = wish.name.split(separator: "-").first.map(String.init) ?? ""
            let language = primary == "*" ? .dutch : Language(rawValue: primary)
            if let language, wish.quality > best.quality { best = (language, wish.quality) }
        }
        return best.language
    }
}
