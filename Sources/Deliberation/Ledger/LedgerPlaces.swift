/// Where in the ledger the bookings of an initiative and of a pot are.
struct LedgerPlaces: Hashable, Sendable {
    private var initiatives: [InitiativeID: [Int]] = [:]
    private var pots: [PotKey: [Int]] = [:]

    func of(_ initiative: InitiativeID) -> [Int] { self.initiatives[initiative] ?? [] }

    func of(_ pot: PotKey) -> [Int] { self.pots[pot] ?? [] }

    /// Notes that `booking` is at `place`, which is after every other.
    mutating func add(_ booking: LedgerEntry, at place: Int) {
        // Money of an initiative moves only by acts that name it.
        if let id = booking.act.initiative { self.initiatives[id, default: []].append(place) }
        for transfer in booking.transfers {
            for account in [transfer.from, transfer.to] {
                guard let pot = account.pot, self.pots[pot]?.last != place else { continue }
                self.pots[pot, default: []].append(place)
            }
        }
    }
}
