internal import BallotRules

/// What is said of a code on its page.
struct ProblemWords {
    let title: String
    let detail: String
    let remedy: String

    /// `nil` for what is written like no code.
    init?(_ code: String, _ phrase: Phrase) {
        if let kind = ProblemKind(rawValue: code) {
            (self.title, self.detail, self.remedy) = (phrase(kind.title), phrase(kind.detail), phrase(kind.remedy))
            return
        }
        if DeskCodes.all[code] != nil {
            self.title = phrase(nl: "Het aanmelden is niet gelukt", en: "You were not enrolled")
            self.detail = phrase(
                nl: "Uw stemcode of stembewijs is niet aangenomen. Het antwoord van de server zegt precies waarom.",
                en: "Your voting code or credential was not taken. The answer of the server says exactly why."
            )
            self.remedy = phrase(
                nl: "Lees in het antwoord wat er mis is. Komt u er niet uit? Neem contact op met de organisator.",
                en: "Read in the answer what is wrong. If that does not help, contact the organiser."
            )
            return
        }
        guard EntryCodes.all.contains(code) || code.hasPrefix("act-") && EntryCodes.isAct(code) else { return nil }
        self.title = phrase(nl: "Het stuk is geweigerd", en: "The entry was refused")
        self.detail = phrase(
            nl: "Het logboek neemt dit stuk niet op. Het antwoord van de server zegt precies waarom.",
            en: "The record does not take this entry. The answer of the server says exactly why."
        )
        self.remedy = phrase(
            nl: "Lees in het antwoord wat er mis is. Maak het stuk daarna opnieuw.",
            en: "Read in the answer what is wrong. Then make the entry anew."
        )
    }
}
