internal import BigInt

/// Who pays what for one project, exactly: the poor pay all they have, the others the same price per unit.
struct PayerSums {
    let project: Int
    /// Weight, and weight times units, of the poor and of those who pay in full.
    private(set) var partWeight = 0
    private(set) var fullWeight = 0
    private(set) var fullUnits = 0
    /// Whether each entry of the project's live supporters is poor, from the start of its list.
    private(set) var isPoor: [Bool]
    /// Weight times units of each earlier purchase that the poor share in.
    var poorUnits: [Int]
    /// Cost minus money of the poor, times the ledger's denominator; kept once ``settle(_:cost:)`` was called.
    private(set) var rest = BigUInt()

    init(project: Int, entries: Int, purchases: Int) {
        self.project = project
        self.isPoor = [Bool](repeating: false, count: entries)
        self.poorUnits = [Int](repeating: 0, count: purchases)
    }

    mutating func addFull(weight: Int, units: Int) {
        self.fullWeight += weight
        self.fullUnits += weight * units
    }

    mutating func addPoor(_ entry: Int, weight: Int) {
        self.partWeight += weight
        self.isPoor[entry] = true
    }

    /// Works out what is left to pay after the poor have paid.
    mutating func settle(_ ledger: borrowing PriceLedger, cost: Int) {
        self.rest = ledger.rest(of: cost, weight: self.partWeight, units: self.poorUnits)
    }

    /// The price of a unit for those who pay in full.
    var price: PriceLedger.Price { PriceLedger.Price(numerator: self.rest, divisor: self.fullUnits) }

    /// Makes a full payer poor who owns `balance` (times the ledger's denominator), which is at most the price.
    mutating func impoverish(_ entry: Int, weight: Int, units: Int, balance: BigUInt) {
        self.isPoor[entry] = true
        self.partWeight += weight
        self.fullWeight -= weight
        // The last full payer still defines the price, though she has nothing left afterwards.
        guard self.fullUnits > weight * units else { return }
        self.fullUnits -= weight * units
        let paid = balance.multiplied(byWord: weight.magnitude)
        self.rest = paid < self.rest ? self.rest - paid : BigUInt()
    }

    var candidate: Candidate {
        Candidate(
            project: self.project,
            price: self.price,
            isPoor: self.isPoor,
            fullWeight: self.fullWeight,
            partWeight: self.partWeight
        )
    }
}
