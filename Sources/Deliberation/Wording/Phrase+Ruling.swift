public import BallotRules

extension Phrase {
    /// How a ruling ended and why, in a sentence or two, with the article where a law says so.
    public func sentence(_ ruling: Ruling) -> String {
        var parts = [self.ending(ruling), self(ruling.ground.reason)]
        if let wayOut = ruling.wayOut { parts.append(self(wayOut.sentence)) }
        if let article = ruling.article { parts.append("(\(article))") }
        return parts.joined(separator: " ")
    }

    private func ending(_ ruling: Ruling) -> String {
        let names = ruling.choices.map(\.text).joined(separator: ", ")
        switch ruling.status {
        case .adopted: return self(nl: "Aangenomen.", en: "Adopted.")
        case .rejected: return self(nl: "Niet aangenomen.", en: "Not adopted.")
        case .chosen: return self(nl: "Gekozen: \(names).", en: "Chosen: \(names).")
        case .divided: return self(nl: "De pot is verdeeld.", en: "The pot is divided.")
        case .tied where names.isEmpty: return self(nl: "De stemmen zijn gelijk.", en: "The votes are equal.")
        case .tied: return self(nl: "Gelijk: \(names).", en: "Equal: \(names).")
        case .postponed: return self(nl: "Uitgesteld tot een volgende vergadering.", en: "Put off to a next meeting.")
        case .undecided: return self(nl: "Er is niets besloten.", en: "Nothing is decided.")
        }
    }
}

extension WayOut {
    /// What happens next.
    public var sentence: Bilingual {
        switch self {
        case .revote: Bilingual(nl: "Er wordt opnieuw gestemd.", en: "A new vote is taken.")
        case .statusQuo: Bilingual(nl: "Alles blijft zoals het is.", en: "Things stay as they are.")
        case .chair: Bilingual(nl: "De voorzitter beslist.", en: "The chair decides.")
        case .lot: Bilingual(nl: "Het lot beslist.", en: "The lot decides.")
        }
    }
}
