internal import BallotRules
internal import Signing

extension Phrase {
    func timeProblem(_ problem: EntryProblem) -> String {
        switch problem {
        case .phase(let type, let phase):
            self(
                nl: "De ronde is \(phase.name.dutch). Een stuk van de soort ‘\(type.name.dutch)’ mag dan niet.",
                en: "The round is \(phase.name.english). A ‘\(type.name.english)’ may not come then."
            )
        case .closePosition(let found, let expected):
            self(
                nl:
                    "De sluiting noemt plaats \(self.number(found)) in het logboek en staat op plaats \(self.number(expected)). "
                    + "Er kunnen stemmen tussen zijn gezet of weg zijn gehaald.",
                en: "The close names place \(self.number(found)) in the log and stands at \(self.number(expected)). "
                    + "Ballots may have been put in or taken away."
            )
        case .openBatch(let batch):
            self(
                nl: "Stapel \(self.number(batch)) met papieren stembiljetten is nog niet afgesloten.",
                en: "Paper batch \(self.number(batch)) is not closed yet."
            )
        case .closeNotCosigned:
            self(
                nl: "Na de sluiting hebben de getuigen nog niet getekend. "
                    + "Zolang kan niemand bewijzen dat er geen stemmen bij komen.",
                en: "The witnesses have not signed since the close. "
                    + "Until they do nobody can prove that no ballots are added."
            )
        case .boxNotExpected:
            self(
                nl: "Er is geen stembus om te openen, of zij was al open.",
                en: "There is no ballot box to open, or it was open already."
            )
        case .boxKey:
            self(
                nl: "De sleutel van de stembus is niet de sleutel uit het stemreglement. "
                    + "De gesloten stembiljetten gaan er niet mee open.",
                en: "The box key is not the one in the manifest. It does not open the sealed ballots."
            )
        case .boxClosed:
            self(
                nl: "De stembus is nog niet geopend. De gesloten stembiljetten zijn dus nog niet te tellen.",
                en: "The ballot box has not been opened, so the sealed ballots cannot be counted yet."
            )
        default: ""
        }
    }

    func ballotProblem(_ problem: EntryProblem) -> String {
        switch problem {
        case .notEligible(let key):
            self(
                nl: "Sleutel \(self.key(key)) mag niet stemmen: hij staat niet als kiezer in het register.",
                en: "Key \(self.key(key)) may not vote: it is no voter's in the register."
            )
        case .retiredKey(let key):
            self(
                nl: "Sleutel \(self.key(key)) is ingetrokken of vervangen en stemt niet meer.",
                en: "Key \(self.key(key)) was cancelled or replaced and votes no more."
            )
        case .sequence(let found, let expected):
            self(
                nl:
                    "Het stembiljet heeft nummer \(self.number(found)). Voor deze kiezer is nummer \(self.number(expected)) aan de beurt. "
                    + "Er ontbreekt een eerder stembiljet, of dit is een herhaling.",
                en:
                    "The ballot has number \(self.number(found)), and this voter's next is number \(self.number(expected)). "
                    + "An earlier ballot is missing, or this is a repetition."
            )
        case .previousBallot:
            self(
                nl: "Het stembiljet verwijst niet naar het vorige van dezelfde kiezer.",
                en: "The ballot does not refer to the one before of the same voter."
            )
        case .ballotMode:
            self(
                nl: "In deze ronde kan niemand op deze manier stemmen.",
                en: "Nobody can vote in this way in this round."
            )
        case .credential(let issuer):
            self(
                nl: "Het stembewijs van uitgever \(self.number(issuer)) klopt niet. "
                    + "Niemand kan dan zien dat deze kiezer mag stemmen.",
                en: "The credential of issuer \(self.number(issuer)) is not valid. "
                    + "Nobody can then see that this voter may vote."
            )
        default: ""
        }
    }

    func keyEventProblem(_ problem: EntryProblem) -> String {
        switch problem {
        case .keyUnknown(let key):
            self(
                nl: "Sleutel \(self.key(key)) kan niet worden ingetrokken of vervangen: hij stemt niet in deze ronde.",
                en: "Key \(self.key(key)) cannot be cancelled or replaced: it does not vote in this round."
            )
        case .keyTaken(let key):
            self(
                nl: "De nieuwe sleutel \(self.key(key)) is al van iemand.",
                en: "The new key \(self.key(key)) is somebody's already."
            )
        case .deskVoter(let leaf):
            self(
                nl: "Kiezer \(self.number(leaf)) staat niet in het register, of heeft al aan de balie gestemd.",
                en: "Voter \(self.number(leaf)) is not in the register, or has voted at a desk before."
            )
        case .deskKey(let leaf):
            self(
                nl: "De sleutel hoort niet bij kiezer \(self.number(leaf)), die aan de balie stemt. "
                    + "De online stem van deze kiezer zou dan ook blijven tellen.",
                en: "The key does not belong to voter \(self.number(leaf)), who votes at a desk. "
                    + "This voter's online ballot would count as well."
            )
        default: ""
        }
    }

    func paperProblem(_ problem: EntryProblem) -> String {
        switch problem {
        case .batchNumber(let found, let expected):
            self(
                nl: "Dit gaat over stapel \(self.number(found)) en nu is stapel \(self.number(expected)) aan de beurt.",
                en:
                    "This is about paper batch \(self.number(found)), and batch \(self.number(expected)) is the one that is open."
            )
        case .batchUsed(let found, let expected):
            self(
                nl: "In de stapel zitten \(self.number(found)) stembiljetten. "
                    + "Aan de balie stemden \(self.number(expected)) kiezers.",
                en: "The batch has \(self.number(found)) ballots. \(self.number(expected)) voters voted at the desk."
            )
        case .paperUnknown(let batch, let number):
            self(
                nl: "Stembiljet \(self.number(number)) van stapel \(self.number(batch)) bestaat niet.",
                en: "There is no ballot \(self.number(number)) in paper batch \(self.number(batch))."
            )
        case .paperTwice(let batch, let number):
            self(
                nl:
                    "Stembiljet \(self.number(number)) van stapel \(self.number(batch)) is al door deze persoon ingevoerd, "
                    + "of al door twee mensen.",
                en:
                    "Ballot \(self.number(number)) of paper batch \(self.number(batch)) was entered by this clerk before, "
                    + "or by two already."
            )
        case .paperAgreed(let batch, let number):
            self(
                nl:
                    "Over stembiljet \(self.number(number)) van stapel \(self.number(batch)) is geen verschil om over te besluiten.",
                en:
                    "There is no difference to resolve about ballot \(self.number(number)) of paper batch \(self.number(batch))."
            )
        case .paperUnfinished(let batch, let number):
            self(
                nl:
                    "Stembiljet \(self.number(number)) van stapel \(self.number(batch)) is nog niet door twee mensen ingevoerd, "
                    + "of over een verschil is nog niet besloten.",
                en:
                    "Ballot \(self.number(number)) of paper batch \(self.number(batch)) has not been entered by two people, "
                    + "or a difference has not been resolved."
            )
        default: ""
        }
    }
}
