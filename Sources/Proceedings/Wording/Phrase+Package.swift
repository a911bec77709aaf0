public import BallotRules

extension Phrase {
    /// Why a file is no publication package, in one or two sentences.
    public func problem(_ fault: PackageFault) -> String {
        let place = self(nl: "Bij byte \(self.number(fault.offset))", en: "At byte \(self.number(fault.offset))")
        let part = fault.part.isEmpty ? "" : self(nl: " in ‘\(fault.part)’", en: " in ‘\(fault.part)’")
        return place + part + self(fault.code.words)
    }

    /// How a document differs from the one that was published, in one or two sentences.
    public func problem(_ problem: PartProblem) -> String {
        switch problem {
        case .missing(let name):
            self(
                nl: "Het document ‘\(name)’ hoort in het pakket en ontbreekt.",
                en: "The document ‘\(name)’ belongs to the package and is missing."
            )
        case .unknown(let name):
            self(
                nl: "Het document ‘\(name)’ zit in het pakket en is niet gepubliceerd. Vertrouw er niet op.",
                en: "The document ‘\(name)’ is in the package and was not published. Do not rely on it."
            )
        case .changed(let name):
            self(
                nl:
                    "Het document ‘\(name)’ is anders dan gepubliceerd. Het is na de publicatie veranderd of beschadigd.",
                en: "The document ‘\(name)’ is not as published. It was altered or damaged afterwards."
            )
        }
    }
}

extension PackageFault.Code {
    /// What is wrong, as what follows the place.
    var words: Bilingual {
        switch self {
        case .magic:
            Bilingual(
                nl: " begint het bestand niet als een publicatiepakket. Misschien is het een ander bestand.",
                en: " the file does not begin as a package does. Perhaps it is another file."
            )
        case .head:
            Bilingual(
                nl: " staat geen naam en lengte van een onderdeel. Het bestand is beschadigd.",
                en: " stands no name and length of a part. The file is damaged."
            )
        case .order:
            Bilingual(
                nl: " staat een onderdeel op de verkeerde plaats, of voor de tweede keer.",
                en: " stands a part in the wrong place, or for the second time."
            )
        case .missing:
            Bilingual(
                nl: " ontbreekt een onderdeel dat elk pakket heeft.",
                en: " a part is missing that every package has."
            )
        case .truncated:
            Bilingual(
                nl: " houdt het bestand te vroeg op. Haal het opnieuw op.",
                en: " the file ends too early. Fetch it again."
            )
        case .tooLong:
            Bilingual(
                nl: " is een onderdeel langer dan dit programma leest.",
                en: " a part is longer than this program reads."
            )
        case .entry:
            Bilingual(
                nl: " staat een stuk dat leeg of te lang is, of verder loopt dan zijn onderdeel.",
                en: " stands an entry that is empty, too long, or ends beyond its part."
            )
        case .changed:
            Bilingual(
                nl: " werd het bestand korter tijdens het lezen. Een ander programma schrijft erin.",
                en: " the file became shorter while it was read. Another program is writing to it."
            )
        }
    }
}
