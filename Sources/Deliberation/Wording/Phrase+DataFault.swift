public import BallotRules

extension Phrase {
    /// Why bytes are no document, where, and what to do.
    public func sentence(_ fault: DataFault) -> String {
        self(nl: "Regel \(fault.line), teken \(fault.column): ", en: "Line \(fault.line), character \(fault.column): ")
            + self.reason(fault.kind)
    }

    /// Why bytes are no document and what to do, without the place.
    public func reason(_ fault: DataFault) -> String { self.reason(fault.kind) }

    private func reason(_ kind: DataFault.Kind) -> String {
        switch kind {
        case .tooLarge(let limit):
            self(
                nl: "het bestand is te groot. Er mogen \(self.number(limit)) bytes in.",
                en: "the file is too large. At most \(self.number(limit)) bytes are read."
            )
        case .tooDeep(let limit):
            self(
                nl: "lijsten en onderdelen staan te diep in elkaar. Het mag \(limit) diep.",
                en: "lists and objects are nested too deeply. At most \(limit) levels are read."
            )
        case .byteOrderMark:
            self(
                nl: "het bestand begint met een onzichtbaar teken (BOM). Bewaar het als UTF-8 zonder BOM.",
                en: "the file starts with a byte order mark. Save it as UTF-8 without BOM."
            )
        case .ended:
            self(
                nl: "het bestand houdt te vroeg op. Er mist een haakje of een aanhalingsteken.",
                en: "the file ends too early. A bracket or a quotation mark is missing."
            )
        case .noValue:
            self(
                nl:
                    "hier hoort een waarde: een tekst tussen aanhalingstekens, een heel getal, true, false, null, [ of {.",
                en: "a value belongs here: a text in quotation marks, a whole number, true, false, null, [ or {."
            )
        case .noName:
            self(
                nl: "hier hoort een naam tussen aanhalingstekens. Staat er een komma te veel?",
                en: "a name in quotation marks belongs here. Is there a comma too many?"
            )
        case .noColon:
            self(nl: "hier hoort een dubbele punt na de naam.", en: "a colon belongs here, after the name.")
        case .noComma:
            self(
                nl: "hier hoort een komma of een haakje dat sluit.",
                en: "a comma or a closing bracket belongs here."
            )
        case .more:
            self(
                nl: "er staat nog iets na het einde. Haal dat weg.",
                en: "something follows after the end. Remove it."
            )
        default: self.scalarReason(kind)
        }
    }

    private func scalarReason(_ kind: DataFault.Kind) -> String {
        switch kind {
        case .leadingZero:
            self(
                nl: "dit getal begint met een nul te veel. Haal die weg.",
                en: "this number starts with a zero too many. Remove it."
            )
        case .notWhole:
            self(
                nl: "dit is geen heel getal. Schrijf bedragen in centen en delen als \"2/3\".",
                en: "this is not a whole number. Write amounts in cents, and parts as \"2/3\"."
            )
        case .tooBig: self(nl: "dit getal is te groot.", en: "this number is too large.")
        case .control:
            self(
                nl: "in deze tekst staat een stuurteken. Schrijf een nieuwe regel als \\n en een tab als \\t.",
                en: "a control character stands in this text. Write a new line as \\n and a tab as \\t."
            )
        case .escape:
            self(
                nl: "deze reeks na de backslash bestaat niet. Schrijf een backslash zelf als \\\\.",
                en: "there is no such escape. Write a backslash itself as \\\\."
            )
        case .surrogate:
            self(
                nl: "dit is een half teken. Schrijf beide helften, of het teken zelf.",
                en: "this is half a character. Write both halves, or the character itself."
            )
        case .notUTF8:
            self(
                nl: "deze bytes zijn geen UTF-8. Bewaar het bestand als UTF-8.",
                en: "these bytes are not UTF-8. Save the file as UTF-8."
            )
        case .repeated(let name):
            self(
                nl: "‘\(name)’ staat twee keer in hetzelfde onderdeel. Haal er een weg.",
                en: "‘\(name)’ is there twice in one object. Remove one."
            )
        case .notCanonical:
            self(
                nl: "dit document is anders geschreven dan afgesproken. Schrijf het opnieuw in de vaste vorm.",
                en: "this document is not written in the agreed way. Write it again in canonical form."
            )
        default: ""
        }
    }
}

extension DataFault.Kind {
    /// A stable name for scripts.
    public var code: String {
        switch self {
        case .tooLarge: "data-too-large"
        case .tooDeep: "data-too-deep"
        case .byteOrderMark: "data-byte-order-mark"
        case .ended: "data-ended"
        case .noValue: "data-no-value"
        case .noName: "data-no-name"
        case .noColon: "data-no-colon"
        case .noComma: "data-no-comma"
        case .more: "data-more"
        case .leadingZero: "data-leading-zero"
        case .notWhole: "data-not-whole"
        case .tooBig: "data-too-big"
        case .control: "data-control-character"
        case .escape: "data-escape"
        case .surrogate: "data-surrogate"
        case .notUTF8: "data-not-utf8"
        case .repeated: "data-repeated-name"
        case .notCanonical: "data-not-canonical"
        }
    }
}
