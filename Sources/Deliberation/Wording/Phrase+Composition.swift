public import BallotRules

extension Phrase {
    /// Why a panel cannot be composed so, and what to do.
    public func sentence(_ problem: Panel.Problem) -> String {
        switch problem {
        case .seats(let count):
            self(
                nl: "Een panel heeft 1 tot 1.000 zetels, niet \(self.number(count)).",
                en: "A panel has 1 to 1,000 seats, not \(self.number(count))."
            )
        case .repeatedSeat(let seat): self(nl: "Zetel \(seat) staat er twee keer.", en: "Seat \(seat) is there twice.")
        case .unknownSeat(let seat): self(nl: "Zetel \(seat) bestaat niet.", en: "There is no seat \(seat).")
        case .residentMajority(let residents, let seats):
            self(
                nl: "\(residents) van de \(seats) zetels zijn voor bewoners. Dat moet meer dan de helft zijn.",
                en: "\(residents) of the \(seats) seats are for residents. That must be more than half."
            )
        case .term(let member):
            self(
                nl: "De termijn van \(member.person) eindigt voor het begin, of duurt langer dan mag.",
                en: "The term of \(member.person) ends before it starts, or is longer than allowed."
            )
        case .occupied(let seat, let day):
            self(nl: "Op \(day) zitten er twee leden op zetel \(seat).", en: "On \(day) seat \(seat) has two members.")
        case .twoSeats(let person, let day):
            self(nl: "Op \(day) heeft \(person) twee zetels.", en: "On \(day) \(person) holds two seats.")
        case .repeatedAlternate(let person):
            self(
                nl: "\(person) staat twee keer op de lijst van reserveleden.",
                en: "\(person) is on the list of alternates twice."
            )
        }
    }

    /// Why areas are no tree, and what to do.
    public func sentence(_ problem: AreaTree.Problem) -> String {
        switch problem {
        case .roots(let count):
            self(
                nl:
                    "Er zijn \(self.number(count)) gebieden die nergens bij horen. Dat moet er precies één zijn: de gemeente.",
                en: "\(self.number(count)) areas are part of nothing. There must be exactly one: the municipality."
            )
        case .repeated(let area): self(nl: "Gebied \(area) staat er twee keer.", en: "Area \(area) is there twice.")
        case .noParent(let area):
            self(
                nl: "Gebied \(area) hoort bij een gebied dat er niet is.",
                en: "The parent of area \(area) is not there."
            )
        case .circle(let area):
            self(nl: "Gebied \(area) is via andere gebieden deel van zichzelf.", en: "Area \(area) is part of itself.")
        case .residents(let area):
            self(
                nl: "Het aantal bewoners van \(area) kan niet.",
                en: "The number of residents of \(area) is not possible."
            )
        case .tooMany:
            self(nl: "Er zijn meer dan 100.000 gebieden.", en: "There are more than 100,000 areas.")
        }
    }

    /// Why a lot cannot be drawn, and what to do.
    public func sentence(_ error: LotError) -> String {
        switch error {
        case .noItems: self(nl: "Er is niets om te loten.", en: "There is nothing to draw.")
        case .repeated(let item):
            self(nl: "‘\(item)’ staat twee keer in de loting.", en: "‘\(item)’ is in the lot twice.")
        case .zeroByte:
            self(
                nl: "De naam van het besluit bevat een teken dat niet mag.",
                en: "The decision's name has a forbidden byte."
            )
        case .tooLong:
            self(
                nl: "Een tekst is langer dan 1.000 bytes, of er zijn meer dan 100.000 namen.",
                en: "A text is longer than 1,000 bytes, or there are more than 100,000 items."
            )
        }
    }
}
