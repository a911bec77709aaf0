internal import BallotRules

extension ItemReplay {
    /// The minutes of the item.
    var finished: ItemMinutes {
        var minutes = self.minutes
        minutes.ending = self.talk.stage
        minutes.questions = self.talk.questions.filter { self.touchedQuestions.contains($0.id) }
        minutes.arguments = self.talk.arguments.filter { self.touchedArguments.contains($0.id) }
        for place in minutes.amendments.indices {
            let id = minutes.amendments[place].amendment.id
            if let now = self.talk.amendments.first(where: { $0.id == id }) {
                minutes.amendments[place].amendment = now
            }
        }
        minutes.ruling = self.talk.ruling
        minutes.verdict = self.talk.verdict
        if self.talk.stage == .onHold { minutes.mediation = self.talk.mediation?.other }
        for person in self.talk.turns.spent.keys.sorted() {
            let spoken = (self.talk.turns.spent[person] ?? 0) - (self.turns.spent[person] ?? 0)
            guard spoken > 0 else { continue }
            let granted = (self.talk.turns.granted[person] ?? 0) - (self.turns.granted[person] ?? 0)
            minutes.speaking.append(ItemNote.Speaking(person: person, seconds: spoken, granted: granted))
        }
        return minutes
    }

    /// Who is out of the item from the start.
    mutating func noteInterested(_ moment: Moment) {
        for person in self.talk.room.recusals.keys.sorted() {
            guard let recusal = self.talk.room.recusals[person], recusal.isInForce else { continue }
            self.note(.steppedAside(person, recusal.ground), moment)
        }
    }

    /// A change in the room, with who sits in for whom after it, and the quorum where it is another.
    ///
    /// - Parameter isOwn: whether it was an act about this item, not about the whole meeting.
    mutating func change(_ act: RoomAct, _ moment: Moment, isOwn: Bool = false) {
        let before = self.talk.room
        guard (try? self.talk.apply(.room(act))) != nil else { return }
        let after = self.talk.room
        if isOwn, let change = Self.change(act, after) { self.note(change, moment) }
        for seat in after.panel.seats where after.substitutes[seat.id] != before.substitutes[seat.id] {
            guard let person = after.substitutes[seat.id] else { continue }
            self.note(.substitute(person, seat.id, for: before.occupant(of: seat.id)), moment)
        }
        self.noteQuorum(moment)
    }

    /// The quorum where it is another than before, once the talk about the item has begun.
    func quorumChange(_ moment: Moment) -> ItemNote.QuorumChange? {
        guard self.minutes.opened != nil else { return nil }
        let quorum = self.talk.rules.quorum
        let change = ItemNote.QuorumChange(
            moment: moment,
            finding: quorum.finding(in: self.talk.room.attendance),
            blockers: self.talk.room.blockers(quorum),
            place: self.minutes.room.count
        )
        let last = self.minutes.quorum.last
        return last?.finding == change.finding && last?.blockers == change.blockers ? nil : change
    }

    mutating func noteQuorum(_ moment: Moment) {
        if let change = self.quorumChange(moment) { self.minutes.quorum.append(change) }
    }

    mutating func note(_ change: ItemNote.RoomChange.Change, _ moment: Moment) {
        self.minutes.room.append(ItemNote.RoomChange(moment: moment, change: change))
    }

    private static func change(_ act: RoomAct, _ room: ItemRoom) -> ItemNote.RoomChange.Change? {
        switch act {
        case .arrive(let person): .arrived(person)
        case .leave(let person): .left(person)
        case .declare(let person, let ground): .steppedAside(person, ground)
        case .challenge(let person, let ground, let other): .challenged(person, ground, by: other)
        case .rule(let person, let stepsAside): .ruled(person, stepsAside: stepsAside)
        case .replaceAbsent: nil
        case .giveProxy(let seat, let holder): .proxy(holder, seat, for: room.occupant(of: seat))
        }
    }
}
