extension CaseBook {
    /// Who does what with the further instruments.
    func duty(of deed: InstrumentDeed, _ id: InstrumentID) throws(ActRefusal) -> Duty {
        if case .begin(let start) = deed { return Self.duty(of: start) }
        guard let file = self.instruments[id] else { throw .unknownInstrument(id) }
        switch deed {
        case .challenge(let act): return Self.duty(of: act)
        case .agenda(let act):
            switch act {
            case .sign, .unsign, .submit, .withdraw: return .own
            case .lapse: return .role([.coordinator])
            case .place, .decline, .treat: return .role([.authority])
            }
        case .enterprise(.receive): return .role([.treasurer])
        case .enterprise(.divide): return file.panel.map { .presiding($0) } ?? .role([])
        case .transfer(let act):
            switch act {
            case .sign: return .own
            case .start, .check: return .role([.coordinator])
            case .draft, .renew, .takeBack, .end: return .role([.authority])
            }
        case .programme(.evaluate): return .role([.coordinator])
        case .programme: return .role([.authority])
        case .poll(.answer), .agreement: return .own
        case .poll: return .role([.authority, .coordinator])
        case .ownDecision(.ask): return file.panel.map { .presiding($0) } ?? .role([])
        case .ownDecision(.study): return .role([.coordinator])
        case .ownDecision: return .role([.authority])
        default: return Self.duty(of: deed, file)
        }
    }

    private static func duty(of deed: InstrumentDeed, _ file: InstrumentFile) -> Duty {
        switch deed {
        case .call(.submit(let initiative, _)): return .initiator(initiative)
        case .call(.award): return file.panel.map { .deciding($0) } ?? .role([])
        case .access(.declare):
            if case .access(let test) = file.value { return .initiator(test.initiative) }
            return .role([])
        case .code(.adopt): return .role([.authority])
        case .code(.accept), .gatherings(.putItem): return .own
        case .assembly(let act): return Self.duty(of: act)
        default: return .role([.coordinator])
        }
    }

    private static func duty(of start: InstrumentStart) -> Duty {
        switch start {
        case .challenge, .agenda, .agreement: .own
        case .transfer, .programme, .call, .code, .assembly: .role([.authority])
        case .poll: .role([.authority, .coordinator])
        case .enterprise, .ownDecision, .readiness, .access, .marks, .gatherings: .role([.coordinator])
        }
    }

    private static func duty(of act: ChallengeAct) -> Duty {
        switch act {
        case .offer, .withdraw: .own
        case .findRooted, .admit, .turnAway, .compare: .role([.authority, .coordinator])
        case .stateTask, .grant, .refuse, .contract, .end: .role([.authority])
        }
    }

    private static func duty(of act: AssemblyAct) -> Duty {
        switch act {
        case .submitTheme, .judge, .confirmJudgment, .contestJudgment, .confirm, .decline, .joinMonitors, .report:
            .own
        case .fixQuestion, .answer, .closeAnswers, .cancel: .role([.authority])
        case .closeThemes, .bundle, .openVote, .takeVote, .drawTheme, .invite, .announceDraw, .takeDraw, .seat,
            .divide, .hold, .putAdvice, .openAdvice, .countAdvice, .handOver, .finish:
            .role([.coordinator])
        }
    }
}
