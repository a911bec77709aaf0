public import Deliberation

extension Act {
    /// The texts that the act names by address.
    public var texts: [TextID] {
        switch self {
        case .setUp, .meeting, .support: []
        case .pots(.transfer(_, _, _, let reason)): [reason]
        case .pots: []
        case .initiative(_, let act): act.texts
        case .item(_, let act): act.texts
        case .objection(_, _, let act): act.texts
        case .budget(_, let deed): deed.texts
        case .instrument(_, let deed): deed.texts
        }
    }

    /// The documents that the act names by address.
    public var documents: [DocumentID] {
        switch self {
        case .setUp(.areas(let id)), .setUp(.publish(let id)): [id]
        case .setUp(.compose(_, let panel, let scheme, let rules)): [panel, scheme, rules]
        case .initiative(_, .start(_, let id)), .initiative(_, .revise(let id, _, _)),
            .initiative(_, .merge(_, _, let id)), .initiative(_, .resubmit(_, let id)),
            .item(_, .amend(_, let id, _)):
            [id]
        case .initiative(_, .split(let parts)): parts.map(\.content)
        case .budget(_, .begin(_, let id)), .budget(_, .openBallot(let id)): [id]
        case .instrument(_, let deed): deed.documents
        default: []
        }
    }
}

extension CaseAct {
    fileprivate var texts: [TextID] {
        switch self {
        case .step(_, let reason, _), .find(_, _, let reason): reason.map { [$0] } ?? []
        case .announce(let letter): [letter]
        case .decide(let terms, _): terms.texts
        case .lower(_, let reason), .reclaim(_, let reason), .writeOff(_, let reason): [reason]
        default: []
        }
    }
}

extension ItemAct {
    fileprivate var texts: [TextID] {
        switch self {
        case .step(_, let reason, _), .settle(_, _, let reason), .respond(.consent, let reason),
            .respond(.standAside, let reason), .respond(.objection, let reason):
            reason.map { [$0] } ?? []
        case .respond(.concern(let text), let reason): [text] + (reason.map { [$0] } ?? [])
        case .ask(_, let text), .answer(_, let text), .argue(_, _, let text), .write(_, _, let text),
            .react(_, _, let text):
            [text]
        case .propose(_, _, let conditions), .integrate(_, _, _, let conditions): conditions.map(\.text)
        case .motivate(let motivation): motivation.texts
        default: []
        }
    }
}

extension ObjectionAct {
    fileprivate var texts: [TextID] {
        switch self {
        case .object(let text, _), .excuse(let text), .noHearing(let text): [text]
        case .step(_, let reason, _): reason.map { [$0] } ?? []
        case .interested: []
        }
    }
}

extension BudgetDeed {
    fileprivate var texts: [TextID] {
        switch self {
        case .judge(_, _, _, let text), .reportIncident(let text), .extend(_, let text), .voidBatch(_, let text),
            .raise(_, _, let text), .resume(let text), .rerun(_, _, let text), .fundAll(let text),
            .drop(_, let text), .complete(_, let text), .cancel(let text):
            [text]
        case .award(_, let terms, let motivation): terms.texts + motivation.texts
        default: []
        }
    }
}

extension DecisionTerms {
    fileprivate var texts: [TextID] { self.conditions.map(\.text) + (self.deviation.map { [$0.text] } ?? []) }
}

extension Motivation {
    fileprivate var texts: [TextID] {
        self.findings.map(\.text) + [self.reason] + (self.minority.map { [$0] } ?? [])
    }
}
