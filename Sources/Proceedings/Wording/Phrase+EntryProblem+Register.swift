internal import BallotRules
internal import Signing

extension Phrase {
    func registerProblem(_ problem: EntryProblem) -> String {
        switch problem {
        case .pageOrder(let found, let expected):
            self(
                nl:
                    "Blad \(self.number(found)) van het kiesregister komt waar blad \(self.number(expected)) moet komen, "
                    + "of het register was al compleet.",
                en: "Register page \(self.number(found)) comes where page \(self.number(expected)) must come, "
                    + "or the register was complete already."
            )
        case .pageSize(let found, let expected):
            self(
                nl: "Op het blad van het kiesregister staan \(self.number(found)) kiezers. "
                    + "Het moeten er \(self.number(expected)) zijn.",
                en: "The register page has \(self.number(found)) voters. There must be \(self.number(expected))."
            )
        case .repeatedKey(let key):
            self(
                nl: "Sleutel \(self.key(key)) komt twee keer voor. Zo zou iemand twee keer kunnen stemmen.",
                en: "Key \(self.key(key)) occurs twice. Somebody could vote twice that way."
            )
        case .voterKind(let leaf):
            self(
                nl: "Kiezer \(self.number(leaf)) in het register zou stemmen op een manier die deze ronde niet kent.",
                en: "Voter \(self.number(leaf)) in the register would vote in a way that this round does not have."
            )
        case .registerRoot:
            self(
                nl: "Het kiesregister is niet het register waarvan de vingerafdruk in het stemreglement staat.",
                en: "The register is not the one whose fingerprint is in the manifest."
            )
        case .registerIncomplete:
            self(
                nl: "De stemming gaat open voordat het kiesregister compleet is.",
                en: "Voting opens before the register is complete."
            )
        default: ""
        }
    }

    func lotProblem(_ problem: EntryProblem) -> String {
        switch problem {
        case .lotParty(let party):
            self(
                nl: "Deelnemer \(self.number(party)) aan de loting bestaat niet, of deed dit al eerder.",
                en: "There is no lot party \(self.number(party)), or it did this before."
            )
        case .lotMissing(let party):
            self(
                nl: "Deelnemer \(self.number(party)) aan de loting heeft zich nog niet vastgelegd. "
                    + "Dat moet voordat de stemming open gaat.",
                en: "Lot party \(self.number(party)) has not committed itself. It must before voting opens."
            )
        case .lotMismatch(let party):
            self(
                nl: "Deelnemer \(self.number(party)) aan de loting onthult iets anders dan vooraf was vastgelegd. "
                    + "Zo kan de loting gestuurd zijn.",
                en: "Lot party \(self.number(party)) reveals something else than it committed to. "
                    + "The draw could have been steered that way."
            )
        default: ""
        }
    }

    func issuanceProblem(_ problem: EntryProblem) -> String {
        switch problem {
        case .issuanceOrder(let issuer, let page):
            self(
                nl:
                    "Lijst \(self.number(page)) van uitgever \(self.number(issuer)) van stembewijzen komt op de verkeerde plaats.",
                en: "Issuance page \(self.number(page)) of issuer \(self.number(issuer)) comes out of order."
            )
        case .issuanceBits:
            self(
                nl: "De lijst van stembewijzen is niet even lang als het kiesregister.",
                en: "The issuance page is not as long as the register says."
            )
        case .issuanceNotAllowed(let leaf):
            self(
                nl: "Kiezer \(self.number(leaf)) kreeg een stembewijs en mag er geen hebben, "
                    + "omdat die anders stemt of al aan de balie heeft gestemd.",
                en: "Voter \(self.number(leaf)) got a credential and may have none: that voter votes in another way, "
                    + "or has voted at a desk."
            )
        case .issuanceIncomplete:
            self(
                nl:
                    "De lijsten van stembewijzen zijn niet compleet. Niemand kan dan zien of er stemmen zijn verzonnen.",
                en: "Issuance pages are missing. Nobody can then see whether votes were made up."
            )
        case .tooManyKeys(let keys, let issued):
            self(
                nl: "Er stemden \(self.number(keys)) geheime kiezers met hooguit \(self.number(issued)) stembewijzen. "
                    + "Er zijn dus stemmen verzonnen.",
                en: "\(self.number(keys)) keys voted in secret with at most \(self.number(issued)) credentials. "
                    + "So votes were made up."
            )
        default: ""
        }
    }
}
