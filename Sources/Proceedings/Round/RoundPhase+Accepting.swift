extension RoundPhase {
    /// Whether entries of a type can be accepted in this phase (docs/record-format/v1.md, section 4).
    public func accepts(_ type: EntryType) -> Bool {
        switch (self, type) {
        case (.enrolling, .registerPage), (.enrolling, .lotCommitment), (.enrolling, .cosignedCheckpoint): true
        case (.open, .openBallot), (.open, .sealedBallot), (.open, .keyEvent): true
        case (.open, .paperBatch), (.open, .cosignedCheckpoint), (.open, .close): true
        case (.closed, .paperEntry), (.closed, .paperResolution), (.closed, .issuancePage): true
        case (.closed, .lotReveal), (.closed, .cosignedCheckpoint), (.closed, .boxKeyRelease): true
        case (.closed, .tally): true
        case (.counted, .tally), (.counted, .publication), (.counted, .cosignedCheckpoint): true
        default: false
        }
    }
}
