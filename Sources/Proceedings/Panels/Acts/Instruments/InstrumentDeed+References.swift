internal import Deliberation

extension InstrumentDeed {
    /// The texts that the deed names by address.
    var texts: [TextID] {
        switch self {
        case .begin(let start): start.texts
        case .challenge(let act): act.texts
        case .agenda(.decline(let text)), .agenda(.treat(let text)), .enterprise(.divide(_, let text, _, _)),
            .programme(.stop(let text)), .programme(.evaluate(let text)), .agreement(.propose(_, _, let text, _)),
            .agreement(.stop(let text)), .ownDecision(.ask(let text)), .ownDecision(.study(let text)),
            .ownDecision(.grant(_, _, let text)), .ownDecision(.refuse(let text)), .ownDecision(.end(_, let text)),
            .call(.judge(_, _, let text)), .readiness(.find(_, _, let text)), .access(.declare(_, let text)),
            .access(.judge(_, _, let text)), .code(.adopt(let text)), .code(.accept(let text)),
            .marks(.invite(_, let text)), .gatherings(.putItem(_, let text)),
            .gatherings(.publishMinutes(_, let text)):
            [text]
        case .transfer(let act): act.texts
        case .assembly(let act): act.texts
        default: []
        }
    }

    /// The documents that the deed names by address.
    var documents: [DocumentID] {
        switch self {
        case .begin(.assembly(let id)), .begin(.code(let id)): [id]
        default: []
        }
    }
}

extension InstrumentStart {
    fileprivate var texts: [TextID] {
        switch self {
        case .challenge(let text, _), .agenda(let text, _, _), .transfer(_, let text, _, _),
            .programme(_, _, _, _, let text), .poll(let text, _, _, _):
            [text]
        default: []
        }
    }
}

extension ChallengeAct {
    fileprivate var texts: [TextID] {
        switch self {
        case .offer(let text, _), .findRooted(_, let text), .turnAway(let text), .compare(_, let text),
            .grant(let text), .refuse(let text), .end(let text):
            [text]
        case .contract(let contract): [contract.text]
        case .stateTask, .admit, .withdraw: []
        }
    }
}

extension TaskTransferAct {
    fileprivate var texts: [TextID] {
        switch self {
        case .draft(let contract), .renew(let contract): [contract.text]
        case .check(_, let text, _), .takeBack(let text), .end(let text): [text]
        case .sign, .start: []
        }
    }
}

extension AssemblyAct {
    fileprivate var texts: [TextID] {
        switch self {
        case .submitTheme(_, let text), .judge(_, _, let text), .fixQuestion(let text),
            .announceDraw(_, _, _, let text), .hold(_, let text), .putAdvice(_, let text, _), .handOver(let text),
            .answer(_, _, let text), .report(_, let text), .finish(let text), .cancel(let text):
            [text]
        case .bundle(_, _, let text, let reason): [text, reason]
        default: []
        }
    }
}
