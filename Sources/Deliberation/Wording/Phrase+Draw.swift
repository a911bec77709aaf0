public import BallotRules

extension Phrase {
    /// Why a panel cannot be drawn, and what to do.
    public func sentence(_ problem: DrawProblem) -> String {
        switch problem {
        case .pool(let count):
            self(
                nl: "In de pool zitten \(self.number(count)) mensen. Dat moeten er 1 tot 100.000 zijn.",
                en: "The pool has \(self.number(count)) people. It must have 1 to 100,000."
            )
        case .person(let person):
            self(
                nl: "‘\(person)’ zit twee keer in de pool, of de naam kan niet.",
                en: "‘\(person)’ is in the pool twice, or the name is not possible."
            )
        case .noStratum(let person):
            self(
                nl: "‘\(person)’ past in geen enkele groep van de loting. Vul de kenmerken aan.",
                en: "‘\(person)’ fits no stratum of the draw. Complete the features."
            )
        case .strata:
            self(
                nl: "De groepen van de loting kloppen niet: een groep mist, staat er dubbel of mist een kenmerk.",
                en: "The strata are not sound: one is missing, there twice, or lacks a feature."
            )
        case .count(let count, let least, let most):
            self(
                nl:
                    "\(self.number(count)) kan niet. Het moet van \(self.number(least)) tot en met \(self.number(most)) zijn.",
                en:
                    "\(self.number(count)) is not possible. It must be from \(self.number(least)) to \(self.number(most))."
            )
        case .noWeights:
            self(
                nl: "Geef ten minste één groep een gewicht boven 0.",
                en: "Give at least one stratum a weight above 0."
            )
        }
    }
}
