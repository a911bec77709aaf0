public import BallotRules

extension Phrase {
    /// What a kind of seat is for.
    func kind(_ kind: Seat.Kind) -> String {
        switch kind {
        case .resident: self(nl: "bewoners", en: "residents")
        case .professional: self(nl: "professionals", en: "professionals")
        case .official: self(nl: "ambtenaren", en: "officials")
        case .councillor: self(nl: "raadsleden", en: "councillors")
        }
    }

    /// What a regulation has against who sits in a panel, and what to do.
    public func sentence(_ finding: CompositionFinding) -> String {
        switch finding {
        case .size(let count, let allowed):
            self(
                nl:
                    "Het panel heeft \(count) plaatsen. Het moeten er \(allowed.lowerBound) tot \(allowed.upperBound) zijn.",
                en: "The panel has \(count) seats. There must be \(allowed.lowerBound) to \(allowed.upperBound)."
            )
        case .family(let people, let most):
            self(
                nl: "Van één familie zitten er \(people.count) leden in het panel. Hoogstens \(most) mag.",
                en: "\(people.count) members are of one family. At most \(most) may be."
            )
        case .household(let people, let most):
            self(
                nl: "Uit één huishouden zitten er \(people.count) leden in het panel. Hoogstens \(most) mag.",
                en: "\(people.count) members are of one household. At most \(most) may be."
            )
        case .chair(let person, let needed):
            self(
                nl: "\(person) is voorzitter en zit niet op een plaats voor \(self.kind(needed)). Kies een ander.",
                en: "\(person) is in the chair and not in a seat for \(self.kind(needed)). Choose another."
            )
        case .vacant(let seat):
            self(nl: "Zetel \(seat) is leeg. Het panel kan verder.", en: "Seat \(seat) is vacant. The panel can go on.")
        }
    }

    /// Why there is no schedule of who steps down, and what to do.
    public func sentence(_ problem: RotationSchedule.Problem) -> String {
        switch problem {
        case .parts(let parts, let seats):
            self(
                nl: "\(seats) plaatsen kunnen niet in \(parts) delen wisselen. Kies 1 tot \(min(max(seats, 1), 12)).",
                en: "\(seats) seats cannot change in \(parts) parts. Choose 1 to \(min(max(seats, 1), 12))."
            )
        }
    }

    /// Why a panel cannot be formed so, and what to do.
    public func sentence(_ refusal: FormationRefusal) -> String {
        switch refusal {
        case .step(let refusal): self.sentence(refusal)
        case .candidate(let refusal): self.sentence(refusal)
        case .stage(let stage):
            self(
                nl: "Dat kan nu niet. De stand van het panel is: \(stage.wording.dutch).",
                en: "Not possible now. The panel stands at: \(stage.wording.english)."
            )
        case .badName:
            self(nl: "De naam is leeg, te lang of kan niet.", en: "The name is empty, too long or impossible.")
        case .repeated(let person): self(nl: "\(person) staat er al op.", en: "\(person) is there already.")
        case .unknown(let person): self(nl: "\(person) staat niet op de lijst.", en: "\(person) is not on the list.")
        case .noSeat(let kind):
            self(
                nl: "Het panel heeft geen plaats voor \(self.kind(kind)).",
                en: "The panel has no seat for \(self.kind(kind))."
            )
        case .day(let day):
            self(
                nl: "De dag past niet bij \(day). Kies een latere dag.",
                en: "The day does not fit with \(day). Choose a later day."
            )
        case .tooMany(let limit):
            self(
                nl: "Er passen hoogstens \(self.number(limit)) namen op de lijst.",
                en: "The list takes \(self.number(limit)) names at most."
            )
        }
    }
}
