public import BallotRules

extension Phrase {
    /// Why something cannot be done with an initiative now, and what to do.
    public func sentence(_ refusal: InitiativeRefusal) -> String {
        switch refusal {
        case .notFrom(let state, let act, let possible):
            let choices = possible.map { self($0.wording) }.joined(separator: ", ")
            let next =
                choices.isEmpty
                ? self(nl: "Er kan niets meer.", en: "Nothing more can be done.")
                : self(nl: "Wel kan: \(choices).", en: "Possible now: \(choices).")
            return self(
                nl: "Dit kan nu niet: \(act.wording.dutch). De stand is: \(state.wording.dutch). ",
                en: "Not possible now: \(act.wording.english). It stands at: \(state.wording.english). "
            ) + next
        case .unmet(let guards, _):
            return guards.map { self.sentence($0) }.joined(separator: " ")
        }
    }

    /// Why a condition does not hold, and what to do.
    public func sentence(_ condition: Guard) -> String {
        switch condition {
        case .found(let finding):
            return self(
                nl: "Nog niet vastgelegd: \(finding.wording.dutch). \(finding.remedy.dutch).",
                en: "Not recorded yet: \(finding.wording.english). \(finding.remedy.english)."
            )
        case .absent(let finding):
            return self(
                nl: "Dit staat in de weg: \(finding.wording.dutch). Los dat eerst op, of kies een andere stap.",
                en: "This is in the way: \(finding.wording.english). Solve it first, or take another step."
            )
        default: return self(condition.reason)
        }
    }
}

extension Guard {
    fileprivate var reason: Bilingual {
        switch self {
        case .beforeClose:
            Bilingual(
                nl: "De laatste dag om in te dienen is voorbij. Dien in bij de volgende ronde.",
                en: "The last day to apply has passed. Apply in the next round."
            )
        case .repairTermSet:
            Bilingual(
                nl: "Noem een dag tot wanneer de indieners kunnen aanvullen. Die dag moet later zijn dan vandaag.",
                en: "Name a last day to complete the plan. It must be later than today."
            )
        case .withinRepairTerm:
            Bilingual(
                nl: "De termijn om aan te vullen is voorbij of niet gesteld. Geef zo nodig een nieuwe termijn.",
                en: "The term to complete has passed or was not set. Set a new one where needed."
            )
        case .repairTermPassed:
            Bilingual(
                nl: "De indieners mogen nog aanvullen. Wacht tot die termijn voorbij is.",
                en: "The initiators can still complete the plan. Wait until that term has passed."
            )
        case .withinNotTreatedTerm:
            Bilingual(
                nl: "Dit moest binnen vier weken na de termijn om aan te vullen. Neem het plan in behandeling.",
                en: "This had to be done within four weeks after the term to complete. Take the plan up."
            )
        case .heldOverInTime:
            Bilingual(
                nl: "Kies een nieuwe dag na vandaag, en niet later dan de laatste dag om te beslissen.",
                en: "Choose a new day after today, and not later than the last day to decide."
            )
        default: self.amountReason
        }
    }

    private var amountReason: Bilingual {
        switch self {
        case .withinCeiling:
            Bilingual(
                nl: "Het bedrag is 0 of hoger dan het plafond van de regeling. Kies een bedrag dat past.",
                en: "The amount is 0 or above the ceiling of the scheme. Choose an amount that fits."
            )
        case .withinPot:
            Bilingual(
                nl: "In de pot zit te weinig. Ken minder toe, of wacht tot er geld bij komt.",
                en: "The pot holds too little. Grant less, or wait until money comes in."
            )
        case .withinObjectionTerm:
            Bilingual(
                nl: "De termijn voor bezwaar is voorbij of nog niet begonnen.",
                en: "The term to object has passed or has not started yet."
            )
        case .objectionTermPassed:
            Bilingual(
                nl: "Er kan nog bezwaar gemaakt worden. Wacht tot die termijn voorbij is.",
                en: "Somebody can still object. Wait until that term has passed."
            )
        case .withinRound:
            Bilingual(
                nl: "De ronde is voorbij of heeft geen laatste dag. Dien het plan opnieuw in.",
                en: "The round has ended or has no last day. Hand the plan in again."
            )
        default:
            Bilingual(
                nl: "Het bedrag is 0, of meer dan wat nog betaald mag worden. Kies een bedrag dat past.",
                en: "The amount is 0, or more than may still be paid. Choose an amount that fits."
            )
        }
    }
}

extension InitiativeRefusal {
    /// A stable name for scripts.
    public var code: String {
        switch self {
        case .notFrom: "initiative-not-now"
        case .unmet: "initiative-conditions"
        }
    }
}

extension Guard {
    /// A stable name for scripts.
    public var code: String { "guard-" + self.name.replacing(" ", with: "-") }
}
