public import BallotRules

extension Phrase {
    /// Why a version of an initiative is refused, and what to do.
    public func sentence(_ refusal: Initiative.Refusal) -> String {
        switch refusal {
        case .unchanged:
            self(
                nl: "Deze versie zegt hetzelfde als de vorige. Verander iets, of doe niets.",
                en: "This version says what the one before says. Change something, or do nothing."
            )
        case .outdated:
            self(
                nl: "Er is intussen een nieuwere versie. Bekijk die eerst en begin daar.",
                en: "A newer version has come in between. Look at that one first and start from it."
            )
        case .notAnAuthor(let person):
            self(
                nl: "\(person) is geen indiener, en helpt niet met hun akkoord. Vraag een indiener.",
                en: "\(person) is no initiator, and does not help with their consent. Ask an initiator."
            )
        case .earlier(let day):
            self(
                nl: "De laatste versie is van \(day). Kies die dag of een latere.",
                en: "The last version is of \(day). Choose that day or a later one."
            )
        case .tooMany(let limit):
            self(
                nl: "Een plan heeft hoogstens \(self.number(limit)) versies. Dien een nieuw plan in.",
                en: "A plan has at most \(self.number(limit)) versions. Hand in a new plan."
            )
        }
    }
}

extension Initiative.Refusal {
    /// A stable name for scripts.
    public var code: String {
        switch self {
        case .unchanged: "version-unchanged"
        case .outdated: "version-outdated"
        case .notAnAuthor: "version-not-an-author"
        case .earlier: "version-earlier"
        case .tooMany: "version-too-many"
        }
    }
}

extension Phrase {
    /// Why something cannot be written into the book of initiatives, and what to do.
    public func sentence(_ refusal: InitiativeBook.Refusal) -> String {
        switch refusal {
        case .taken(let id):
            self(nl: "De naam \(id) is al in gebruik. Kies een andere.", en: "The name \(id) is taken. Choose another.")
        case .badName:
            self(
                nl: "Deze naam kan niet. Gebruik 1 tot 200 bytes zonder stuurtekens.",
                en: "This name is not possible. Use 1 to 200 bytes without control characters."
            )
        case .unknown(let id):
            self(
                nl: "Er is geen plan met de naam \(id). Kijk de naam na.",
                en: "There is no plan called \(id). Check the name."
            )
        case .succeeded(let id, let others):
            self(
                nl: "\(id) gaat al verder als \(others.map(\.text).joined(separator: ", ")). Werk daarmee.",
                en: "\(id) has gone on as \(others.map(\.text).joined(separator: ", ")). Work with that."
            )
        case .repeated(let id):
            self(nl: "\(id) staat er twee keer. Haal er een weg.", en: "\(id) is named twice. Remove one.")
        case .tooFew:
            self(
                nl: "Samenvoegen en splitsen gaat met ten minste twee plannen.",
                en: "To merge or to split takes at least two plans."
            )
        case .notAgreed(let people):
            self(
                nl: "Nog niet akkoord: \(people.map(\.text).joined(separator: ", ")). Vraag deze indieners eerst.",
                en: "Not agreed yet: \(people.map(\.text).joined(separator: ", ")). Ask these initiators first."
            )
        case .version(let version): self.sentence(version)
        }
    }
}

extension InitiativeBook.Refusal {
    /// A stable name for scripts.
    public var code: String {
        switch self {
        case .taken: "book-taken"
        case .badName: "book-bad-name"
        case .unknown: "book-unknown"
        case .succeeded: "book-succeeded"
        case .repeated: "book-repeated"
        case .tooFew: "book-too-few"
        case .notAgreed: "book-not-agreed"
        case .version(let refusal): refusal.code
        }
    }
}
