extension ProblemWording {
    /// Reasons and remedies about layout.
    static func layout(_ code: ProblemCode, _ value: String, _ expected: String) -> ProblemWording? {
        switch code {
        case .tooManyBytes:
            ProblemWording(
                nl: (
                    "het bestand heeft \(value) bytes, de grens is \(expected)",
                    "Verhoog de grens, of splits het bestand."
                ),
                en: ("the file has \(value) bytes, the limit is \(expected)", "Raise the limit, or split the file.")
            )
        case .invalidUTF8:
            ProblemWording(
                nl: ("dit is geen UTF-8", "Sla het bestand op als UTF-8."),
                en: ("this is not UTF-8", "Save the file as UTF-8.")
            )
        case .nulByte:
            ProblemWording(
                nl: ("hier staat een nul-byte", "Haal die weg; waarschijnlijk is dit geen tekstbestand."),
                en: ("there is a NUL byte here", "Remove it; this is probably not a text file.")
            )
        case .byteOrderMark:
            ProblemWording(
                nl: ("het bestand begint met een byte order mark", "Sla het op als UTF-8 zonder BOM."),
                en: ("the file starts with a byte order mark", "Save it as UTF-8 without BOM.")
            )
        case .missingSection:
            ProblemWording(
                nl: (
                    "het deel \(value) ontbreekt",
                    "Voeg een regel \(value) toe met daaronder de kopregel en de gegevens."
                ),
                en: ("section \(value) is missing", "Add a line \(value) with its header line and data below it.")
            )
        case .repeatedSection:
            ProblemWording(
                nl: ("het deel \(value) komt twee keer voor", "Voeg de twee delen samen."),
                en: ("section \(value) occurs twice", "Merge the two.")
            )
        case .sectionOrder:
            ProblemWording(
                nl: (
                    "het deel \(value) staat op de verkeerde plaats",
                    "Zet de delen in de volgorde META, PROJECTS, VOTES."
                ),
                en: ("section \(value) is in the wrong place", "Put the sections in the order META, PROJECTS, VOTES.")
            )
        case .sectionSpelling:
            ProblemWording(
                nl: ("de naam van het deel is geschreven als \(value)", "Schrijf \(expected)."),
                en: ("the section name is written \(value)", "Write \(expected).")
            )
        case .textOutsideSection:
            ProblemWording(
                nl: ("deze tekst staat voor het eerste deel", "Begin het bestand met META."),
                en: ("this text stands before the first section", "Start the file with META.")
            )
        case .missingHeader:
            ProblemWording(
                nl: ("het deel \(value) heeft geen kopregel", "Zet de namen van de kolommen onder \(value)."),
                en: ("section \(value) has no header line", "Put the column names below \(value).")
            )
        case .unexpectedHeader:
            ProblemWording(
                nl: ("de kopregel van META is \(value)", "Schrijf key;value."),
                en: ("the header of META is \(value)", "Write key;value.")
            )
        case .missingColumn:
            ProblemWording(
                nl: ("de kolom \(value) ontbreekt in \(expected)", "Voeg de kolom toe."),
                en: ("column \(value) is missing from \(expected)", "Add the column.")
            )
        case .duplicateColumn:
            ProblemWording(
                nl: ("de kolom \(value) komt twee keer voor", "Geef elke kolom een eigen naam."),
                en: ("column \(value) occurs twice", "Give each column its own name.")
            )
        case .emptyColumnName:
            ProblemWording(
                nl: ("deze kolom heeft geen naam", "Geef de kolom een naam, of haal hem weg."),
                en: ("this column has no name", "Name the column, or remove it.")
            )
        case .unknownColumn:
            ProblemWording(
                nl: ("de kolom \(value) hoort niet bij het formaat; hij blijft bewaard", "Kijk de naam na."),
                en: ("column \(value) is not part of the format; it is kept", "Check the name.")
            )
        case .columnOrder:
            ProblemWording(
                nl: (
                    "de kolom \(value) staat niet op de gewone plaats",
                    "Zet hem na \(expected); omzetten doet dit vanzelf."
                ),
                en: ("column \(value) is not in its usual place", "Put it after \(expected); converting does so.")
            )
        case .oldColumnName:
            ProblemWording(
                nl: ("de kolom heet nu \(expected), niet meer \(value)", "Geef hem de naam \(expected)."),
                en: ("the column is now called \(expected), no longer \(value)", "Rename it to \(expected).")
            )
        case .tooManyColumns:
            ProblemWording(
                nl: ("deze regel heeft meer dan \(expected) cellen", "Kijk of er te veel puntkomma’s staan."),
                en: ("this row has more than \(expected) cells", "Check for stray semicolons.")
            )
        case .fieldTooLong:
            ProblemWording(
                nl: ("deze cel is langer dan \(expected) bytes", "Kort de tekst in, of verhoog de grens."),
                en: ("this cell is longer than \(expected) bytes", "Shorten the text, or raise the limit.")
            )
        case .tooManyRows:
            ProblemWording(
                nl: ("er zijn meer dan \(expected) regels in \(value)", "Splits het bestand, of verhoog de grens."),
                en: ("there are more than \(expected) rows in \(value)", "Split the file, or raise the limit.")
            )
        case .unterminatedQuote:
            ProblemWording(
                nl: ("dit aanhalingsteken wordt nergens gesloten", "Sluit de tekst af met \"."),
                en: ("this quote is never closed", "Close the text with \".")
            )
        case .textAfterQuote:
            ProblemWording(
                nl: (
                    "er staat tekst achter een sluitend aanhalingsteken", "Verdubbel aanhalingstekens binnen de tekst."
                ),
                en: ("there is text behind a closing quote", "Double the quotes inside the text.")
            )
        case .strayQuote:
            ProblemWording(
                nl: (
                    "er staat een aanhalingsteken midden in de tekst; het is letterlijk gelezen",
                    "Zet de hele cel tussen aanhalingstekens en verdubbel het."
                ),
                en: (
                    "there is a quote inside the text; it was read as it stands",
                    "Put the whole cell in quotes and double it."
                )
            )
        case .blankLine:
            ProblemWording(
                nl: ("deze regel is leeg en is overgeslagen", "Haal de lege regel weg."),
                en: ("this line is empty and was skipped", "Remove the empty line.")
            )
        case .rowTooShort:
            ProblemWording(
                nl: (
                    "de regel heeft \(value) cellen, de kopregel \(expected); de rest is leeg gelezen",
                    "Vul de regel aan met puntkomma’s."
                ),
                en: (
                    "the row has \(value) cells, the header \(expected); the others were read as empty",
                    "Fill the row up with semicolons."
                )
            )
        case .rowTooLong:
            ProblemWording(
                nl: (
                    "de regel heeft \(value) cellen, de kopregel \(expected)",
                    "Zet cellen met een puntkomma tussen aanhalingstekens."
                ),
                en: ("the row has \(value) cells, the header \(expected)", "Put cells with a semicolon in quotes.")
            )
        case .extraEmptyCells:
            ProblemWording(
                nl: (
                    "de regel heeft \(value) cellen, de kopregel \(expected); de lege cellen achteraan zijn genegeerd",
                    "Haal de puntkomma’s achteraan weg."
                ),
                en: (
                    "the row has \(value) cells, the header \(expected); the empty ones at the end were ignored",
                    "Remove the semicolons at the end."
                )
            )
        case .whitespace:
            ProblemWording(
                nl: ("er staat een spatie voor of achter de tekst; die is genegeerd", "Haal de spatie weg."),
                en: ("there is a space before or after the text; it was ignored", "Remove the space.")
            )
        default:
            nil
        }
    }
}
