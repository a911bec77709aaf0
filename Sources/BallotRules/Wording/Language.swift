/// A language in which the product speaks.
public enum Language: String, CaseIterable, Hashable, Sendable {
    /// Dutch, at level B1.
    case dutch = "nl"
    /// English.
    case english = "en"
}

/// A text in both languages.
public struct Bilingual: Hashable, Sendable {
    /// The Dutch text.
    public let dutch: String
    /// The English text.
    public let english: String

    /// A text in both languages.
    public init(nl dutch: String, en english: String) {
        self.dutch = dutch
        self.english = english
    }

    /// The text in `language`.
    public func callAsFunction(_ language: Language) -> String {
        switch language {
        case .dutch: self.dutch
        case .english: self.english
        }
    }
}
