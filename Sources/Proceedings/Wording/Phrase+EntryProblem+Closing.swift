internal import BallotRules
internal import Signing

extension Phrase {
    func checkpointProblem(_ problem: EntryProblem) -> String {
        switch problem {
        case .checkpointUnreadable:
            self(nl: "Het controlepunt is niet te lezen.", en: "The checkpoint cannot be read.")
        case .checkpointSize(let found, let expected):
            self(
                nl: "Het controlepunt gaat over \(self.number(Int(clamping: found))) stukken. "
                    + "Het logboek heeft er hier \(self.number(Int(clamping: expected))).",
                en: "The checkpoint is about \(self.number(Int(clamping: found))) entries. "
                    + "The log has \(self.number(Int(clamping: expected))) here."
            )
        case .checkpointRoot:
            self(
                nl: "Het controlepunt heeft een andere vingerafdruk dan het logboek. "
                    + "Waar voor is getekend, is dus niet wat hier ligt.",
                en: "The checkpoint has another fingerprint than the log. So what was signed for is not what is here."
            )
        case .checkpointSignatures(let cosigned, let quorum):
            self(
                nl:
                    "Het controlepunt is niet goed getekend: \(self.number(cosigned)) van minstens \(self.number(quorum)) "
                    + "getuigen tekenden geldig. Ook de handtekening van het logboek zelf moet erop staan, en verder niets.",
                en: "The checkpoint is not signed as it must be: \(self.number(cosigned)) of at least "
                    + "\(self.number(quorum)) witnesses signed validly. The log's own signature must be there too, and nothing else."
            )
        case .checkpointTime(let key):
            self(
                nl: "De tijd van getuige \(self.key(key)) loopt terug. Zo kan een oud logboek voor nieuw doorgaan.",
                en: "The time of witness \(self.key(key)) goes back. An old log could pass for a new one that way."
            )
        case .closedEarly(let witnessed, let announced):
            self(
                nl:
                    "Getuigen zagen de sluiting \(self.early(witnessed, announced)) seconden voor het aangekondigde einde. "
                    + "Wie later wilde stemmen, kon dat niet meer.",
                en: "Witnesses saw the close \(self.early(witnessed, announced)) seconds before the announced end. "
                    + "Those who wanted to vote later could not."
            )
        default: ""
        }
    }

    private func early(_ witnessed: UInt64, _ announced: Int) -> String {
        self.number(max(0, announced - Int(clamping: witnessed)))
    }

    func closingProblem(_ problem: EntryProblem) -> String {
        switch problem {
        case .tallyNumber(let found, let expected):
            self(
                nl:
                    "De vaststelling heeft nummer \(self.number(found)). Nummer \(self.number(expected)) is aan de beurt.",
                en: "The certificate has number \(self.number(found)). Number \(self.number(expected)) is next."
            )
        case .tallyTree:
            self(
                nl: "De vaststelling gaat over een ander logboek dan dit.",
                en: "The certificate is about another log than this one."
            )
        case .tallyRule:
            self(
                nl:
                    "De vaststelling noemt andere regels dan het stemreglement. De regels mogen achteraf niet veranderen.",
                en: "The certificate names other rules than the manifest. The rules may not change afterwards."
            )
        case .tallyLot:
            self(
                nl: "De vaststelling noemt een andere loting dan de loting in het logboek.",
                en: "The certificate names another draw than the one in the log."
            )
        case .tallyCounts:
            self(
                nl: "De vaststelling noemt een ander aantal kiezers of stembewijzen dan het logboek.",
                en: "The certificate names another number of voters or credentials than the log."
            )
        case .published(let name):
            self(
                nl: "De publicatie noemt het document ‘\(name)’ niet, of een ander dan is vastgesteld.",
                en: "The publication does not name the document ‘\(name)’, or another than was certified."
            )
        default: ""
        }
    }
}
