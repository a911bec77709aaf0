internal import BallotRules
internal import Deliberation

/// The public register of a year, in both languages.
enum CityRegister {
    static func text(_ book: CaseBook, _ texts: ReportTexts) -> Int {
        var octets = 0
        for language in Language.allCases {
            let phrase = Phrase(language, currency: .euro)
            for number in 1...4 {
                guard let quarter = Quarter(year: 2026, number: number) else { continue }
                octets += book.register(of: quarter).text(phrase, texts).utf8.count
            }
        }
        return octets
    }
}
