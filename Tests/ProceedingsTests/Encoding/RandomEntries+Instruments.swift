import BallotRules
import Deliberation
import Proceedings
import Signing

extension RandomEntries {
    /// One deed of an instrument with each verb, but for those of an assembly.
    mutating func instrumentDeeds() -> [InstrumentDeed] {
        self.starts().map { .begin($0) } + self.ofTasks() + self.ofMoney() + self.ofVoices() + self.ofFindings()
    }

    private mutating func starts() -> [InstrumentStart] {
        let gates: [SupportGate] = [.none, .number(self.random.below(900)), .share(Proportion(2, of: 3) ?? .half)]
        let rules = AgendaInitiative.Rules(
            gate: gates[self.random.below(3)],
            electors: self.random.below(1_000),
            closes: self.maybe { $0.day() },
            term: self.maybe { Term($0.random.below(100), .weeks) }
        )
        let call = ThemedCall.Terms(
            pot: self.pot(),
            amount: self.money(),
            mandatory: self.text(most: 60),
            from: self.day(),
            through: self.day()
        )
        return [
            .challenge(task: self.address(), by: [self.name()]),
            .agenda(subject: self.address(), by: [self.name(), self.name()], rules),
            .enterprise(ResidentsEnterprise.Holder(.cooperative, registration: "12345678"), board: self.name()),
            .transfer(self.name(), task: self.address(), holders: [self.name()], budget: self.money()),
            .programme(self.pot(), self.money(), from: self.day(), through: self.day(), figures: self.address()),
            .poll(question: self.address(), [self.name(), self.name()], smallestCell: 5, through: self.day()),
            .agreement([self.name(), self.name()]), .ownDecision(self.name()), .call(call, self.name()),
            .readiness(self.name()), .access(self.name()), .code(self.address()), .marks, .gatherings,
            .assembly(self.address()),
        ]
    }

    private mutating func contract() -> TaskContract {
        TaskContract(self.address(), from: self.day(), through: self.day(), yearly: self.money())
    }

    private mutating func ofTasks() -> [InstrumentDeed] {
        let challenges: [ChallengeAct] = [
            .stateTask(currentCost: self.money(), isCore: self.flag()), .offer(self.address(), cost: self.money()),
            .findRooted(self.flag(), self.address()), .admit, .turnAway(self.address()),
            .compare(.equal, self.address()), .grant(self.address()), .refuse(self.address()),
            .contract(self.contract()), .end(self.address()), .withdraw,
        ]
        let transfers: [TaskTransferAct] = [
            .draft(self.contract()), .sign, .start,
            .check(isMet: self.flag(), self.address(), repairUntil: self.maybe { $0.day() }),
            .renew(self.contract()), .takeBack(self.address()), .end(self.address()),
        ]
        let decisions: [OwnDecisionAct] = [
            .ask(self.address()), .study(self.address()), .grant(.mandate, from: self.day(), self.address()),
            .refuse(self.address()), .end(on: self.day(), self.address()),
        ]
        return challenges.map { .challenge($0) } + transfers.map { .transfer($0) } + decisions.map { .ownDecision($0) }
    }

    private mutating func ofMoney() -> [InstrumentDeed] {
        let votes = ResidentsEnterpriseAct.Votes(
            present: [self.name(), self.name()],
            stepAside: [self.name()],
            inFavour: [self.name()],
            against: []
        )
        let programmes: [AreaProgrammeAct] = [
            .start, .commit(self.name(), self.money()), .release(self.name()), .stop(self.address()), .end,
            .evaluate(self.address()),
        ]
        let calls: [ThemedCallAct] = [
            .open, .submit(self.name(), asked: self.money()),
            .judge(self.name(), isMet: self.flag(), self.address()), .award(self.name(), self.money()), .close,
            .finish,
        ]
        return programmes.map { .programme($0) } + calls.map { .call($0) } + [
            .enterprise(.receive(self.money())),
            .enterprise(.divide(self.name(), self.address(), self.money(), votes)),
        ]
    }

    private mutating func ofVoices() -> [InstrumentDeed] {
        let agendas: [AgendaInitiativeAct] = [
            .sign(self.name()), .unsign(self.name()), .submit, .lapse, .place(self.day()), .decline(self.address()),
            .treat(self.address()), .withdraw,
        ]
        let agreements: [PartyAgreementAct] = [
            .join, .start,
            .propose(self.name(), owner: self.name(), self.address(), due: self.maybe { $0.day() }),
            .drop(self.name()), .consent, .conclude, .confirm(self.name()), .complete, .reopen,
            .stop(self.address()),
        ]
        return agendas.map { .agenda($0) } + agreements.map { .agreement($0) } + [
            .poll(.open), .poll(.answer(self.name())), .poll(.close),
        ]
    }

    private mutating func ofFindings() -> [InstrumentDeed] {
        [
            .readiness(.find(.basicLiveability, isInOrder: self.flag(), self.address())),
            .access(.declare(.group, self.address())),
            .access(.judge(.commonInterest, isMet: self.flag(), self.address())), .code(.adopt(self.address())),
            .code(.accept(self.address())), .marks(.invite(self.name(), self.address())),
            .marks(.tag(self.name(), self.name())), .marks(.untag(self.name(), self.name())),
            .marks(.setOrigin(self.name(), .municipality)),
            .gatherings(.plan(self.name(), .network, self.name(), self.day())),
            .gatherings(.putItem(self.name(), self.address())), .gatherings(.takeIn(self.name(), self.name())),
            .gatherings(.publishMinutes(self.name(), self.address())),
        ]
    }

    /// One act of an assembly with each verb.
    mutating func assemblyActs() -> [AssemblyAct] {
        let drawn = DrawReport.Drawn(self.name(), stratum: self.random.below(20))
        let report = DrawReport(
            method: "draw-v1",
            pool: self.digest().hexadecimal,
            terms: self.digest().hexadecimal,
            beacon: self.digest().hexadecimal,
            panel: [drawn],
            alternates: [DrawReport.Drawn(self.name(), stratum: 0)],
            short: [0, self.random.below(9)]
        )
        return [
            .submitTheme(self.name(), self.address()), .closeThemes,
            .judge(self.name(), passes: self.flag(), self.address()), .confirmJudgment(self.name()),
            .contestJudgment(self.name()),
            .bundle(self.name(), of: [self.name(), self.name()], self.address(), reason: self.address()), .openVote,
            .takeVote(record: self.digest().hexadecimal, [.init(self.name(), self.random.below(1_000))]),
            .drawTheme(beacon: "00ff"), .fixQuestion(self.address()), .invite(self.random.below(10_000)),
            .announceDraw(
                registered: self.random.below(1_000),
                pool: self.digest().hexadecimal,
                terms: self.digest().hexadecimal,
                source: self.address()
            ), .takeDraw(report), .confirm(self.name()), .decline(self.name()), .seat, .divide(beacon: "0b"),
            .hold(present: self.random.below(100), minutes: self.address()),
            .putAdvice(self.name(), self.address(), group: self.random.below(9)), .openAdvice,
            .countAdvice(self.name(), inFavour: self.random.below(100), against: self.random.below(100)),
            .handOver(self.address()), .answer(self.name(), .partly, self.address()), .closeAnswers, .joinMonitors,
            .report(self.name(), self.address()), .finish(self.address()), .cancel(self.address()),
        ]
    }
}
