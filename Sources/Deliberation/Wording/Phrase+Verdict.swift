public import BallotRules

extension Phrase {
    /// Why something cannot be the verdict of a panel, and what to do.
    public func sentence(_ problem: VerdictProblem) -> String {
        switch problem {
        case .otherVersion:
            self(
                nl: "Dit gaat over een andere versie dan de huidige. Oordeel over de huidige versie.",
                en: "This is about another version than the current one. Judge the current one."
            )
        case .amount(let amount, let asked):
            self(
                nl:
                    "\(self.money(amount)) past niet bij dit oordeel. Gevraagd is \(self.money(asked)): geef alles, een deel of niets.",
                en:
                    "\(self.money(amount)) does not go with this verdict. Asked is \(self.money(asked)): give all, a part or nothing."
            )
        case .aboveCeiling(let amount, let most):
            self(
                nl: "\(self.money(amount)) is meer dan het plafond van \(self.money(most)). Kies een lager bedrag.",
                en: "\(self.money(amount)) is above the ceiling of \(self.money(most)). Choose a lower amount."
            )
        case .repeatedCondition(let name):
            self(
                nl: "Er zijn twee voorwaarden met de naam ‘\(name)’. Kies een andere naam.",
                en: "Two conditions are called ‘\(name)’. Choose another name."
            )
        case .conditionOfRefusal(let name):
            self(
                nl: "Een weigering heeft geen voorwaarden. Haal ‘\(name)’ weg.",
                en: "A refusal has no conditions. Remove ‘\(name)’."
            )
        case .noReason:
            self(
                nl: "De reden ontbreekt. Schrijf in een paar zinnen waarom.",
                en: "The reason is missing. Write in a few sentences why."
            )
        case .unknownCriterion(let name):
            self(
                nl: "De regeling heeft geen criterium ‘\(name)’. Kies een criterium van de regeling.",
                en: "The scheme has no criterion ‘\(name)’. Choose one of the scheme."
            )
        default: self.furtherSentence(problem)
        }
    }

    private func furtherSentence(_ problem: VerdictProblem) -> String {
        switch problem {
        case .repeatedCriterion(let name):
            self(
                nl: "Over ‘\(name)’ staan er twee bevindingen. Laat er een staan.",
                en: "There are two findings about ‘\(name)’. Keep one."
            )
        case .noCriterionReason(let name):
            self(
                nl: "Bij ‘\(name)’ ontbreekt waarom. Schrijf dat op.",
                en: "The finding about ‘\(name)’ has no reason. Write it down."
            )
        case .criteriaMissing(let names):
            self(
                nl: "Zonder bevinding: \(names.joined(separator: ", ")). Zeg bij elk of het plan eraan voldoet.",
                en: "Without a finding: \(names.joined(separator: ", ")). Say of each whether it is met."
            )
        case .hardCriterionFails(let name):
            self(
                nl: "Het plan haalt de harde eis ‘\(name)’ niet. Dan kan het panel niets toekennen.",
                en: "The hard criterion ‘\(name)’ is not met, so nothing can be granted."
            )
        case .noMinorityView:
            self(
                nl: "Niet iedereen was het eens. Schrijf ook het andere standpunt op.",
                en: "Not everybody agreed. Write the other view down too."
            )
        default: ""
        }
    }
}

extension VerdictProblem {
    /// A stable name for scripts.
    public var code: String {
        switch self {
        case .otherVersion: "verdict-other-version"
        case .amount: "verdict-amount"
        case .aboveCeiling: "verdict-above-ceiling"
        case .repeatedCondition: "verdict-repeated-condition"
        case .conditionOfRefusal: "verdict-condition-of-refusal"
        case .noReason: "verdict-no-reason"
        case .unknownCriterion: "verdict-unknown-criterion"
        case .repeatedCriterion: "verdict-repeated-criterion"
        case .noCriterionReason: "verdict-no-criterion-reason"
        case .criteriaMissing: "verdict-criteria-missing"
        case .hardCriterionFails: "verdict-hard-criterion-fails"
        case .noMinorityView: "verdict-no-minority-view"
        }
    }
}

extension Phrase {
    /// Why something cannot be the decision on an initiative, and what to do.
    public func sentence(_ problem: DecisionProblem) -> String {
        switch problem {
        case .noGround:
            self(
                nl: "Dit besluit wijkt af van het oordeel. Geef een grond van de lijst met een reden.",
                en: "This decision differs from the verdict. Give a ground of the list with a reason."
            )
        case .needlessGround:
            self(
                nl: "Dit besluit volgt het oordeel. Haal de grond om af te wijken weg.",
                en: "This decision follows the verdict. Remove the ground to deviate."
            )
        case .panelDecides(let authority):
            self(
                nl: "Het panel beslist hier zelf (\(authority.wording.dutch)). Niemand kan afwijken.",
                en: "The panel itself decides here (\(authority.wording.english)). Nobody can deviate."
            )
        case .groundNotListed(let ground, let authority):
            self(
                nl: "Deze grond mag hier niet: \(ground.wording.dutch). Het gaat om: \(authority.wording.dutch).",
                en:
                    "This ground is not allowed here: \(ground.wording.english). It is a matter of: \(authority.wording.english)."
            )
        case .noReason(let ground):
            self(
                nl: "Schrijf op waarom deze grond geldt: \(ground.wording.dutch).",
                en: "Write down why this ground holds: \(ground.wording.english)."
            )
        case .amount(let amount, let asked):
            self(
                nl: "\(self.money(amount)) past niet bij dit besluit. Gevraagd is \(self.money(asked)).",
                en: "\(self.money(amount)) does not go with this decision. Asked is \(self.money(asked))."
            )
        case .aboveCeiling(let amount, let most):
            self(
                nl:
                    "\(self.money(amount)) is meer dan het plafond van \(self.money(most)). Beslis over een lager bedrag.",
                en: "\(self.money(amount)) is above the ceiling of \(self.money(most)). Decide on a lower amount."
            )
        case .abovePot(let amount, let holds):
            self(
                nl:
                    "\(self.money(amount)) is meer dan de \(self.money(holds)) in de pot. Beslis over een lager bedrag.",
                en: "\(self.money(amount)) is more than the \(self.money(holds)) in the pot. Decide on a lower amount."
            )
        }
    }
}

extension DecisionProblem {
    /// A stable name for scripts.
    public var code: String {
        switch self {
        case .noGround: "decision-no-ground"
        case .needlessGround: "decision-needless-ground"
        case .panelDecides: "decision-panel-decides"
        case .groundNotListed: "decision-ground-not-listed"
        case .noReason: "decision-no-reason"
        case .amount: "decision-amount"
        case .aboveCeiling: "decision-above-ceiling"
        case .abovePot: "decision-above-pot"
        }
    }
}

extension Deviation.Ground {
    /// What it is called.
    public var wording: Bilingual {
        switch self {
        case .law: Bilingual(nl: "strijd met de wet", en: "against a law")
        case .ceiling:
            Bilingual(nl: "het plafond of de pot laat het niet toe", en: "the ceiling or the pot does not allow it")
        case .competence: Bilingual(nl: "een ander orgaan is bevoegd", en: "another organ has the power")
        case .carelessVerdict:
            Bilingual(nl: "het oordeel is niet zorgvuldig gemaakt", en: "the verdict was not made with care")
        case .newFacts: Bilingual(nl: "nieuwe feiten", en: "new facts")
        case .otherWeighing: Bilingual(nl: "een andere afweging van belangen", en: "another weighing of interests")
        }
    }
}
