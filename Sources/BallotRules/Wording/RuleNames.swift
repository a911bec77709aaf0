extension BallotForm {
    /// What people call the ballot.
    public var name: Bilingual {
        switch self {
        case .approval: Bilingual(nl: "aankruisen", en: "approval")
        case .chooseOne: Bilingual(nl: "één keuze", en: "choose one")
        case .cumulative: Bilingual(nl: "punten verdelen", en: "cumulative points")
        case .scoring: Bilingual(nl: "cijfers geven", en: "scores")
        case .ordinal: Bilingual(nl: "op volgorde zetten", en: "ranking")
        case .knapsack: Bilingual(nl: "mandje binnen het budget", en: "knapsack")
        }
    }
}

extension Utility {
    /// What a voter has from a winner.
    public var name: Bilingual {
        switch self {
        case .cost: Bilingual(nl: "de kosten van het project", en: "the cost of the project")
        case .cardinality: Bilingual(nl: "één per project", en: "one per project")
        case .score: Bilingual(nl: "de punten van de kiezer", en: "the voter's points")
        case .borda: Bilingual(nl: "de plaats op de lijst (Borda)", en: "the place on the ranking (Borda)")
        case .bordaInclusive:
            Bilingual(
                nl: "de plaats op de lijst (Borda, laatste telt 1)",
                en: "the place on the ranking (last counts 1)"
            )
        }
    }
}

extension RuleDescriptor.Claim {
    /// The property in a few words.
    public var name: Bilingual {
        switch self {
        case .scaleInvariance:
            Bilingual(nl: "alle bedragen maal hetzelfde getal: zelfde uitslag", en: "scaling all money changes nothing")
        case .supportMonotonicity:
            Bilingual(nl: "extra steun schaadt een winnaar niet", en: "more support never harms a winner")
        case .approvalMonotonicity:
            Bilingual(
                nl: "steun intrekken helpt een project niet aan een plek",
                en: "withdrawing support never makes a project win"
            )
        case .discountMonotonicity:
            Bilingual(nl: "goedkoper worden schaadt een winnaar niet", en: "becoming cheaper never harms a winner")
        case .exhaustive:
            Bilingual(nl: "wat nog past wordt gekozen", en: "nothing that still fits is left out")
        case .additive:
            Bilingual(nl: "alleen het totaal per project telt", en: "only each project's total counts")
        }
    }
}

extension TieKey {
    /// What the criterion looks at.
    public var name: Bilingual {
        switch self {
        case .votes: Bilingual(nl: "meer stemmers", en: "more supporters")
        case .costLow: Bilingual(nl: "lagere kosten", en: "lower cost")
        case .costHigh: Bilingual(nl: "hogere kosten", en: "higher cost")
        case .complete: Bilingual(nl: "eerder compleet ingediend", en: "completed earlier")
        case .id: Bilingual(nl: "volgorde van het nummer", en: "order of the identifier")
        case .file: Bilingual(nl: "volgorde in het bestand", en: "order in the file")
        case .lot: Bilingual(nl: "loting", en: "lot")
        case .refuse: Bilingual(nl: "niet beslissen", en: "no decision")
        }
    }
}

extension OptionSpec.Values {
    /// How to write a value.
    public var form: Bilingual {
        switch self {
        case .words(let words):
            let list = words.joined(separator: "|")
            return Bilingual(nl: list, en: list)
        case .fraction: return Bilingual(nl: "getal, zoals 3, 0.25 of 1/3", en: "number, such as 3, 0.25 or 1/3")
        case .count: return Bilingual(nl: "geheel getal", en: "whole number")
        case .money: return Bilingual(nl: "bedrag, zoals 2500 of 2500.50", en: "amount, such as 2500 or 2500.50")
        case .flag: return Bilingual(nl: "true|false", en: "true|false")
        case .text(let form): return Bilingual(nl: form, en: form)
        }
    }
}
