public import BallotRules

/// What is done with money (*boeking*).
public enum LedgerAct: Hashable, Sendable {
    /// Money comes into a pot (*storting*).
    case deposit(PotKey, Money)
    /// Money goes back from a pot (*onttrekking*).
    case giveBack(PotKey, Money)
    /// Everything in these pots goes into another (*samenvoegen*): six budgets in Heemskerk, all areas on a date in Best.
    case pool([PotKey], into: PotKey)
    /// Everything in a pot is divided over others by weight, to the cent (*verdelen naar sleutel*).
    case divide(PotKey, over: [WeightedPot])
    /// What a pot has left goes to the same pot of the next year, as far as the scheme lets it (*meenemen*).
    case carryOver(CarryOver)
    /// Money goes from one pot to another by a decision, which is named by the address of its text (*overheveling*).
    case transfer(PotKey, to: PotKey, Money, by: TextID)
    /// Money of a pot is kept for an initiative.
    case reserve(InitiativeID, PotKey, Money)
    /// What was kept goes back to its pot.
    case release(InitiativeID)
    /// The amount of a decision is granted, of what was kept first and of the pot for the rest; what was kept beyond it
    /// goes back (*toekennen*).
    indirect case award(InitiativeID, PotKey, Decision)
    /// A new decision, after an objection, takes the place of the one before: the difference comes from the pot, or goes back.
    indirect case replace(InitiativeID, Decision)
    /// Money is paid, before receipts or on them (*voorschot, uitbetaling*).
    case pay(InitiativeID, Money, most: Proportion)
    /// A receipt is accepted (*bon*).
    case account(InitiativeID, ReceiptID, Money)
    /// The award is lowered after a change of the plan; it is raised by a new decision only.
    case lower(InitiativeID, by: Money)
    /// The amount is fixed: what was not paid goes back to the pot, what has no receipt is to be paid back (*vaststellen*).
    case settle(InitiativeID)
    /// Money that was paid is to be paid back for a breach (*terugvorderen*).
    case reclaim(InitiativeID, Money)
    /// Money is paid back.
    case repay(InitiativeID, Money)
    /// Money that was to be paid back is no longer asked for, by a decision named by its text (*afboeken, kwijtschelden*).
    case writeOff(InitiativeID, Money, by: TextID)

    /// What is done, as records name it.
    public var name: String {
        switch self {
        case .deposit: "deposit"
        case .giveBack: "give-back"
        case .pool: "pool"
        case .divide: "divide"
        case .carryOver: "carry-over"
        case .transfer: "transfer"
        case .reserve: "reserve"
        case .release: "release"
        case .award: "award"
        case .replace: "replace"
        case .pay: "pay"
        case .account: "account"
        case .lower: "lower"
        case .settle: "settle"
        case .reclaim: "reclaim"
        case .repay: "repay"
        case .writeOff: "write-off"
        }
    }

    /// The initiative whose money it is, or `nil` for acts between pots.
    public var initiative: InitiativeID? {
        switch self {
        case .deposit, .giveBack, .pool, .divide, .carryOver, .transfer: nil
        case .reserve(let id, _, _), .release(let id), .award(let id, _, _), .replace(let id, _), .pay(let id, _, _),
            .account(let id, _, _), .lower(let id, _), .settle(let id), .reclaim(let id, _), .repay(let id, _),
            .writeOff(let id, _, _):
            id
        }
    }
}

/// A pot with its weight in a division.
public struct WeightedPot: Hashable, Sendable {
    /// The pot.
    public let pot: PotKey
    /// Its weight.
    public let weight: Int

    /// A pot with its weight.
    public init(_ pot: PotKey, weight: Int) {
        self.pot = pot
        self.weight = weight
    }
}

/// A receipt (*bon, factuur*).
public enum PaidReceipt {}

/// The name of a receipt.
public typealias ReceiptID = Identifier<PaidReceipt>
