/// All that is known of one initiative, from which the conditions of its next step are computed (*dossier*).
public struct InitiativeDossier: Sendable {
    /// What it says.
    public var initiative: Initiative
    /// Its support.
    public var support: SupportRegister
    /// By which rules.
    public let scheme: Scheme
    /// The areas.
    public let areas: AreaTree
    /// The area of the panel.
    public let panel: AreaID
    /// What happened to the application, with days.
    public var events: [CaseEvent]
    /// Working days.
    public let calendar: DutchCalendar
    /// What only a person can find; what can be computed is not taken from here.
    public var observed: Set<InitiativeFacts.Finding> = []
    /// The version that was decided on; a change after it is held against this one.
    public var decided: VersionID?
    /// The last day to apply.
    public var close: Day?
    /// The day to which the item is held over.
    public var heldOver: Day?
    /// The last day of the round.
    public var round: Day?

    /// A dossier.
    public init(
        _ initiative: Initiative,
        support: SupportRegister = SupportRegister(),
        under scheme: Scheme,
        areas: AreaTree,
        panel: AreaID,
        events: [CaseEvent] = [],
        calendar: DutchCalendar = DutchCalendar()
    ) {
        self.initiative = initiative
        self.support = support
        self.scheme = scheme
        self.areas = areas
        self.panel = panel
        self.events = events
        self.calendar = calendar
    }

    /// Findings that follow from the dossier, and that nobody can simply state.
    public static let computed: Set<InitiativeFacts.Finding> = [
        .gateMet, .applicantFits, .supportersTold, .materialChange,
    ]

    /// What the scheme and the areas have against the current version.
    public var contentFindings: [ContentFinding] {
        self.initiative.current.content.findings(under: self.scheme, areas: self.areas, panel: self.panel)
    }

    /// The facts on `day`, with these amounts; the ceiling is that of the scheme.
    ///
    /// When an initiative is revised, the dossier already holds the new version, so that whoever supported an earlier one
    /// has to have been told.
    public func facts(on day: Day, money: InitiativeFacts.Amounts = InitiativeFacts.Amounts()) -> InitiativeFacts {
        var facts = InitiativeFacts(day: day, days: self.days, money: money)
        facts.money.ceiling = self.scheme.ceiling
        facts.findings = self.observed.subtracting(Self.computed)
        if self.scheme.support.finding(self.support, self.initiative, areas: self.areas).isMet {
            facts.findings.insert(.gateMet)
        }
        let isKept = self.contentFindings.contains { finding in
            switch finding {
            case .applicant, .unknownArea, .outside: true
            default: false
            }
        }
        if !isKept { facts.findings.insert(.applicantFits) }
        if self.support.toTell(self.initiative).isEmpty { facts.findings.insert(.supportersTold) }
        if let decided = self.decided, !self.initiative.isCarriedOver(decided) {
            facts.findings.insert(.materialChange)
        }
        return facts
    }

    /// Days that bind, each from the entries that it follows from.
    public var days: InitiativeFacts.Days {
        let clock = CaseClock(self.events, calendar: self.calendar)
        var days = InitiativeFacts.Days()
        days.close = self.close
        days.heldOver = self.heldOver
        days.round = self.round
        days.repair = clock.repair?.lastDay
        days.notTreated = clock.notTreated?.lastDay
        days.objection = clock.objection?.lastDay
        // Without a term of its own an organ has the reasonable term of the law; a private fund has none.
        let term = self.scheme.decisionTerm ?? (self.scheme.authority == .privateFund ? nil : .reasonable)
        days.decision = term.flatMap { clock.decision($0) }?.lastDay
        return days
    }
}
