public import BallotRules

extension Currency {
    /// Euros in cents: the money of schemes, initiatives and ledgers.
    public static let euro = Currency(code: "EUR", decimals: 2)
}

extension Phrase {
    /// A ceiling in words.
    public func words(_ ceiling: Ceiling) -> String {
        switch ceiling {
        case .none: self(nl: "geen", en: "none")
        case .amount(let most): self.money(most)
        }
    }

    /// A threshold of support in words.
    public func words(_ gate: SupportGate) -> String {
        switch gate {
        case .none: self(nl: "geen", en: "none")
        case .number(let least): self(nl: "\(self.number(least)) mensen", en: "\(self.number(least)) people")
        case .share(let part):
            self(
                nl: "\(self.percent(part.fraction)) van de doelgroep, of anders van de bewoners",
                en: "\(self.percent(part.fraction)) of the target group, or else of the residents"
            )
        }
    }

    /// A quorum in words.
    public func words(_ quorum: Quorum) -> String {
        let proxies =
            quorum.countsProxies
            ? self(nl: "volmachten tellen mee", en: "proxies count")
            : self(nl: "volmachten tellen niet mee", en: "proxies do not count")
        switch quorum.demand {
        case .number(let number):
            return self(
                nl: "ten minste \(self.number(number)) leden; \(proxies)",
                en: "at least \(self.number(number)) members; \(proxies)"
            )
        case .part(let part, let strictly, let base):
            return self(
                nl: "\(strictly ? "meer dan" : "ten minste") \(part) van \(base.wording.dutch); \(proxies)",
                en: "\(strictly ? "more than" : "at least") \(part) of \(base.wording.english); \(proxies)"
            )
        }
    }

    /// A key in words.
    public func words(_ key: SplitKey) -> String {
        switch key {
        case .none: return self(nl: "de pot wordt niet verdeeld", en: "the pot is not divided")
        case .equal: return self(nl: "gelijke delen", en: "equal parts")
        case .population: return self(nl: "naar het aantal bewoners", en: "by the number of residents")
        case .weights(let weights):
            let parts = weights.sorted { $0.key < $1.key }.map { "\($0.key): \(self.number($0.value))" }
            return self(nl: "naar gewicht", en: "by weight") + " (" + parts.joined(separator: ", ") + ")"
        }
    }

    /// What becomes of what is left, in words.
    public func words(_ leftover: Leftover) -> String {
        switch leftover {
        case .returned: return self(nl: "gaat terug", en: "goes back")
        case .carriedOver(let years, let cap):
            let most =
                cap == .none
                ? "" : self(nl: ", hoogstens \(self.words(cap))", en: ", at most \(self.words(cap))")
            return self(
                nl: "blijft \(self.number(years)) jaar in de pot\(most)",
                en: "stays in the pot for \(self.number(years)) \(years == 1 ? "year" : "years")\(most)"
            )
        case .pooled(let month, let date):
            // Every month and day that can be read is one of the leap year 2000.
            let day = Day(year: 2000, month: month, day: date).map { String(self.day($0).dropLast(5)) } ?? ""
            return self(nl: "alle potten worden één op \(day)", en: "all pots become one on \(day)")
        }
    }

    /// Names with values, in order of name: `base=cast, strict=true`.
    func settings(_ values: [String: String], sign: String = "=") -> String {
        let names = values.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        let parts = names.map { $0 + sign + (values[$0] ?? "") }
        return parts.isEmpty ? self(nl: "geen opties", en: "no options") : parts.joined(separator: ", ")
    }
}

extension Quorum.Base {
    /// Of what the quorum is a part.
    public var wording: Bilingual {
        switch self {
        case .seats: Bilingual(nl: "alle zetels", en: "all seats")
        case .members: Bilingual(nl: "de leden", en: "the members")
        case .eligible: Bilingual(nl: "de leden die mogen meestemmen", en: "the members who may vote")
        }
    }
}
