internal import BallotRules
internal import Deliberation

/// Words of the command line read as values, exactly or not at all.
enum Given {
    /// A name that can stand in a record.
    static func name<Kind>(_ text: String, place: String) throws(Failure) -> Identifier<Kind> {
        let name = Identifier<Kind>(text)
        guard name.isWellFormed else {
            throw Failure(
                "\(place) \(text)",
                Bilingual(nl: "dit kan geen naam zijn", en: "this cannot be a name"),
                remedy: Bilingual(
                    nl: "Gebruik 1 tot 200 tekens, zonder stuurtekens.",
                    en: "Use 1 to 200 characters, without control characters."
                )
            )
        }
        return name
    }

    /// A word of a closed list.
    static func choice<Word>(_ text: String, place: String) throws(Failure) -> Word
    where Word: RawRepresentable & CaseIterable, Word.RawValue == String {
        if let word = Word(rawValue: text) { return word }
        let list = Word.allCases.map(\.rawValue).joined(separator: ", ")
        throw Failure(
            "\(place) \(text)",
            Bilingual(nl: "dit woord is hier niet bekend", en: "this word is not known here"),
            remedy: Bilingual(nl: "Kies uit: \(list).", en: "Choose from: \(list).")
        )
    }

    /// Euros with two decimals or none, such as `400`, `400.50` or `400,50`.
    static func amount(_ text: String, place: String) throws(Failure) -> Money {
        let parts = text.split(maxSplits: 1, omittingEmptySubsequences: false) { $0 == "." || $0 == "," }
        let digits = parts.joined()
        let isExact = parts.count == 1 || parts[1].utf8.count == 2
        guard isExact, parts.first?.isEmpty == false, digits.utf8.count <= 16,
            digits.utf8.allSatisfy({ (48...57).contains($0) }), let number = Int(digits),
            number <= Money.limit.units / (parts.count == 1 ? 100 : 1)
        else {
            throw Failure(
                "\(place) \(text)",
                Bilingual(nl: "dit is geen bedrag in euro’s", en: "this is no amount in euros"),
                remedy: Bilingual(nl: "Schrijf zoals 400 of 400.50.", en: "Write as in 400 or 400.50.")
            )
        }
        return Money(units: parts.count == 1 ? number * 100 : number)
    }

    /// A day such as `2027-03-01`.
    static func day(_ text: String, place: String) throws(Failure) -> Day {
        guard let day = Day(text) else {
            throw Failure(
                "\(place) \(text)",
                Bilingual(nl: "dit is geen dag", en: "this is no day"),
                remedy: Bilingual(nl: "Schrijf zoals 2027-03-01.", en: "Write as in 2027-03-01.")
            )
        }
        return day
    }

    /// The minute of the day that `19:30` names.
    static func minute(_ text: String, place: String) throws(Failure) -> Int {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 2, parts.map(\.utf8.count) == [2, 2],
            parts.joined().utf8.allSatisfy({ (48...57).contains($0) }), let hour = Int(parts[0]),
            let minute = Int(parts[1]), hour < 24, minute < 60
        else {
            throw Failure(
                "\(place) \(text)",
                Bilingual(nl: "dit is geen tijd", en: "this is no time"),
                remedy: Bilingual(nl: "Schrijf zoals 19:30.", en: "Write as in 19:30.")
            )
        }
        return hour * 60 + minute
    }

    /// A whole number from a range.
    static func count(_ text: String, _ range: ClosedRange<Int>, place: String) throws(Failure) -> Int {
        guard let number = Int(text), range.contains(number) else {
            throw Failure(
                "\(place) \(text)",
                Bilingual(nl: "dit getal kan hier niet", en: "this number is not possible here"),
                remedy: Bilingual(
                    nl: "Kies een getal van \(range.lowerBound) tot \(range.upperBound).",
                    en: "Choose a number from \(range.lowerBound) to \(range.upperBound)."
                )
            )
        }
        return number
    }

    /// A pot such as `west/2027` or `west/green/2027`.
    static func pot(_ text: String, place: String) throws(Failure) -> PotKey {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        guard (2...3).contains(parts.count), let last = parts.last, let year = Int(last),
            (1...9_999).contains(year), last == "\(year)", AreaID(parts[0]).isWellFormed,
            parts.count == 2 || Identifier<PotKey>(parts[1]).isWellFormed
        else {
            throw Failure(
                "\(place) \(text)",
                Bilingual(nl: "dit is geen pot", en: "this is no pot"),
                remedy: Bilingual(
                    nl: "Schrijf gebied/jaar of gebied/thema/jaar, zoals west/2027.",
                    en: "Write area/year or area/theme/year, as in west/2027."
                )
            )
        }
        return PotKey(area: AreaID(parts[0]), theme: parts.count == 3 ? parts[1] : "", year: year)
    }
}

extension PotKey {
    /// As it is written on the command line.
    var text: String {
        ([self.area.text] + (self.theme.isEmpty ? [] : [self.theme]) + ["\(self.year)"]).joined(separator: "/")
    }
}
