extension Step.Action {
    /// What happened, in one or two words.
    public var name: Bilingual {
        switch self {
        case .selected: Bilingual(nl: "gekozen", en: "won")
        case .partFunded: Bilingual(nl: "deels betaald", en: "funded in part")
        case .skipped: Bilingual(nl: "past niet", en: "does not fit")
        case .stopped: Bilingual(nl: "past niet, einde", en: "does not fit, end")
        case .unaffordable: Bilingual(nl: "niet te betalen", en: "not affordable")
        case .eliminated: Bilingual(nl: "afgevallen", en: "eliminated")
        case .excluded: Bilingual(nl: "uitgesloten", en: "excluded")
        case .ineligible: Bilingual(nl: "doet niet mee", en: "not eligible")
        case .endowed: Bilingual(nl: "nieuwe start", en: "new start")
        case .replaced: Bilingual(nl: "teruggedraaid", en: "taken back")
        }
    }
}

extension Step.Stage {
    /// Which part of the count this is.
    public var name: Bilingual {
        switch self {
        case .main: Bilingual(nl: "telling", en: "count")
        case .completion: Bilingual(nl: "aanvulling", en: "completion")
        case .comparison: Bilingual(nl: "vergelijking", en: "comparison")
        case .residual: Bilingual(nl: "rest", en: "rest")
        }
    }
}

extension Quantity {
    /// Whether the number is an amount in smallest units.
    public var isMoney: Bool {
        switch self {
        case .price, .supportersMoney, .endowment, .load, .excess, .amount, .cost: true
        default: false
        }
    }

    /// What the number is called.
    public var name: Bilingual {
        switch self {
        case .votes: Bilingual(nl: "stemmen", en: "votes")
        case .likes: Bilingual(nl: "likes", en: "likes")
        case .score: Bilingual(nl: "punten", en: "score")
        case .density: Bilingual(nl: "nut per eenheid geld", en: "utility per unit of money")
        case .welfare: Bilingual(nl: "nut samen", en: "total utility")
        case .rate: Bilingual(nl: "prijs per eenheid nut", en: "price per unit of utility")
        case .overspentRate:
            Bilingual(
                nl: "prijs per eenheid nut, gedeeld door het betaalde deel",
                en: "price per unit of utility over the part paid"
            )
        case .price: Bilingual(nl: "prijs per stemmer", en: "price per supporter")
        case .fullPayers: Bilingual(nl: "betalen de volle prijs", en: "pay the full price")
        case .partPayers: Bilingual(nl: "betalen wat zij nog hebben", en: "pay what they have left")
        case .effectiveVotes: Bilingual(nl: "stemmen die nog tellen", en: "votes that still count")
        case .supportersMoney: Bilingual(nl: "geld van de stemmers samen", en: "money of the supporters")
        case .endowment: Bilingual(nl: "startbedrag per kiezer", en: "starting share per voter")
        case .runs: Bilingual(nl: "tellingen", en: "runs")
        case .load: Bilingual(nl: "grootste last per kiezer", en: "largest load on a voter")
        case .excess: Bilingual(nl: "meer dan nodig", en: "more than needed")
        case .supportRatio: Bilingual(nl: "steun gedeeld door kosten", en: "support divided by cost")
        case .rank: Bilingual(nl: "tot en met plaats", en: "down to place")
        case .share: Bilingual(nl: "aandeel", en: "share")
        case .quotient: Bilingual(nl: "quotiënt", en: "quotient")
        case .amount: Bilingual(nl: "bedrag", en: "amount")
        case .backers: Bilingual(nl: "steuners", en: "backers")
        case .preferFirst: Bilingual(nl: "kiezen deze uitslag", en: "prefer this outcome")
        case .preferSecond: Bilingual(nl: "kiezen de andere uitslag", en: "prefer the other outcome")
        case .cost: Bilingual(nl: "kosten", en: "cost")
        }
    }
}
