public import BallotRules

extension Phrase {
    /// Why something in the room of an item is refused, and what to do.
    public func sentence(_ refusal: RoomRefusal) -> String {
        switch refusal {
        case .stranger(let person):
            self(
                nl: "\(person) hoort niet bij dit panel. Kies een lid, een reservelid, de voorzitter of de secretaris.",
                en: "\(person) does not belong to this panel. Name a member, an alternate, the chair or the secretary."
            )
        case .alreadyPresent(let person): self(nl: "\(person) is er al.", en: "\(person) is here already.")
        case .notPresent(let person):
            self(
                nl: "\(person) is er niet. Meld eerst dat \(person) er is.",
                en: "\(person) is not here. Record the arrival first."
            )
        case .noSeat(let person):
            self(nl: "\(person) heeft bij dit punt geen zetel.", en: "\(person) holds no seat for this item.")
        case .vacant(let seat):
            self(nl: "Zetel \(seat) is leeg of bestaat niet.", en: "Seat \(seat) is vacant or does not exist.")
        case .memberPresent(let seat):
            self(
                nl: "Wie op zetel \(seat) zit is er zelf. Een ander kan dan niet invallen.",
                en: "The member in seat \(seat) is here, so nobody else can take it."
            )
        case .alreadyRecused(let person):
            self(
                nl: "\(person) doet bij dit punt al niet mee.",
                en: "\(person) has stepped aside from this item already."
            )
        case .alreadyChallenged(let person):
            self(
                nl: "Over \(person) is deze vraag al gesteld. Beslis daar eerst over.",
                en: "\(person) was challenged already. Rule on that."
            )
        default: self.furtherSentence(refusal)
        }
    }

    private func furtherSentence(_ refusal: RoomRefusal) -> String {
        switch refusal {
        case .notChallenged(let person):
            self(
                nl: "Niemand heeft gezegd dat \(person) niet mee mag doen. Er is niets te beslissen.",
                en: "Nobody has challenged \(person). There is nothing to rule on."
            )
        case .ownChallenge(let person):
            self(
                nl: "\(person) kan zelf zeggen niet mee te doen. Daar is geen beslissing voor nodig.",
                en: "\(person) can step aside. That needs no ruling."
            )
        case .noAlternate(let seat):
            self(
                nl: "Voor zetel \(seat) is er geen reservelid dat mag meedoen.",
                en: "No alternate who may take part is here for seat \(seat)."
            )
        case .proxyLimit(let person, let limit):
            self(
                nl: "\(person) mag voor hoogstens \(limit) anderen stemmen.",
                en: "\(person) may vote for at most \(limit) others."
            )
        case .proxyHolder(let person):
            self(
                nl: "\(person) mag bij dit punt niet stemmen, en dus ook niet voor een ander.",
                en: "\(person) may not vote on this item, so not for others either."
            )
        case .alreadyRepresented(let seat):
            self(nl: "Zetel \(seat) heeft al een volmacht gegeven.", en: "Seat \(seat) has given a proxy already.")
        case .otherArea(let seat):
            self(
                nl: "Zetel \(seat) is van een ander gebied en beslist hier niet over.",
                en: "Seat \(seat) is of another area and does not decide this."
            )
        default: ""
        }
    }

    /// Why an item cannot be decided now.
    public func sentence(_ blocker: RoomBlocker) -> String {
        switch blocker {
        case .quorum(let finding):
            self(
                nl: "Er doen \(finding.present) leden mee en er zijn er \(finding.needed) nodig. Houd het punt aan.",
                en: "\(finding.present) members take part and \(finding.needed) are needed. Hold the item over."
            )
        case .openChallenge(let person):
            self(
                nl: "Beslis eerst of \(person) mag meedoen.",
                en: "First rule on whether \(person) may take part."
            )
        case .residentMajority(let residents, let voting):
            self(
                nl: "\(residents) van de \(voting) stemmers zijn bewoner. Dat moet meer dan de helft zijn.",
                en: "\(residents) of the \(voting) who vote are residents. That must be more than half."
            )
        }
    }
}
