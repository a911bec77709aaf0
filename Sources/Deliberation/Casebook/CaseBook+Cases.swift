internal import BallotRules

extension CaseBook {
    /// Steps that follow from another act, and are never taken by themselves.
    public static let consequences: Set<InitiativeAct> = [
        .revise, .putOnAgenda, .putOnBallot, .openItem, .holdOver, .park, .resume, .closeVote, .certify, .select,
        .passOver, .putOnReserve, .promote, .grant, .refuse, .announce, .object, .uphold, .dismiss, .pay, .reclaim,
        .resubmit,
    ]

    mutating func handle(_ id: InitiativeID, _ act: CaseAct, _ context: ActContext) throws(ActRefusal) {
        switch act {
        case .start(let panel, let content): try self.start(id, panel, content, context)
        case .merge(let sources, let panel, let content): try self.merge(sources, into: id, panel, content, context)
        case .split(let parts): try self.split(id, parts, context)
        case .resubmit(let next, let content): try self.resubmit(id, as: next, content, context)
        case .revise(let content, let base, let isMaterial):
            try self.revise(id, content, from: base, isMaterial: isMaterial, context)
        default:
            var file = try self.file(id)
            try self.advance(&file, act, context)
            try self.leaveBudget(file, context)
            self.files[id] = file
        }
    }

    private mutating func advance(_ file: inout CaseFile, _ act: CaseAct, _ context: ActContext) throws(ActRefusal) {
        switch act {
        case .step(let step, let reason, let day): try self.step(&file, step, reason, day, context)
        case .agree(let step):
            guard InitiativeMachine.transition(step, from: file.state) != nil else {
                throw .lifeCycle(.notFrom(file.state, step, possible: InitiativeMachine.acts(from: file.state)))
            }
            file.agreed[step, default: []].insert(context.person)
        case .find(let finding, let holds, _):
            guard !InitiativeDossier.computed.contains(finding) else { throw .computed(finding) }
            if holds { file.dossier.observed.insert(finding) } else { file.dossier.observed.remove(finding) }
        case .decide(let terms, let pot): try self.decide(&file, terms, pot, context)
        case .announce(let letter):
            try file.advance(.announce, context, reason: letter, findings: letter.isBlank ? [] : [.remedyClause])
            file.note(.announced, context)
        case .clock(let clock): Self.note(clock, in: &file, context)
        default: try self.spend(&file, act, context)
        }
    }

    private mutating func step(
        _ file: inout CaseFile,
        _ step: InitiativeAct,
        _ reason: TextID?,
        _ day: Day?,
        _ context: ActContext
    ) throws(ActRefusal) {
        guard !Self.consequences.contains(step) else { throw .stepOfAnother(step) }
        try self.checkBudget(file, step, reason)
        // What a panel that ended has left can still be withdrawn, accounted for and settled.
        guard let panel = self.panels[file.panel] else { throw .unknownPanel(file.panel) }
        let takes = !panel.isDissolved && panel.takes(on: context.day)
        var findings: Set<InitiativeFacts.Finding> = takes ? [.supportPhase] : []
        file.dossier.close = panel.closes
        try Self.checkSigned(step, file, context)
        switch step {
        case .publish, .submit:
            if let opens = panel.opens, context.day < opens { throw .window(opens: opens, closes: panel.closes) }
            if step == .submit { try file.checkSupport() }
        case .becomeFinal, .accept: try Self.checkObjections(file)
        case .withdraw: try self.checkWithdrawal(file)
        case .askCompletion: file.note(.repairRequested(until: day), context)
        case .settle where !(reason ?? "").isBlank: findings.formUnion([.competent, .motivation])
        default: break
        }
        try file.advance(step, context, reason: reason, findings: findings)
        switch step {
        case .submit: file.note(.received, context)
        case .complete: file.note(.completed, context)
        case .settle: try self.bookMoney(.settle(file.id), context)
        default: break
        }
        if file.state.isEnd { try self.release(file.id, context) }
        // The talk about it ends with it, so that a meeting is not held up.
        if file.state == .withdrawn, let item = file.item, let stage = self.talks[item]?.stage,
            !ItemMachine.table.isEnd(stage)
        {
            self.talks[item]?.stage = .withdrawn
        }
    }

    private mutating func start(
        _ id: InitiativeID,
        _ panelID: PanelID,
        _ content: DocumentID,
        _ context: ActContext
    ) throws(ActRefusal) {
        let panel = try self.panel(panelID)
        let areas = try self.tree()
        let content = try context.shelf.content(content)
        guard content.initiators.contains(context.person) || self.holds(.role([.desk, .coordinator]), context.person)
        else { throw .notAllowed(context.person, .initiator(id)) }
        let draft = InitiativeBook.Draft(id, content, by: context.person)
        do throws(InitiativeBook.Refusal) { try self.book.start(draft, on: context.day) } catch { throw .book(error) }
        self.open(id, panel, areas, context)
    }

    /// A file for an initiative that is in the book.
    private mutating func open(_ id: InitiativeID, _ panel: PanelFile, _ areas: AreaTree, _ context: ActContext) {
        guard let initiative = self.book[id] else { return }
        let dossier = InitiativeDossier(initiative, under: panel.scheme, areas: areas, panel: panel.panel.area)
        self.files[id] = CaseFile(dossier, panel: panel.id)
    }

    private mutating func revise(
        _ id: InitiativeID,
        _ content: DocumentID,
        from base: VersionID,
        isMaterial: Bool,
        _ context: ActContext
    ) throws(ActRefusal) {
        var file = try self.file(id)
        let content = try context.shelf.content(content)
        let revisable: Set<InitiativeState> = [.draft, .gatheringSupport, .incomplete, .adjusting, .changed]
        guard revisable.contains(file.state) else { throw .notRevisable(file.state) }
        try Self.checkInitiators(of: content, file, context)
        // While people support it, an essential change makes it a draft again (3); earlier ones they have been told of.
        let changes = file.dossier.initiative.current.content.changes(to: content)
        if file.state == .gatheringSupport, isMaterial || changes.contains(where: \.isAlwaysMaterial) {
            try file.advance(.revise, context)
        }
        let (author, day) = (context.person, context.day)
        do throws(InitiativeBook.Refusal) {
            try self.book.revise(id) { (initiative) throws(Initiative.Refusal) in
                try initiative.revise(to: content, from: base, by: author, on: day, isMaterial: isMaterial)
            }
        } catch { throw .book(error) }
        if let initiative = self.book[id] { file.dossier.initiative = initiative }
        // What was agreed to, and what was checked, was another version.
        file.agreed = [:]
        file.dossier.observed.subtract([.checked, .conditionsMet, .hardCriterionFails, .otherSchemeFits, .receipts])
        self.files[id] = file
    }

    private mutating func merge(
        _ sources: [InitiativeID],
        into id: InitiativeID,
        _ panelID: PanelID,
        _ content: DocumentID,
        _ context: ActContext
    ) throws(ActRefusal) {
        let (panel, areas) = (try self.panel(panelID), try self.tree())
        let content = try context.shelf.content(content)
        let agreed = try self.closing(sources)
        try self.checkKept(sources, in: [content])
        let budgets = try self.budgets(without: sources, context)
        let draft = InitiativeBook.Draft(id, content, by: content.initiators.first ?? context.person)
        do throws(InitiativeBook.Refusal) {
            try self.book.merge(sources, into: draft, agreed: agreed, on: context.day)
        } catch { throw .book(error) }
        self.budgets.merge(budgets) { $1 }
        self.open(id, panel, areas, context)
        try self.release(sources, context)
    }

    private mutating func split(
        _ id: InitiativeID,
        _ parts: [InitiativePart],
        _ context: ActContext
    ) throws(ActRefusal) {
        let file = try self.file(id)
        let (panel, areas) = (try self.panel(file.panel), try self.tree())
        var drafts: [InitiativeBook.Draft] = []
        var contents: [InitiativeContent] = []
        for part in parts {
            let content = try context.shelf.content(part.content)
            contents.append(content)
            drafts.append(InitiativeBook.Draft(part.id, content, by: content.initiators.first ?? context.person))
        }
        let agreed = try self.closing([id])
        try self.checkKept([id], in: contents)
        let budgets = try self.budgets(without: [id], context)
        do throws(InitiativeBook.Refusal) {
            try self.book.split(id, into: drafts, agreed: agreed, on: context.day)
        } catch { throw .book(error) }
        self.budgets.merge(budgets) { $1 }
        for part in parts { self.open(part.id, panel, areas, context) }
        try self.release(id, context)
    }

    private mutating func resubmit(
        _ id: InitiativeID,
        as next: InitiativeID,
        _ content: DocumentID,
        _ context: ActContext
    ) throws(ActRefusal) {
        var file = try self.file(id)
        let (panel, areas) = (try self.panel(file.panel), try self.tree())
        let draft = InitiativeBook.Draft(next, try context.shelf.content(content), by: context.person)
        try file.advance(.resubmit, context)
        do throws(InitiativeBook.Refusal) {
            try self.book.resubmit(id, as: draft, on: context.day)
        } catch { throw .book(error) }
        // The old one stays where it ended; the step is that of the new one.
        self.open(next, panel, areas, context)
        try self.release(id, context)
    }

    /// Who agreed that these stop as they are: what they were for goes on under other names.
    private func closing(_ ids: [InitiativeID]) throws(ActRefusal) -> Set<PersonID> {
        var agreed: Set<PersonID> = []
        let early: Set<InitiativeState> = [
            .draft, .gatheringSupport, .submitted, .incomplete, .admissible, .feasibility, .adjusting,
        ]
        for id in ids {
            let file = try self.file(id)
            guard early.contains(file.state) else { throw .notRevisable(file.state) }
            agreed.formUnion(file.agreed[.withdraw] ?? [])
        }
        return agreed
    }

    private static func note(_ clock: ClockAct, in file: inout CaseFile, _ context: ActContext) {
        switch clock {
        case .delayAgreed(let day): file.note(.delayAgreed(through: day), context)
        case .extended(let day): file.note(.extended(until: day), context)
        case .defaultNotice: file.note(.defaultNotice, context)
        case .committeeEngaged: file.note(.committeeEngaged, context)
        case .adjourned(let day): file.note(.adjourned(until: day), context)
        }
    }
}

extension TextID {
    /// Whether it names nothing.
    var isBlank: Bool { self.text.isEmpty }
}
