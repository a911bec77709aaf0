import BallotRules
import Deliberation
import Proceedings
import Signing

extension RandomEntries {
    mutating func charter() throws -> Charter {
        let keys = try self.keys(4)
        let witness = WitnessTerms.Witness(name: "witness.example", key: keys[3])
        return Charter(
            id: self.octets(16),
            title: self.text(most: 200),
            officers: [
                Charter.Officer(key: keys[0], person: "beheer", roles: [.administrator, .desk]),
                Charter.Officer(key: keys[1], person: "college", roles: [.authority]),
            ],
            witnesses: WitnessTerms(origin: "log.example", logKey: keys[2], quorum: 1, witnesses: [witness])
        )
    }

    mutating func enrolment(_ charter: Digest) throws -> Enrolment {
        let event = Enrolment.Event.allCases[self.random.below(2)]
        return Enrolment(charter: charter, event, try self.key(), of: self.name())
    }

    mutating func actEntry(_ charter: Digest) -> ActEntry {
        let acts = self.acts()
        let moment = Moment(self.day(), minute: self.random.below(1_440))
        return ActEntry(
            charter: charter,
            knowing: self.random.below(1 << 20),
            at: moment,
            by: self.name(),
            acts[self.random.below(acts.count)]
        )
    }

    /// One act with each verb, with random values.
    mutating func acts() -> [Act] {
        let id: InitiativeID = self.name()
        let item: ItemID = self.name()
        let meeting: MeetingID = self.name()
        let person: PersonID = self.name()
        return self.setUps().map { .setUp($0) } + self.pots().map { .pots($0) }
            + (self.cases() + self.money()).map { .initiative(id, $0) } + self.supports().map { .support(id, $0) }
            + self.meetings().map { .meeting(meeting, $0) }
            + (self.itemsOfRoom() + self.itemsOfTalk() + self.itemsOfDecision()).map { .item(item, $0) }
            + self.objections().map { .objection(id, of: person, $0) } + self.ofInstruments()
    }

    private mutating func ofInstruments() -> [Act] {
        let budget: BudgetID = self.name()
        let instrument: InstrumentID = self.name()
        let deeds = self.instrumentDeeds() + self.assemblyActs().map { .assembly($0) }
        return self.budgetDeeds().map { .budget(budget, $0) } + deeds.map { .instrument(instrument, $0) }
    }

    mutating func name<Kind>() -> Identifier<Kind> { Identifier(self.text(most: 60)) }
    mutating func address<Kind>() -> Identifier<Kind> { Identifier(self.digest().hexadecimal) }
    mutating func day() -> Day { Day.range.lowerBound.adding(days: self.random.below(3_000_000)) }
    mutating func money() -> Money { Money(units: self.random.below(1 << 40)) }
    mutating func flag() -> Bool { self.random.below(2) == 0 }
    mutating func pot() -> PotKey { PotKey(area: self.name(), theme: "zorg", year: 2026) }
    mutating func maybe<Value>(_ make: (inout RandomEntries) -> Value) -> Value? {
        self.flag() ? make(&self) : nil
    }

    mutating func conditions() -> [AwardCondition] {
        (0..<self.random.below(3)).map { _ in
            let due = self.maybe { $0.day() }
            return AwardCondition(self.text(most: 60), .permit, self.address(), due: due)
        }
    }

    private mutating func setUps() -> [SetUpAct] {
        [
            .areas(self.address()), .publish(self.address()),
            .compose(self.name(), panel: self.address(), scheme: self.address(), rules: self.address()),
            .dissolve(self.name()), .grant(.treasurer, self.name()), .revoke(.desk, self.name()),
            .window(self.name(), opens: self.maybe { $0.day() }, closes: self.maybe { $0.day() }),
        ]
    }

    private mutating func pots() -> [PotAct] {
        let ceiling = self.maybe { $0.money() }.map { Ceiling.amount($0) } ?? .none
        return [
            .deposit(self.pot(), self.money()), .giveBack(self.pot(), self.money()),
            .carryOver(CarryOver(self.pot(), years: 3, cap: ceiling, reserve: self.maybe { $0.pot() })),
            .transfer(self.pot(), to: self.pot(), self.money(), reason: self.address()),
            .pool([self.pot(), self.pot()], into: self.pot()),
            .divide(self.pot(), over: [WeightedPot(self.pot(), weight: self.random.below(100))]),
        ]
    }

    private mutating func cases() -> [CaseAct] {
        [
            .start(self.name(), self.address()),
            .revise(self.address(), from: self.address(), isMaterial: self.flag()),
            .merge([self.name(), self.name()], self.name(), self.address()),
            .split([InitiativePart(self.name(), self.address()), InitiativePart(self.name(), self.address())]),
            .resubmit(self.name(), self.address()),
            .step(.askCompletion, reason: self.maybe { $0.address() }, day: self.maybe { $0.day() }),
            .agree(.withdraw), .find(.checked, self.flag(), reason: self.maybe { $0.address() }),
            .announce(letter: self.address()), .clock(.delayAgreed(through: self.day())),
            .clock(.extended(until: self.day())), .clock(.defaultNotice), .clock(.committeeEngaged),
            .clock(.adjourned(until: self.day())),
        ]
    }

    private mutating func money() -> [CaseAct] {
        let deviation = self.maybe { Deviation(.newFacts, $0.address()) }
        return [
            .reserve(self.pot(), self.money()),
            .decide(
                DecisionTerms(
                    .partly,
                    amount: self.money(),
                    conditions: self.conditions(),
                    deviation: deviation
                ),
                from: self.pot()
            ),
            .pay(self.money()), .receipt(self.name(), self.money()), .lower(self.money(), reason: self.address()),
            .reclaim(self.money(), reason: self.address()), .repay(self.money()),
            .writeOff(self.money(), reason: self.address()),
        ]
    }

    private mutating func supports() -> [SupportAct] {
        [
            .state(.neutral, self.address(), .paper, isInGroup: self.flag(), sheet: self.maybe { $0.name() }),
            .sheet(self.name(), self.address(), signatures: self.random.below(100), other: self.name()),
            .takeBack, .tell([self.name()], self.address()),
        ]
    }

    private mutating func meetings() -> [MeetingAct] {
        [
            .call(self.name(), day: self.day(), agendaCloses: self.day(), minutes: self.random.below(600)),
            .add(self.name(), self.name(), minutes: self.random.below(600)), .remove(self.name()),
            .move(self.name(), place: self.random.below(9)), .open, .arrive(self.name()), .leave(self.name()),
            .noInterests, .close,
        ]
    }

    private mutating func itemsOfRoom() -> [ItemAct] {
        [
            .arrive(self.name()), .leave(self.name()), .declare(.neighbour), .challenge(self.name(), .gain),
            .rule(self.name(), stepsAside: self.flag()), .replaceAbsent(self.name()),
            .giveProxy(self.name(), to: self.name()), .noInterest, .initiatorEnters(self.name()),
            .initiatorLeaves(self.name()),
            .step(.holdOver, reason: self.maybe { $0.address() }, day: self.maybe { $0.day() }),
            .turn(.queue(self.name())), .turn(.start(self.name())),
            .turn(.finish(self.name(), seconds: self.random.below(900))), .turn(.pass(self.name())),
            .turn(.grant(self.name(), seconds: self.random.below(900))), .proposeMediation(with: self.name()),
            .agreeToMediation, .agreeToWithdraw,
        ]
    }

    private mutating func itemsOfTalk() -> [ItemAct] {
        [
            .ask(self.name(), self.address()), .answer(self.name(), self.address()), .takeBack(self.name()),
            .argue(self.name(), .against, self.address()), .write(self.name(), .inFavour, self.address()),
            .react(self.name(), .adds, self.address()),
            .amend(self.name(), self.address(), isMaterial: self.flag()), .agreeToAmendment(self.name()),
            .settle(self.name(), .reject, reason: self.maybe { $0.address() }),
        ]
    }

    private mutating func itemsOfDecision() -> [ItemAct] {
        let answers: [ConsentRound.Answer] = [
            .consent, .concern(self.address()), .standAside, .objection(self.name()),
        ]
        let finding = Motivation.Finding(self.text(most: 60), .partly, self.address())
        return answers.map { .respond($0, self.maybe { $0.address() }) } + [
            .propose(.grant, self.money(), self.conditions()), .consent(.askObjections),
            .test(self.name(), isArgued: self.flag(), isParamount: self.flag()), .dropObjection(self.name()),
            .integrate(self.name(), .partly, self.money(), self.conditions()), .vote(.blank, self.name()),
            .count(.rollCall, chairIsFor: self.maybe { $0.flag() }),
            .motivate(Motivation([finding], reason: self.address(), minority: self.maybe { $0.address() })),
        ]
    }

    private mutating func objections() -> [ObjectionAct] {
        [
            .object(self.address(), isComplete: self.flag()), .interested(self.flag()), .excuse(self.address()),
            .step(.uphold, reason: self.maybe { $0.address() }, day: self.maybe { $0.day() }),
            .noHearing(self.address()),
        ]
    }
}
