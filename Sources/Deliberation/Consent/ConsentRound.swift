/// A consent round about one proposal (*consentronde*), a value.
public struct ConsentRound: Hashable, Sendable {
    /// What somebody answers.
    public enum Answer: Hashable, Sendable {
        /// No objection (*consent*).
        case consent
        /// A worry that is written down (*zorg*).
        case concern(TextID)
        /// Leaves it to the others (*afzijdig*).
        case standAside
        /// An objection (*bezwaar*).
        case objection(ObjectionID)
    }

    /// How far it is.
    public private(set) var stage = ConsentMachine.table.start
    /// The proposal as it is now.
    public private(set) var proposal: Proposal
    /// How often it may be changed.
    public let loops: Int
    /// How often it has been changed.
    public private(set) var changes = 0
    /// Answers in this loop.
    public private(set) var answers: [PersonID: Answer] = [:]
    /// Every objection of every loop, in order.
    public private(set) var objections: [Objection] = []

    /// A round about `proposal`.
    public init(_ proposal: Proposal, loops: Int) {
        self.proposal = proposal
        self.loops = loops
    }

    /// What holds now, when `deciders` are those who may decide.
    public func conditions(_ deciders: Set<PersonID>) -> Set<ConsentCondition> {
        let current = self.objections.filter { $0.loop == self.changes + 1 }
        let isValid = current.contains { $0.state == .valid }
        var conditions: Set<ConsentCondition> = [isValid ? .someValid : .noneValid]
        if deciders.allSatisfy({ self.answers[$0] != nil }), !deciders.isEmpty { conditions.insert(.allAnswered) }
        if !current.contains(where: { $0.state == .raised }) { conditions.insert(.allTested) }
        conditions.insert(self.changes < self.loops ? .loopLeft : .noLoopLeft)
        if !self.objections.contains(where: \.isOpen) { conditions.insert(.allIntegrated) }
        return conditions
    }

    /// The round after a step.
    public func stepping(_ step: ConsentStep, by person: PersonID, _ deciders: Set<PersonID>) throws(ConsentRefusal)
        -> ConsentRound
    {
        if step == .withdraw, person != self.proposal.person { throw .notYourProposal(person) }
        var next = self
        do throws(MachineRefusal<ConsentStage, ConsentStep, ConsentCondition>) {
            next.stage = try ConsentMachine.table.applying(step, to: self.stage, holding: self.conditions(deciders))
        } catch { throw .step(error) }
        switch step {
        case .askAgain:
            next.changes += 1
            next.answers = [:]
        case .escalate:
            for objection in self.objections where objection.state == .valid {
                try next.apply(.leave, to: objection.id, [.noLoopLeft])
            }
        default: break
        }
        return next
    }

    /// The round with an answer of somebody who may decide; a later answer replaces an earlier one.
    public func answering(
        _ answer: Answer,
        by person: PersonID,
        text: TextID? = nil,
        _ deciders: Set<PersonID>
    ) throws(ConsentRefusal) -> ConsentRound {
        guard self.stage == .objections else { throw .notAsked(self.stage) }
        guard deciders.contains(person) else { throw .mayNotDecide(person) }
        if case .objection(let id)? = self.answers[person],
            self.objections.first(where: { $0.id == id })?.isOpen ?? false
        {
            throw .hasObjection(person, id)
        }
        var next = self
        if case .objection(let id) = answer {
            guard !self.objections.contains(where: { $0.id == id }) else { throw .repeated(id) }
            let argument = text ?? TextID("")
            next.objections.append(Objection(id: id, person: person, text: argument, loop: self.changes + 1))
        }
        next.answers[person] = answer
        return next
    }

    /// The round in which an objection was held against both tests. One without a text is not argued.
    public func testing(_ id: ObjectionID, isArgued: Bool, isParamount: Bool) throws(ConsentRefusal) -> ConsentRound {
        guard self.stage == .objections else { throw .notAsked(self.stage) }
        guard let objection = self.objections.first(where: { $0.id == id }) else { throw .unknown(id) }
        var next = self
        if isArgued && isParamount {
            let hasText = !objection.text.text.isEmpty
            try next.apply(.uphold, to: id, hasText ? [.argued, .paramount] : [.paramount])
        } else {
            try next.apply(.note, to: id, [.failsTest])
        }
        return next
    }

    /// The round in which the objector took an objection back; the objector consents with that.
    public func withdrawing(_ id: ObjectionID, by person: PersonID) throws(ConsentRefusal) -> ConsentRound {
        guard let objection = self.objections.first(where: { $0.id == id }) else { throw .unknown(id) }
        var next = self
        try next.apply(.withdraw, to: id, objection.person == person ? [.byObjector] : [])
        if objection.loop == self.changes + 1, self.answers[person] == .objection(id) {
            next.answers[person] = .consent
        }
        return next
    }

    /// The round with a proposal that was changed for an objection.
    public func integrating(_ id: ObjectionID, into proposal: Proposal) throws(ConsentRefusal) -> ConsentRound {
        guard self.stage == .integrating else { throw .notIntegrating(self.stage) }
        guard !proposal.saysTheSame(as: self.proposal) else { throw .sameProposal }
        var next = self
        try next.apply(.integrate, to: id, [.newProposal])
        next.proposal = proposal
        return next
    }

    /// The answers as the decision method takes them: of those who may decide now, in order of name.
    public func responses(_ deciders: Set<PersonID>) -> [ConsentResponse] {
        deciders.sorted().compactMap { person in
            switch self.answers[person] {
            case .consent: .consent
            case .concern: .concern
            case .standAside: .standAside
            case .objection(let id): self.response(id)
            case nil: nil
            }
        }
    }

    /// The round without the answers of those who may decide no longer; their open objections go with them.
    func keeping(_ deciders: Set<PersonID>) -> ConsentRound {
        var next = self
        next.answers = self.answers.filter { deciders.contains($0.key) }
        for place in next.objections.indices
        where next.objections[place].isOpen && !deciders.contains(next.objections[place].person) {
            next.objections[place].state = .withdrawn
        }
        return next
    }

    private func response(_ id: ObjectionID) -> ConsentResponse {
        switch self.objections.first(where: { $0.id == id })?.state {
        case .valid, .standing: .objection(isArgued: true, isParamount: true, isResolved: false)
        case .integrated, .withdrawn: .objection(isArgued: true, isParamount: true, isResolved: true)
        default: .objection(isArgued: false, isParamount: false, isResolved: false)
        }
    }

    private mutating func apply(
        _ act: Objection.Act,
        to id: ObjectionID,
        _ conditions: Set<Objection.Condition>
    ) throws(ConsentRefusal) {
        guard let place = self.objections.firstIndex(where: { $0.id == id }) else { throw .unknown(id) }
        do throws(MachineRefusal<Objection.State, Objection.Act, Objection.Condition>) {
            self.objections[place].state = try Objection.table.applying(
                act,
                to: self.objections[place].state,
                holding: conditions
            )
        } catch { throw .objection(error) }
    }
}
