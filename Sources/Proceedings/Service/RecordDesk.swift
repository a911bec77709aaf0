internal import Deliberation
internal import TransparencyLog

/// What a service needs of a desk: to take in one inspected entry after another. The service sees to it that what was
/// taken in becomes durable before anybody hears of it.
protocol RecordDesk: Sendable {
    /// The hashes of the log.
    var tree: MerkleTree { get }
    /// Looks at entries one by one.
    var inspecting: any EntryInspecting { get }
    /// The key of the log and the witnesses, as the first entry names them.
    var witnessPolicy: WitnessPolicy { get }
    /// Takes in what was added to the record since, by somebody else.
    mutating func catchUp(_ shelf: Shelf) async throws(DeskFault)
    /// Takes one entry into the state.
    mutating func take(_ inspection: EntryInspection, _ shelf: Shelf, today: Day) throws(EntryProblem)
}
