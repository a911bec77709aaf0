internal import Deliberation

extension InstrumentDeed {
    func write(_ id: InstrumentID, to writer: inout ItemWriter) {
        switch self {
        case .begin(let start): start.write(id, to: &writer)
        case .challenge(let act): act.write(id, to: &writer)
        case .agenda(let act): act.write(id, to: &writer)
        case .enterprise(let act): act.write(id, to: &writer)
        case .transfer(let act): act.write(id, to: &writer)
        case .programme(let act): act.write(id, to: &writer)
        case .poll(let act): act.write(id, to: &writer)
        case .agreement(let act): act.write(id, to: &writer)
        case .ownDecision(let act): act.write(id, to: &writer)
        case .call(let act): act.write(id, to: &writer)
        case .readiness(let act): act.write(id, to: &writer)
        case .access(let act): act.write(id, to: &writer)
        case .code(let act): act.write(id, to: &writer)
        case .marks(let act): act.write(id, to: &writer)
        case .gatherings(let act): act.write(id, to: &writer)
        case .assembly(let act): act.write(id, to: &writer)
        }
    }

    /// Whether acts of this family are about an instrument.
    static func has(_ family: Substring) -> Bool {
        [
            "access", "agenda", "agreement", "assembly", "call", "challenge", "code", "enterprise", "gatherings",
            "marks",
            "own-decision", "poll", "programme", "readiness", "transfer",
        ].contains(family)
    }

    static func read(_ verb: String, _ reader: inout ItemReader) throws(EncodingFault) -> InstrumentDeed? {
        if let start = try InstrumentStart.read(verb, &reader) { return .begin(start) }
        switch verb.prefix(while: { $0 != "." }) {
        case "challenge": return try ChallengeAct.read(verb, &reader).map { .challenge($0) }
        case "agenda": return try AgendaInitiativeAct.read(verb, &reader).map { .agenda($0) }
        case "enterprise": return try ResidentsEnterpriseAct.read(verb, &reader).map { .enterprise($0) }
        case "transfer": return try TaskTransferAct.read(verb, &reader).map { .transfer($0) }
        case "programme": return try AreaProgrammeAct.read(verb, &reader).map { .programme($0) }
        case "poll": return try AdvisoryPollAct.read(verb, &reader).map { .poll($0) }
        case "agreement": return try PartyAgreementAct.read(verb, &reader).map { .agreement($0) }
        case "own-decision": return try OwnDecisionAct.read(verb, &reader).map { .ownDecision($0) }
        case "call": return try ThemedCallAct.read(verb, &reader).map { .call($0) }
        case "readiness": return try AreaReadiness.Act.read(verb, &reader).map { .readiness($0) }
        case "access": return try AccessTest.Act.read(verb, &reader).map { .access($0) }
        case "code": return try CodeAcceptance.Act.read(verb, &reader).map { .code($0) }
        case "marks": return try CaseMarks.Act.read(verb, &reader).map { .marks($0) }
        case "gatherings": return try NeighbourhoodMeetings.Act.read(verb, &reader).map { .gatherings($0) }
        case "assembly": return try AssemblyAct.read(verb, &reader).map { .assembly($0) }
        default: return nil
        }
    }
}
