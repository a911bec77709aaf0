extension RoundPhase {
    /// Whether entries of a type can be accepted in this phase (docs/record-format/v1.md, section 4).
    public func accepts(_ type: EntryType) -> Bool {
        switch self {
        case .enrolling: [.registerPage, .lotCommitment, .cosignedCheckpoint].contains(type)
        case .open:
            [.openBallot, .sealedBallot, .keyEvent, .paperBatch, .cosignedCheckpoint, .close].contains(type)
        case .closed:
            [
                .paperEntry, .paperResolution, .issuancePage, .lotReveal, .cosignedCheckpoint, .boxKeyRelease, .tally,
            ].contains(type)
        case .counted: [.tally, .publication, .cosignedCheckpoint].contains(type)
        case .published: false
        }
    }
}
