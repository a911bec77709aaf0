internal import BallotRules
internal import ElectionFiles

extension Phrase {
    /// A known reason for which a recount may differ or cannot be made.
    func oddity(_ oddity: RecountOddity) -> String {
        switch oddity {
        case .unreadable: self(nl: "Het bestand is niet te lezen.", en: "The file cannot be read.")
        case .customRule:
            self(
                nl: "De regel heet ‘greedy-custom’ en staat niet in het bestand.",
                en: "The rule is called ‘greedy-custom’, and the file does not say what it is."
            )
        case .unknownRule: self(nl: "Het bestand noemt geen regel.", en: "The file names no rule.")
        case .ruleUnavailable(let name):
            self(nl: "De regel ‘\(name)’ is hier niet bekend.", en: "The rule ‘\(name)’ is not known here.")
        case .refused(let reason):
            self(nl: "De regel past niet op dit bestand: \(reason)", en: "The rule does not apply: \(reason)")
        case .exclusionsOnlyInComment:
            self(
                nl: "Projecten sluiten elkaar uit, maar het bestand zegt niet welke.",
                en: "Projects exclude each other, but the file does not say which."
            )
        case .severalPots:
            self(nl: "Het geld is verdeeld over deelbudgetten.", en: "The money is divided over pots.")
        case .comment(let text): self(nl: "Opmerking in het bestand: \(text)", en: "Comment in the file: \(text)")
        case .selectedOverBudget:
            self(
                nl: "De winnaars in het bestand kosten meer dan het budget.",
                en: "The winners in the file cost more than the budget."
            )
        case .specialSelected:
            self(
                nl: "Sommige winnaars zijn anders gekozen of niet uitgevoerd (selected is 2 of 3).",
                en: "Some winners were chosen in another way, or not carried out (selected is 2 or 3)."
            )
        case .totalsDiffer:
            self(
                nl: "De totalen in het bestand passen niet bij de stembiljetten: niet alle biljetten staan erin.",
                en: "The totals in the file do not match its ballots: not all ballots are in it."
            )
        case .tie:
            self(
                nl: "Een gelijke stand, die de volgorde van het bestand niet beslist.",
                en: "A tie that the order of the file does not decide."
            )
        }
    }
}
