extension ProblemWording {
    /// Reasons and remedies about meta.
    static func meta(_ code: ProblemCode, _ value: String, _ expected: String) -> ProblemWording? {
        switch code {
        case .missingKey:
            ProblemWording(
                nl: ("de sleutel \(value) ontbreekt in META", "Voeg de regel \(value);… toe."),
                en: ("key \(value) is missing from META", "Add a line \(value);….")
            )
        case .missingNeededKey:
            ProblemWording(
                nl: ("de sleutel \(value) ontbreekt in META", "Voeg de regel \(value);… toe."),
                en: ("key \(value) is missing from META", "Add a line \(value);….")
            )
        case .duplicateKey:
            ProblemWording(
                nl: ("de sleutel \(value) komt twee keer voor in META", "Laat één regel staan."),
                en: ("key \(value) occurs twice in META", "Keep one of the lines.")
            )
        case .unknownKey:
            ProblemWording(
                nl: ("de sleutel \(value) hoort niet bij het formaat; hij blijft bewaard", "Kijk de naam na."),
                en: ("key \(value) is not part of the format; it is kept", "Check the name.")
            )
        case .keyOrder:
            ProblemWording(
                nl: (
                    "de sleutel \(value) staat niet op de gewone plaats",
                    "Zet hem voor \(expected); omzetten doet dit vanzelf."
                ),
                en: ("key \(value) is not in its usual place", "Put it before \(expected); converting does so.")
            )
        case .emptyValue:
            ProblemWording(
                nl: ("er is geen waarde ingevuld", "Vul een waarde in, of haal de regel weg."),
                en: ("there is no value", "Give a value, or remove the line.")
            )
        case .badNumber:
            ProblemWording(
                nl: ("\(value) is geen getal", "Schrijf een getal met cijfers, zoals 1250 of 1250.50."),
                en: ("\(value) is not a number", "Write a number in digits, such as 1250 or 1250.50.")
            )
        case .commaInNumber:
            ProblemWording(
                nl: (
                    "in het getal \(value) staat een komma",
                    "Schrijf een punt voor de decimalen en niets tussen duizendtallen."
                ),
                en: ("the number \(value) has a comma", "Write a point before decimals and nothing between thousands.")
            )
        case .numberTooLarge:
            ProblemWording(
                nl: ("het getal \(value) is te groot; de grens is \(expected)", "Kijk het bedrag na."),
                en: ("the number \(value) is too large; the limit is \(expected)", "Check the amount.")
            )
        case .tooManyDecimals:
            ProblemWording(
                nl: ("het bedrag \(value) heeft meer dan zes decimalen", "Rond het bedrag af."),
                en: ("the amount \(value) has more than six decimals", "Round the amount.")
            )
        case .negativeNumber:
            ProblemWording(
                nl: ("\(value) is kleiner dan nul", "Schrijf een getal van 0 of meer."),
                en: ("\(value) is below zero", "Write a number of 0 or more.")
            )
        case .ignoredValue:
            ProblemWording(
                nl: ("\(value) kan hier niet staan en is genegeerd", "Schrijf \(expected)."),
                en: ("\(value) cannot stand here and was ignored", "Write \(expected).")
            )
        case .unknownVoteType:
            ProblemWording(
                nl: ("\(value) is geen soort stembiljet", "Kies approval, choose-1, cumulative, scoring of ordinal."),
                en: ("\(value) is no kind of ballot", "Choose approval, choose-1, cumulative, scoring or ordinal.")
            )
        case .unknownRule:
            ProblemWording(
                nl: (
                    "de regel \(value) is niet bekend; een hertelling is niet mogelijk",
                    "Kies een regel van de lijst van Pabulib, of unknown."
                ),
                en: (
                    "rule \(value) is not known; a recount is not possible",
                    "Choose a rule from Pabulib’s list, or unknown."
                )
            )
        case .badDate:
            ProblemWording(
                nl: ("\(value) is geen datum", "Schrijf DD.MM.JJJJ of JJJJ."),
                en: ("\(value) is not a date", "Write DD.MM.YYYY or YYYY.")
            )
        case .dateOrder:
            ProblemWording(
                nl: ("het einde \(value) ligt voor het begin \(expected)", "Kijk de data na."),
                en: ("the end \(value) lies before the beginning \(expected)", "Check the dates.")
            )
        case .badCode:
            ProblemWording(
                nl: ("\(value) heeft niet de goede vorm", "Schrijf \(expected)."),
                en: ("\(value) does not have the right form", "Write \(expected).")
            )
        case .badComment:
            ProblemWording(
                nl: ("een toelichting begint met \"#1: \"", "Zet \"#1: \" voor de tekst."),
                en: ("a comment starts with \"#1: \"", "Put \"#1: \" before the text.")
            )
        case .badFlag:
            ProblemWording(
                nl: ("hier kan alleen 1 staan, niet \(value)", "Schrijf 1, of haal de regel weg."),
                en: ("only 1 can stand here, not \(value)", "Write 1, or remove the line.")
            )
        case .countMismatch:
            ProblemWording(
                nl: ("er staat \(value), maar er zijn \(expected) regels", "Schrijf \(expected)."),
                en: ("it says \(value), but there are \(expected) rows", "Write \(expected).")
            )
        case .limitsContradict:
            ProblemWording(
                nl: ("de ondergrens \(value) is hoger dan de bovengrens \(expected)", "Kijk de grenzen na."),
                en: ("the lower limit \(value) is above the upper limit \(expected)", "Check the limits.")
            )
        case .wrongFullyFunded:
            ProblemWording(
                nl: (
                    "fully_funded is 1, maar alles samen kost \(value) en er is \(expected)", "Haal fully_funded weg."
                ),
                en: (
                    "fully_funded is 1, but everything costs \(value) and there is \(expected)", "Remove fully_funded."
                )
            )
        case .missingFullyFunded:
            ProblemWording(
                nl: ("alles samen kost \(value) en past in \(expected)", "Voeg fully_funded;1 toe."),
                en: ("everything costs \(value) and fits in \(expected)", "Add fully_funded;1.")
            )
        case .potsMismatch:
            ProblemWording(
                nl: (
                    "er zijn \(value) bedragen voor \(expected) namen; de deelbudgetten zijn niet gebruikt",
                    "Geef elk deel een bedrag, in dezelfde volgorde."
                ),
                en: (
                    "there are \(value) amounts for \(expected) names; the pots were not used",
                    "Give each part an amount, in the same order."
                )
            )
        default:
            nil
        }
    }
}
