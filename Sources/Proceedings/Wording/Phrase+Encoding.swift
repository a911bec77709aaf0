public import BallotRules

extension Phrase {
    /// Why bytes are not an encoding of version 1, as a sentence.
    public func problem(_ fault: EncodingFault) -> String {
        let place = self(nl: "Bij byte \(self.number(fault.offset))", en: "At byte \(self.number(fault.offset))")
        return place + " " + self(fault.code.words) + " (\(fault.code.rawValue))."
    }
}

extension EncodingFault.Code {
    /// What is wrong, as the end of a sentence that begins with the place.
    var words: Bilingual {
        switch self {
        case .type:
            Bilingual(nl: "staat iets wat dit formaat niet kent", en: "stands something that the format does not know")
        case .notShortest:
            Bilingual(
                nl: "is een getal langer opgeschreven dan nodig",
                en: "a number is written longer than it must be"
            )
        case .indefinite: Bilingual(nl: "staat niet vooraf hoe lang iets is", en: "a length is not told beforehand")
        case .truncated: Bilingual(nl: "houden de gegevens te vroeg op", en: "the data end too early")
        case .trailing: Bilingual(nl: "staat meer dan er hoort te staan", en: "stands more than should be there")
        case .utf8: Bilingual(nl: "staat tekst die geen UTF-8 is", en: "stands text that is not UTF-8")
        case .text:
            Bilingual(
                nl: "staat tekst die te lang of te kort is, of een teken dat niet mag",
                en: "stands text that is too long or too short, or a character that may not be used"
            )
        case .depth: Bilingual(nl: "zijn lijsten te diep in elkaar gezet", en: "lists are nested too deeply")
        case .size: Bilingual(nl: "wordt het stuk te groot", en: "the item becomes too large")
        case .shape: Bilingual(nl: "staat iets anders dan daar hoort", en: "stands something else than belongs there")
        }
    }
}
