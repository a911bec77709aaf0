extension EntryProblem {
    /// The check that finds it.
    public var check: Check {
        switch self {
        case .encoding, .boxLength, .electionMismatch, .unusableTerms: .encoding
        case .manifestPlace, .foreignRound, .phase, .closePosition, .openBatch, .closeNotCosigned, .paperUnfinished,
            .boxNotExpected, .boxClosed, .ballotMode, .batchNumber, .batchUsed, .paperUnknown, .paperTwice,
            .paperAgreed, .lotParty, .lotMissing, .lotMismatch, .keyUnknown, .keyTaken, .deskVoter, .deskKey,
            .issuanceOrder, .issuanceIncomplete, .tallyNumber:
            .order
        case .invalidKey: .keys
        case .invalidSignature, .unexpectedSigner, .missingSigner: .signatures
        case .pageOrder, .pageSize, .repeatedKey, .voterKind, .registerRoot, .registerIncomplete: .register
        case .notEligible, .retiredKey, .sequence, .previousBallot: .chains
        case .credential, .issuanceBits, .issuanceNotAllowed, .tooManyKeys: .credentials
        case .choices, .boxKey: .contents
        case .checkpointSize, .checkpointRoot, .tallyTree: .tree
        case .checkpointUnreadable, .checkpointSignatures, .checkpointTime, .closedEarly: .witnesses
        case .unknownRule, .tallyRule, .tallyLot, .tallyCounts: .recount
        case .published: .parts
        case .notOfPanels, .dayAhead, .repeatedAct, .aheadOfLog, .act: .order
        case .signsThemselves, .mayNotEnter: .signatures
        }
    }
}
