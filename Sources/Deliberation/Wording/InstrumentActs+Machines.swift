public import BallotRules

extension ChallengeAct {
    /// What is done.
    public var wording: Bilingual {
        switch self {
        case .stateTask: Bilingual(nl: "zeggen wat de taak nu kost", en: "say what the task costs now")
        case .offer: Bilingual(nl: "een aanbod doen", en: "make an offer")
        case .findRooted:
            Bilingual(nl: "zeggen of de buurt erachter staat", en: "say whether the neighbourhood is behind it")
        case .admit: ChallengeStep.admit.wording
        case .turnAway: ChallengeStep.turnAway.wording
        case .compare: ChallengeStep.compare.wording
        case .grant: ChallengeStep.grant.wording
        case .refuse: ChallengeStep.refuse.wording
        case .contract: ChallengeStep.contract.wording
        case .end: ChallengeStep.end.wording
        case .withdraw: ChallengeStep.withdraw.wording
        }
    }
}

extension AgendaInitiativeAct {
    /// What is done.
    public var wording: Bilingual {
        switch self {
        case .sign: Bilingual(nl: "tekenen", en: "sign")
        case .unsign: Bilingual(nl: "een handtekening intrekken", en: "take a signature back")
        case .submit: AgendaInitiativeStep.submit.wording
        case .lapse: AgendaInitiativeStep.lapse.wording
        case .place: AgendaInitiativeStep.place.wording
        case .decline: AgendaInitiativeStep.decline.wording
        case .treat: AgendaInitiativeStep.treat.wording
        case .withdraw: AgendaInitiativeStep.withdraw.wording
        }
    }
}

extension PartyAgreementAct {
    /// What is done.
    public var wording: Bilingual {
        switch self {
        case .join: Bilingual(nl: "zeggen dat je het gesprek wilt", en: "say that you want the talk")
        case .start: PartyAgreementStep.start.wording
        case .propose: Bilingual(nl: "een afspraak voorstellen", en: "propose an appointment")
        case .drop: Bilingual(nl: "een afspraak schrappen", en: "take an appointment out")
        case .consent: Bilingual(nl: "instemmen met alle afspraken", en: "agree with all appointments")
        case .conclude: PartyAgreementStep.conclude.wording
        case .confirm: Bilingual(nl: "zeggen dat een afspraak is nagekomen", en: "say that an appointment was kept")
        case .complete: PartyAgreementStep.complete.wording
        case .reopen: PartyAgreementStep.reopen.wording
        case .stop: PartyAgreementStep.stop.wording
        }
    }
}

extension TaskTransferAct {
    /// What is done.
    public var wording: Bilingual {
        switch self {
        case .draft: Bilingual(nl: "een overeenkomst opstellen", en: "write a contract")
        case .sign: Bilingual(nl: "de overeenkomst tekenen", en: "sign the contract")
        case .start: TaskTransferStep.start.wording
        case .check: Bilingual(nl: "het werk controleren", en: "check the work")
        case .renew: TaskTransferStep.renew.wording
        case .takeBack: TaskTransferStep.takeBack.wording
        case .end: TaskTransferStep.end.wording
        }
    }
}

extension AreaProgrammeAct {
    /// What is done.
    public var wording: Bilingual {
        switch self {
        case .start: AreaProgrammeStep.start.wording
        case .commit: Bilingual(nl: "geld toezeggen", en: "promise money")
        case .release: Bilingual(nl: "een toezegging laten vervallen", en: "let a promise fall away")
        case .stop: AreaProgrammeStep.stop.wording
        case .end: AreaProgrammeStep.end.wording
        case .evaluate: AreaProgrammeStep.evaluate.wording
        }
    }
}

extension ThemedCallAct {
    /// What is done.
    public var wording: Bilingual {
        switch self {
        case .open: ThemedCallStep.open.wording
        case .submit: Bilingual(nl: "aanvragen", en: "apply")
        case .judge: Bilingual(nl: "een aanvraag toetsen", en: "judge an application")
        case .award: Bilingual(nl: "geld toekennen", en: "award money")
        case .close: ThemedCallStep.close.wording
        case .finish: ThemedCallStep.finish.wording
        }
    }
}

extension AdvisoryPollAct {
    /// What is done.
    public var wording: Bilingual {
        switch self {
        case .open: AdvisoryPollStep.open.wording
        case .answer: Bilingual(nl: "antwoorden", en: "answer")
        case .close: AdvisoryPollStep.close.wording
        }
    }
}

extension OwnDecisionAct {
    /// What is done.
    public var wording: Bilingual {
        switch self {
        case .ask: OwnDecisionStep.ask.wording
        case .study: Bilingual(nl: "onderzoeken of het gewenst is", en: "study whether it is wanted")
        case .grant: OwnDecisionStep.grant.wording
        case .refuse: OwnDecisionStep.refuse.wording
        case .end: OwnDecisionStep.end.wording
        }
    }
}
