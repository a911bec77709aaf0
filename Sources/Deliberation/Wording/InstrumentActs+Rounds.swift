public import BallotRules

extension BudgetAct {
    /// What is done.
    public var wording: Bilingual {
        switch self {
        case .openIdeas: BudgetStep.openIdeas.wording
        case .propose: Bilingual(nl: "een idee indienen", en: "hand in an idea")
        case .withdraw: Bilingual(nl: "een idee intrekken", en: "take an idea back")
        case .askSupport: BudgetStep.askSupport.wording
        case .countSupport: Bilingual(nl: "steun tellen", en: "count support")
        case .check: BudgetStep.check.wording
        case .judge: Bilingual(nl: "zeggen of een idee haalbaar is", en: "say whether an idea is feasible")
        case .fixList: BudgetStep.fixList.wording
        case .openBallot: BudgetStep.openBallot.wording
        case .closeBallot: BudgetStep.closeBallot.wording
        case .reportIncident: BudgetStep.reportIncident.wording
        case .extend: BudgetStep.extend.wording
        case .voidBatch: BudgetStep.voidBatch.wording
        case .raise: Bilingual(nl: "geld bij een pot doen", en: "add money to a pot")
        case .resume: BudgetStep.resume.wording
        case .rerun: BudgetStep.rerun.wording
        case .fundAll: BudgetStep.fundAll.wording
        case .takeOver: BudgetStep.takeOver.wording
        case .award: Bilingual(nl: "een gekozen idee toekennen", en: "award a chosen idea")
        case .drop: Bilingual(nl: "een gekozen idee laten afvallen", en: "let a chosen idea fall out")
        case .callReserve: Bilingual(nl: "een idee van de reservelijst halen", en: "call an idea from the reserve list")
        case .execute: BudgetStep.execute.wording
        case .complete: Bilingual(nl: "een idee als uitgevoerd melden", en: "report an idea as carried out")
        case .finish: BudgetStep.finish.wording
        case .cancel: BudgetStep.cancel.wording
        }
    }
}

extension AssemblyAct {
    /// What is done.
    public var wording: Bilingual {
        switch self {
        case .submitTheme: Bilingual(nl: "een thema indienen", en: "hand in a theme")
        case .closeThemes: AssemblyStep.closeThemes.wording
        case .judge: Bilingual(nl: "een thema toetsen", en: "judge a theme")
        case .confirmJudgment: Bilingual(nl: "een toets bevestigen", en: "confirm a judgment")
        case .contestJudgment: Bilingual(nl: "een toets betwisten", en: "contest a judgment")
        case .bundle: Bilingual(nl: "thema’s samenvoegen", en: "bundle themes")
        case .openVote: AssemblyStep.openVote.wording
        case .takeVote: Bilingual(nl: "de stemmen over thema’s overnemen", en: "take over the votes on themes")
        case .drawTheme: AssemblyStep.drawTheme.wording
        case .fixQuestion: AssemblyStep.fixQuestion.wording
        case .invite: AssemblyStep.invite.wording
        case .announceDraw: AssemblyStep.announceDraw.wording
        case .takeDraw: AssemblyStep.takeDraw.wording
        case .confirm: Bilingual(nl: "meedoen", en: "take part")
        case .decline: Bilingual(nl: "niet meedoen", en: "not take part")
        case .seat: AssemblyStep.seat.wording
        case .divide: Bilingual(nl: "groepen loten", en: "draw the groups")
        case .hold: Bilingual(nl: "een bijeenkomst houden", en: "hold a meeting")
        case .putAdvice: Bilingual(nl: "een advies voorleggen", en: "put an advice")
        case .openAdvice: AssemblyStep.openAdvice.wording
        case .countAdvice: Bilingual(nl: "de stemmen over een advies tellen", en: "count the votes on an advice")
        case .handOver: AssemblyStep.handOver.wording
        case .answer: Bilingual(nl: "een advies beantwoorden", en: "answer an advice")
        case .closeAnswers: AssemblyStep.closeAnswers.wording
        case .joinMonitors: Bilingual(nl: "meekijken wat ervan komt", en: "join those who watch")
        case .report: Bilingual(nl: "melden wat er van een advies kwam", en: "report what came of an advice")
        case .finish: AssemblyStep.finish.wording
        case .cancel: AssemblyStep.cancel.wording
        }
    }
}
