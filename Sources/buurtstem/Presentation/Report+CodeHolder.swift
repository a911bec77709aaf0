internal import BallotRules
internal import Proceedings

extension Report {
    /// Adds how whoever holds a code votes, and whether she enrolled a key of her own.
    mutating func add(_ holder: CodeHolder) {
        let way =
            switch holder.kind {
            case .open: Bilingual(nl: "open", en: "openly")
            case .secret: Bilingual(nl: "geheim", en: "in secret")
            case .paper: Bilingual(nl: "op papier", en: "on paper")
            }
        let isEnrolled = holder.key != nil
        let key =
            isEnrolled
            ? Bilingual(nl: "aangemeld", en: "enrolled") : Bilingual(nl: "niet aangemeld", en: "not enrolled")
        self.add("kind", .string(holder.kind.name), self.phrase(way), nl: "U stemt", en: "You vote")
        self.add("enrolled", .bool(isEnrolled), self.phrase(key), nl: "Uw sleutel", en: "Your key")
    }
}
