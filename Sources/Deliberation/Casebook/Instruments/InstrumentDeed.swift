/// What is done with one of the further instruments, as an entry says it (*instrument*).
public enum InstrumentDeed: Hashable, Sendable {
    /// It begins.
    case begin(InstrumentStart)
    /// A challenge (*uitdaagrecht*).
    case challenge(ChallengeAct)
    /// An agenda initiative (*burgerinitiatief*).
    case agenda(AgendaInitiativeAct)
    /// A residents' enterprise (*bewonersbedrijf*).
    case enterprise(ResidentsEnterpriseAct)
    /// A task that residents take on (*taakoverdracht*).
    case transfer(TaskTransferAct)
    /// A programme for an area over years (*gebiedsprogramma*).
    case programme(AreaProgrammeAct)
    /// An advisory poll (*peiling*).
    case poll(AdvisoryPollAct)
    /// An agreement between parties (*afspraken tussen partijen*).
    case agreement(PartyAgreementAct)
    /// Whether a panel decides itself (*eigen beslissing*).
    case ownDecision(OwnDecisionAct)
    /// A call for a theme (*thematische oproep*).
    case call(ThemedCallAct)
    /// Whether an area is ready (*basis op orde*).
    case readiness(AreaReadiness.Act)
    /// Whether an initiative is open to others (*toegankelijkheidstoets*).
    case access(AccessTest.Act)
    /// A code of conduct (*gedragscode*).
    case code(CodeAcceptance.Act)
    /// Themes and origins of initiatives (*kenmerken*).
    case marks(CaseMarks.Act)
    /// Meetings in the neighbourhood (*buurtoverleg*).
    case gatherings(NeighbourhoodMeetings.Act)
    /// A citizens' assembly (*burgerberaad*).
    case assembly(AssemblyAct)
}

/// An instrument, by name.
public enum InstrumentName {}

/// The name of an instrument.
public typealias InstrumentID = Identifier<InstrumentName>
