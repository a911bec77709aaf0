public import BallotRules

extension LedgerAct {
    /// What is done with money.
    public var wording: Bilingual {
        switch self {
        case .deposit: Bilingual(nl: "geld in een pot storten", en: "put money into a pot")
        case .giveBack: Bilingual(nl: "geld uit een pot teruggeven", en: "give money of a pot back")
        case .pool: Bilingual(nl: "potten samenvoegen", en: "make pots one")
        case .divide: Bilingual(nl: "een pot verdelen", en: "divide a pot")
        case .carryOver: Bilingual(nl: "geld meenemen naar volgend jaar", en: "take money along to the next year")
        case .transfer: Bilingual(nl: "geld overhevelen naar een andere pot", en: "move money to another pot")
        case .reserve: Bilingual(nl: "geld reserveren voor een plan", en: "keep money for a plan")
        case .release: Bilingual(nl: "een reservering vrijgeven", en: "release what was kept")
        case .award: Bilingual(nl: "geld toekennen", en: "grant money")
        case .replace:
            Bilingual(nl: "een toekenning na bezwaar vervangen", en: "replace an award after an objection")
        case .pay: Bilingual(nl: "geld uitbetalen", en: "pay money")
        case .account: Bilingual(nl: "een bon goedkeuren", en: "accept a receipt")
        case .lower: Bilingual(nl: "een toekenning verlagen", en: "lower a grant")
        case .settle: Bilingual(nl: "het bedrag vaststellen", en: "settle the amount")
        case .reclaim: Bilingual(nl: "geld terugvorderen", en: "reclaim money")
        case .repay: Bilingual(nl: "geld terugbetalen", en: "pay money back")
        case .writeOff: Bilingual(nl: "een vordering afboeken", en: "write a claim off")
        }
    }
}
