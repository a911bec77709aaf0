internal import BallotRules

extension CaseBook {
    /// A deed with an instrument; what it names has to be in the book.
    mutating func work(_ id: InstrumentID, _ deed: InstrumentDeed, _ context: ActContext) throws(ActRefusal) {
        if case .begin(let start) = deed {
            guard id.isWellFormed else { throw .badName(id.text) }
            guard self.instruments[id] == nil else { throw .instrumentTaken(id) }
            try self.check(start, context)
            self.instruments[id] = try self.file(id, start, context)
            return
        }
        guard self.instruments[id] != nil else { throw .unknownInstrument(id) }
        try self.check(deed, context)
        try self.instruments[id]?.apply(deed, context)
    }

    /// Whoever begins something of residents is one of them, or enters it for them.
    private func check(_ start: InstrumentStart, _ context: ActContext) throws(ActRefusal) {
        let people: [PersonID]
        switch start {
        case .challenge(_, let challengers): people = challengers
        case .agenda(_, let initiators, _): people = initiators
        case .agreement(let parties): people = parties
        default: return
        }
        let duty = Duty.role([.desk, .coordinator])
        guard people.contains(context.person) || self.holds(duty, context.person) else {
            throw .notAllowed(context.person, duty)
        }
    }

    private func file(_ id: InstrumentID, _ start: InstrumentStart, _ context: ActContext) throws(ActRefusal)
        -> InstrumentFile
    {
        var panel: PanelFile?
        switch start {
        case .enterprise(_, let name), .ownDecision(let name), .call(_, let name): panel = try self.panel(name)
        case .transfer(let area, _, _, _), .readiness(let area): try self.require(area)
        case .programme(let pot, _, _, _, _): try self.require(pot.area)
        case .access(let initiative): _ = try self.file(initiative)
        case .code(let scheme): guard self.schemes[scheme] != nil else { throw .notPublished(scheme) }
        default: break
        }
        let value: InstrumentFile.Value
        if case .assembly(let document) = start {
            value = .assembly(CitizensAssembly(try context.shelf.assemblyRules(document), on: context.day))
        } else {
            do throws(InstrumentProblem) { value = try Self.value(start, panel, on: context.day) } catch {
                throw .instrument(.problem(error))
            }
        }
        return InstrumentFile(id: id, panel: panel?.id, value: value)
    }

    private static func value(_ start: InstrumentStart, _ panel: PanelFile?, on day: Day) throws(InstrumentProblem)
        -> InstrumentFile.Value
    {
        switch start {
        case .challenge(let task, let people): .challenge(try RightToChallenge(task: task, by: people, on: day))
        case .agenda(let subject, let people, let rules):
            .agenda(try AgendaInitiative(subject: subject, by: people, rules: rules, on: day))
        case .transfer(let area, let task, let holders, let budget):
            .transfer(try TaskTransfer(area: area, task: task, holders: holders, budget: budget, on: day))
        case .programme(let pot, let amount, let from, let through, let figures):
            .programme(
                try AreaProgramme(
                    pot: pot,
                    amount: amount,
                    from: from,
                    through: through,
                    figures: figures,
                    on: day
                )
            )
        case .poll(let question, let choices, let cell, let through):
            .poll(
                try AdvisoryPoll(question: question, choices: choices, smallestCell: cell, through: through, on: day)
            )
        case .agreement(let parties): .agreement(try PartyAgreement(parties: parties, on: day))
        case .readiness(let area): .readiness(AreaReadiness(area: area))
        case .access(let initiative): .access(AccessTest(of: initiative))
        case .code(let scheme): .code(CodeAcceptance(scheme: scheme.text))
        case .marks: .marks(CaseMarks())
        case .enterprise, .ownDecision, .call, .gatherings, .assembly: try Self.ofPanel(start, panel, on: day)
        }
    }

    private static func ofPanel(_ start: InstrumentStart, _ panel: PanelFile?, on day: Day) throws(InstrumentProblem)
        -> InstrumentFile.Value
    {
        guard let panel else { return .gatherings(NeighbourhoodMeetings()) }
        switch start {
        case .enterprise(let holder, _):
            return .enterprise(try ResidentsEnterprise(holder, board: panel.panel, quorum: panel.rules.quorum))
        case .call(let terms, _): return .call(try ThemedCall(terms, under: panel.scheme, on: day))
        default:
            return .ownDecision(
                try OwnDecision(area: panel.panel.area, standard: panel.scheme.authority, on: day)
            )
        }
    }

    private func require(_ area: AreaID) throws(ActRefusal) {
        guard try self.tree()[area] != nil else { throw .unknownArea(area) }
    }
}
