/// Everything about one initiative (*dossier*): where it stands, and how it came there.
public struct CaseFile: Sendable {
    /// What its guards look at: versions, support, dated events, findings.
    public internal(set) var dossier: InitiativeDossier
    /// Where it stands.
    public internal(set) var state = InitiativeMachine.start
    /// The panel.
    public internal(set) var panel: PanelID
    /// The item of the last agenda on which it stood.
    public internal(set) var item: ItemID?
    /// The verdict of the panel.
    public internal(set) var verdict: Verdict?
    /// The decision of the authority; after an objection that held, the last one.
    public internal(set) var decision: Decision?
    /// All decisions, in order.
    public internal(set) var decisions: [Decision] = []
    /// The pot from which it is paid.
    public internal(set) var pot: PotKey?
    /// The citizens' budget in which it is an idea.
    public internal(set) var budget: BudgetID?
    /// Objections, by who made them.
    public internal(set) var reviews: [PersonID: DecisionReview] = [:]
    /// Objections to earlier decisions of people who objected again, in order.
    public internal(set) var earlierReviews: [DecisionReview] = []
    /// Whether the panel handed it over for want of a quorum.
    public internal(set) var isPassedOn = false
    /// Who among the initiators agreed to a step that is not taken yet.
    public internal(set) var agreed: [InitiativeAct: Set<PersonID>] = [:]
    /// The steps it took, in order.
    public internal(set) var passages: [Passage] = []

    /// Its name.
    public var id: InitiativeID { self.dossier.initiative.id }

    /// A draft.
    init(_ dossier: InitiativeDossier, panel: PanelID) {
        self.dossier = dossier
        self.panel = panel
    }

    /// Whether every initiator agreed to `act`, or is the one who acts.
    func isAgreed(_ act: InitiativeAct, by person: PersonID) -> Bool {
        let initiators = self.dossier.initiative.current.content.initiators
        return initiators.allSatisfy { $0 == person || (self.agreed[act]?.contains($0) ?? false) }
    }

    /// Takes a step, or says why it cannot be taken.
    ///
    /// `findings` are those that follow from the act itself; those in `absent` do not hold by it.
    mutating func advance(
        _ act: InitiativeAct,
        _ context: ActContext,
        reason: TextID? = nil,
        findings: Set<InitiativeFacts.Finding> = [],
        absent: Set<InitiativeFacts.Finding> = [],
        money: InitiativeFacts.Amounts = InitiativeFacts.Amounts(),
        asOf day: Day? = nil
    ) throws(ActRefusal) {
        var facts = self.dossier.facts(on: day ?? context.day, money: money)
        facts.findings = facts.findings.subtracting(absent).union(findings)
        if !(reason?.text ?? "").isEmpty { facts.findings.insert(.reason) }
        if self.isAgreed(act, by: context.person) { facts.findings.insert(.initiatorAgrees) }
        let from = self.state
        do throws(InitiativeRefusal) {
            self.state = try InitiativeMachine.applying(act, to: from, facts)
        } catch { throw .lifeCycle(error) }
        // What initiators agreed to holds for the state in which they did.
        self.agreed[act] = nil
        if self.state != from { self.agreed = [:] }
        self.passages.append(
            Passage(
                entry: context.entry,
                moment: context.moment,
                person: context.person,
                transition: InitiativeMachine.transition(act, from: from)?.number ?? "",
                act: act,
                from: from,
                to: self.state,
                reason: reason
            )
        )
    }

    /// Whether there is the support that the scheme asks for, given to what the plan says now.
    func checkSupport() throws(ActRefusal) {
        let (initiative, support) = (self.dossier.initiative, self.dossier.support)
        let untold = support.toTell(initiative)
        guard untold.isEmpty else { throw .supportersNotTold(untold) }
        let finding = self.dossier.scheme.support.finding(support, initiative, areas: self.dossier.areas)
        guard finding.isMet else { throw .tooLittleSupport(finding) }
    }

    /// Notes a dated event from which deadlines follow.
    mutating func note(_ kind: CaseEvent.Kind, _ context: ActContext) {
        self.dossier.events.append(CaseEvent(kind, on: context.day, entry: context.entry))
    }
}
