extension PanelFormation {
    /// Changes the panel in place.
    ///
    /// - Parameter ties: families and households as they are known on this day.
    /// - Throws: ``FormationRefusal``; the panel stays as it was.
    public mutating func apply(_ act: FormationAct, on day: Day, ties: PersonTies = PersonTies())
        throws(FormationRefusal)
    {
        if let last, day < last { throw .day(last) }
        switch act {
        case .enter(let person, let kind):
            guard self.stage == .poolOpen else { throw .stage(self.stage) }
            try self.check(person, kind)
            self.pool[person] = kind
        case .draw(let order): try self.draw(order)
        case .nominate(let person, let kind, let appointment):
            guard [.draft, .confirming, .seated, .adjourned].contains(self.stage) else { throw .stage(self.stage) }
            try self.check(person, kind)
            self.list(Candidate(person: person, kind: kind, appointment: appointment))
        case .install(let through): try self.install(from: day, through: through, ties)
        case .step(let step, let reason):
            // These say more than that they are done.
            guard step != .draw, step != .seat else { throw .stage(self.stage) }
            self.stage = try self.next(step, holding: self.conditions(reason))
        case .candidate(let step, let person, let reason): try self.move(person, step, reason, on: day, ties)
        }
        self.last = day
    }

    private func check(_ person: PersonID, _ kind: Seat.Kind) throws(FormationRefusal) {
        guard person.isWellFormed else { throw .badName }
        guard self.pool[person] == nil, self.places[person] == nil else { throw .repeated(person) }
        guard self.seats.contains(where: { $0.kind == kind }) else { throw .noSeat(kind) }
        guard self.pool.count + self.candidates.count < Self.limit else { throw .tooMany(limit: Self.limit) }
    }

    private mutating func list(_ candidate: Candidate) {
        self.places[candidate.person] = self.candidates.count
        self.candidates.append(candidate)
    }

    private func next(_ step: PanelStep, holding conditions: Set<PanelCondition>) throws(FormationRefusal) -> PanelStage
    {
        do throws(MachineRefusal<PanelStage, PanelStep, PanelCondition>) {
            return try PanelMachine.table.applying(step, to: self.stage, holding: conditions)
        } catch { throw .step(error) }
    }

    private func conditions(_ reason: TextID?) -> Set<PanelCondition> {
        var held: Set<PanelCondition> = []
        if !self.pool.isEmpty { held.insert(.someEntered) }
        if !self.candidates.isEmpty { held.insert(.nominated) }
        let ready: Set<CandidateState> = [.confirmed, .seated]
        if self.candidates.filter({ ready.contains($0.state) }).count >= self.least { held.insert(.enoughMembers) }
        if reason?.isWellFormed ?? false { held.insert(.reason) }
        return held
    }

    private mutating func draw(_ order: [PersonID]) throws(FormationRefusal) {
        let isWhole = order.count == self.pool.count && Set(order) == Set(self.pool.keys)
        self.stage = try self.next(.draw, holding: isWhole ? [.wholePool] : [])
        for person in order {
            guard let kind = self.pool[person] else { continue }
            self.list(Candidate(person: person, kind: kind, appointment: .drawn))
        }
    }

    /// Gives everybody who said yes a seat of their kind, in the order of the list.
    private mutating func install(from day: Day, through: Day, _ ties: PersonTies) throws(FormationRefusal) {
        guard through >= day else { throw .day(through) }
        var next = self.members
        for candidate in self.candidates where candidate.state == .confirmed {
            if let member = self.member(candidate, in: next, from: day, through: through) { next.append(member) }
        }
        var held = self.conditions(nil)
        if self.fits(next, on: day, ties) { held.insert(.compositionFits) }
        self.stage = try self.next(.seat, holding: held)
        self.members = next
        self.through = through
        for place in self.candidates.indices where self.candidates[place].state == .confirmed {
            self.candidates[place].state = .seated
        }
    }

    /// A membership in the first free seat of the kind; that of a suspended member is not free.
    private func member(_ candidate: Candidate, in members: [Member], from day: Day, through: Day) -> Member? {
        let away = self.candidates.filter { $0.state == .suspended && $0.person != candidate.person }
            .compactMap { suspended in members.last { $0.person == suspended.person }?.seat }
        let taken = Set(members.filter { $0.through >= day }.map(\.seat) + away)
        let seat = self.seats.first { $0.kind == candidate.kind && !taken.contains($0.id) }
        return seat.map { Member(candidate.person, in: $0.id, from: day, through: through, by: candidate.appointment) }
    }

    private func fits(_ members: [Member], on day: Day, _ ties: PersonTies) -> Bool {
        let rules = Panel.Rules(needsResidentMajority: false, longestTerm: nil, proxiesPerPerson: 0)
        let panel = try? Panel(area: self.area, seats: self.seats, members: members, rules: rules)
        return panel.map { panel in
            !self.rules.findings(panel, on: day, ties: ties).contains(where: \.isBlocking)
        } ?? false
    }

    private mutating func move(
        _ person: PersonID,
        _ step: CandidateStep,
        _ reason: TextID?,
        on day: Day,
        _ ties: PersonTies
    ) throws(FormationRefusal) {
        guard let place = self.places[person] else { throw .unknown(person) }
        let candidate = self.candidates[place]
        var next = self.members
        let member = self.member(candidate, in: next, from: day, through: self.through ?? day)
        switch step {
        case .seat: if let member { next.append(member) }
        case .reinstate:
            let seat = next.last { $0.person == person }?.seat ?? member?.seat
            if let seat, let through = self.through, through >= day {
                next.append(Member(person, in: seat, from: day, through: through, by: candidate.appointment))
            }
        case .suspend, .withdraw, .end: next = Self.ending(person, in: next, before: day)
        case .ask, .accept, .decline: break
        }
        var held: Set<CandidateCondition> = []
        if [.confirming, .seated, .adjourned].contains(self.stage) { held.insert(.asking) }
        let isFirst = !self.candidates[..<place].contains { $0.kind == candidate.kind && $0.state == .listed }
        if isFirst { held.insert(.inTurn) }
        if step == .seat ? member != nil : self.openPlaces(candidate.kind) > 0 { held.insert(.placeOpen) }
        if self.stage == .seated { held.insert(.panelSeated) }
        if self.fits(next, on: day, ties) { held.insert(.fits) }
        if reason?.isWellFormed ?? false { held.insert(.reason) }
        if let through, day > through { held.insert(.termOver) }
        do throws(MachineRefusal<CandidateState, CandidateStep, CandidateCondition>) {
            let state = try CandidateMachine.table.applying(step, to: candidate.state, holding: held)
            self.candidates[place].state = state
        } catch { throw .candidate(error) }
        self.members = next
    }

    /// The memberships in which that of `person` ends the day before `day`; one that would be empty is left out.
    private static func ending(_ person: PersonID, in members: [Member], before day: Day) -> [Member] {
        let eve = day.adding(days: -1)
        return members.compactMap { member in
            guard member.person == person, member.through > eve else { return member }
            guard member.from <= eve else { return nil }
            return Member(person, in: member.seat, from: member.from, through: eve, by: member.appointment)
        }
    }
}
