public import BallotRules

extension Phrase {
    /// What an account is called.
    public func name(_ account: Account) -> String {
        switch account {
        case .treasury: self(nl: "de gemeentekas", en: "the treasury")
        case .pot(let pot): self.name(pot)
        case .reserved(let id): self(nl: "de reservering voor \(id)", en: "the reservation for \(id)")
        case .committed(let id): self(nl: "de toekenning voor \(id)", en: "the award for \(id)")
        case .advanced(let id): self(nl: "het voorschot voor \(id)", en: "the advance for \(id)")
        case .spent(let id): self(nl: "de bonnen van \(id)", en: "the receipts of \(id)")
        case .claimed(let id): self(nl: "de terugvordering bij \(id)", en: "the claim on \(id)")
        case .writtenOff(let id): self(nl: "de afboeking bij \(id)", en: "what is written off for \(id)")
        }
    }

    /// What a pot is called.
    public func name(_ pot: PotKey) -> String {
        let theme = pot.theme.isEmpty ? "" : " (\(pot.theme))"
        return self(
            nl: "de pot van \(pot.area)\(theme) voor \(pot.year)",
            en: "the pot of \(pot.area)\(theme) for \(pot.year)"
        )
    }

    /// Why a booking is refused, and what to do.
    public func sentence(_ problem: LedgerProblem) -> String {
        switch problem {
        case .amount(let amount):
            self(nl: "\(self.money(amount)) kan niet als bedrag.", en: "\(self.money(amount)) is no possible amount.")
        case .short(let account, let holds):
            self(
                nl: "Op \(self.name(account)) staat \(self.money(holds)). Dat is te weinig.",
                en: "There is \(self.money(holds)) in \(self.name(account)), which is too little."
            )
        case .repeatedEntry(let entry):
            self(nl: "Boeking \(entry) is er al.", en: "Booking \(entry) is there already.")
        case .earlier(let day):
            self(
                nl: "De laatste boeking is van \(day). Kies die dag of een latere.",
                en: "The last booking is of \(day). Choose that day or a later one."
            )
        case .repeatedPot(let pot):
            self(
                nl: "Deze pot staat er twee keer: \(self.name(pot)).",
                en: "This pot is there twice: \(self.name(pot))."
            )
        case .noWeights:
            self(nl: "Geef ten minste één pot een gewicht boven 0.", en: "Give at least one pot a weight above 0.")
        case .lastYear(let year):
            self(nl: "Na het jaar \(year) kan niets mee.", en: "Nothing can be taken along after the year \(year).")
        case .noDecision:
            self(nl: "Noem het besluit waarop dit rust.", en: "Name the decision on which this rests.")
        default: self.awardSentence(problem)
        }
    }

    private func awardSentence(_ problem: LedgerProblem) -> String {
        switch problem {
        case .alreadyReserved(let id):
            self(
                nl: "Voor \(id) is al geld gereserveerd of toegekend.",
                en: "Money for \(id) is reserved or granted already."
            )
        case .notReserved(let id): self(nl: "Voor \(id) is niets gereserveerd.", en: "Nothing is reserved for \(id).")
        case .notAwarded(let id): self(nl: "Aan \(id) is niets toegekend.", en: "Nothing is granted to \(id).")
        case .noMoney(let id):
            self(nl: "Het besluit over \(id) kent geen geld toe.", en: "The decision on \(id) grants no money.")
        case .aboveCeiling(let whole, let most):
            self(
                nl: "Samen is het \(self.money(whole)). Het mag hoogstens \(self.money(most)) zijn.",
                en: "Together it is \(self.money(whole)). It may be \(self.money(most)) at most."
            )
        case .otherPot(let pot):
            self(nl: "Het geld komt al uit \(self.name(pot)).", en: "The money is from \(self.name(pot)) already.")
        case .aboveAdvance(let whole, let most):
            self(
                nl: "Zonder bonnen is dan \(self.money(whole)) betaald. Dat mag hoogstens \(self.money(most)) zijn.",
                en: "That would be \(self.money(whole)) without receipts. It may be \(self.money(most)) at most."
            )
        case .repeatedReceipt(let receipt):
            self(nl: "Bon \(receipt) is al geboekt.", en: "Receipt \(receipt) is booked already.")
        case .settled(let id):
            self(
                nl: "Het bedrag voor \(id) is vastgesteld. Alleen terugbetalen kan nog.",
                en: "The amount for \(id) is fixed. Only paying back is possible."
            )
        default: ""
        }
    }

    /// Why a scheme cannot say what becomes of a pot, and what to do.
    public func sentence(_ problem: PotPlanProblem) -> String {
        switch problem {
        case .notDivided: self(nl: "De regeling verdeelt de pot niet.", en: "The scheme does not divide its pot.")
        case .noAreas: self(nl: "Noem de gebieden die delen.", en: "Name the areas that share.")
        case .unknownArea(let area): self(nl: "Gebied \(area) bestaat niet.", en: "There is no area \(area).")
        case .repeatedArea(let area):
            self(nl: "Gebied \(area) staat er twee keer.", en: "Area \(area) is there twice.")
        case .noWeight(let area):
            self(nl: "De verdeelsleutel noemt \(area) niet.", en: "The key does not name \(area).")
        case .leftOut(let area):
            self(
                nl: "De verdeelsleutel noemt \(area), maar dat gebied deelt niet mee.",
                en: "The key names \(area), which is not among those that share."
            )
        case .noWeights:
            self(
                nl: "Alle gewichten zijn 0. Geef ten minste één gebied een gewicht.",
                en: "All weights are 0. Give at least one area a weight."
            )
        case .noCommonPot:
            self(nl: "Noem de pot waarin alles samenkomt.", en: "Name the pot that the others become.")
        }
    }
}
