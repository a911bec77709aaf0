internal import BallotRules
internal import Deliberation

extension Phrase {
    func panelProblem(_ problem: EntryProblem) -> String {
        switch problem {
        case .notOfPanels(let type):
            self(
                nl: "Een stuk van de soort ‘\(self(type.name))’ hoort in een stemronde, niet in dit logboek.",
                en: "An entry of the kind ‘\(self(type.name))’ belongs in a round, not in this log."
            )
        case .signsThemselves(let person):
            self(
                nl: "Dit kan alleen ‘\(person)’ zelf tekenen.",
                en: "Only ‘\(person)’ can sign this."
            )
        case .mayNotEnter(let signer, let person):
            self(
                nl: "‘\(signer)’ mag dit niet invoeren voor ‘\(person)’.",
                en: "‘\(signer)’ may not enter this for ‘\(person)’."
            )
        case .dayAhead(let day, let today):
            self(
                nl: "Deze handeling is van \(self.day(day)); het is vandaag \(self.day(today)).",
                en: "This act is of \(self.day(day)); today is \(self.day(today))."
            )
        case .repeatedAct:
            self(
                nl: "Deze handeling staat al in het logboek. Zij telt één keer.",
                en: "This act stands in the log already. It counts once."
            )
        case .aheadOfLog(let known, let size):
            self(
                nl: "Wie tekende kende \(self.number(known)) stukken, maar het logboek heeft er \(self.number(size)).",
                en: "Whoever signed knew \(self.number(known)) entries, but the log has \(self.number(size))."
            )
        default: ""
        }
    }
}
