public import BallotRules

/// An idea in a citizens' budget (*idee, plan*).
public struct BudgetIdea: Hashable, Sendable {
    /// How far it is.
    public enum Stage: String, CaseIterable, Hashable, Sendable {
        /// Handed in (*ingediend*).
        case proposed
        /// Enough support (*genoeg steun*).
        case supported
        /// Not enough support (*te weinig steun*).
        case lapsed
        /// Can be done (*haalbaar*).
        case feasible
        /// Cannot be done (*niet haalbaar*).
        case infeasible
        /// On the ballot (*op het stembiljet*).
        case onBallot = "on-ballot"
        /// In a pot that can pay for all; it needs likes only (*geen stemming nodig*).
        case likesOnly = "likes-only"
        /// Chosen (*gekozen*).
        case selected
        /// On the reserve list (*reserve*).
        case reserve
        /// Not chosen (*niet gekozen*).
        case notSelected = "not-selected"
        /// Awarded by decision (*toegekend*).
        case awarded
        /// Carried out (*uitgevoerd*).
        case done
        /// Fallen out after it was chosen (*afgevallen*).
        case dropped
        /// Taken back (*ingetrokken*).
        case withdrawn

        /// What it is called.
        public var wording: Bilingual {
            switch self {
            case .proposed: Bilingual(nl: "ingediend", en: "handed in")
            case .supported: Bilingual(nl: "genoeg steun", en: "enough support")
            case .lapsed: Bilingual(nl: "te weinig steun", en: "not enough support")
            case .feasible: Bilingual(nl: "haalbaar", en: "feasible")
            case .infeasible: Bilingual(nl: "niet haalbaar", en: "not feasible")
            case .onBallot: Bilingual(nl: "op het stembiljet", en: "on the ballot")
            case .likesOnly: Bilingual(nl: "genoeg geld, geen stemming nodig", en: "enough money, no vote needed")
            case .selected: Bilingual(nl: "gekozen", en: "chosen")
            case .reserve: Bilingual(nl: "op de reservelijst", en: "on the reserve list")
            case .notSelected: Bilingual(nl: "niet gekozen", en: "not chosen")
            case .awarded: Bilingual(nl: "toegekend", en: "awarded")
            case .done: Bilingual(nl: "uitgevoerd", en: "carried out")
            case .dropped: Bilingual(nl: "afgevallen", en: "fallen out")
            case .withdrawn: Bilingual(nl: "ingetrokken", en: "taken back")
            }
        }
    }

    /// Who handed it in.
    public let person: PersonID
    /// From which pot it would be paid.
    public let pot: PotKey
    /// How far it is.
    public internal(set) var stage = Stage.proposed
    /// What it costs the pot, in cents: as asked, and as found once it was looked into.
    public internal(set) var cost: Money
    /// People who support it, as counted last.
    public internal(set) var supporters = 0
    /// What it gets, in cents, once it is chosen.
    public internal(set) var amount = Money.zero
    /// Why it is feasible or not, or why it fell out.
    public internal(set) var reason: TextID?
    /// Whether it needs likes only.
    var needsLikesOnly = false

    /// Whether it takes money of its pot.
    var holdsMoney: Bool { self.stage == .selected || self.stage == .awarded || self.stage == .done }
}
