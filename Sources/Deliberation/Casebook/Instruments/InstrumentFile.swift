/// One of the further instruments as it stands, with the panel that it belongs to.
public struct InstrumentFile: Hashable, Sendable {
    /// What it is, as it stands.
    public enum Value: Hashable, Sendable {
        /// A challenge.
        case challenge(RightToChallenge)
        /// An agenda initiative.
        case agenda(AgendaInitiative)
        /// A residents' enterprise.
        case enterprise(ResidentsEnterprise)
        /// A task that residents take on.
        case transfer(TaskTransfer)
        /// A programme for an area.
        case programme(AreaProgramme)
        /// An advisory poll.
        case poll(AdvisoryPoll)
        /// An agreement between parties.
        case agreement(PartyAgreement)
        /// Whether a panel decides itself.
        case ownDecision(OwnDecision)
        /// A call for a theme.
        case call(ThemedCall)
        /// Whether an area is ready.
        case readiness(AreaReadiness)
        /// Whether an initiative is open to others.
        case access(AccessTest)
        /// A code of conduct.
        case code(CodeAcceptance)
        /// Themes and origins.
        case marks(CaseMarks)
        /// Meetings in the neighbourhood.
        case gatherings(NeighbourhoodMeetings)
        /// A citizens' assembly.
        case assembly(CitizensAssembly)
    }

    /// Its name.
    public let id: InstrumentID
    /// The panel that it belongs to, where it belongs to one.
    public let panel: PanelID?
    /// What it is, as it stands.
    public internal(set) var value: Value

    /// How far it is; `nil` for what has no states.
    public var state: InstrumentFault.Word? {
        switch self.value {
        case .challenge(let value): InstrumentFault.Word(value.state)
        case .agenda(let value): InstrumentFault.Word(value.state)
        case .transfer(let value): InstrumentFault.Word(value.state)
        case .programme(let value): InstrumentFault.Word(value.state)
        case .poll(let value): InstrumentFault.Word(value.state)
        case .agreement(let value): InstrumentFault.Word(value.state)
        case .ownDecision(let value): InstrumentFault.Word(value.state)
        case .call(let value): InstrumentFault.Word(value.state)
        case .assembly(let value): InstrumentFault.Word(value.state)
        case .enterprise, .readiness, .access, .code, .marks, .gatherings: nil
        }
    }
}
