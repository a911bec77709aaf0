extension ItemRoom {
    /// Changes the room in place.
    ///
    /// - Throws: ``RoomRefusal``; the room stays as it was.
    public mutating func apply(_ act: RoomAct) throws(RoomRefusal) {
        switch act {
        case .arrive(let person):
            guard self.belongs(person) else { throw .stranger(person) }
            guard !self.present.contains(person) else { throw .alreadyPresent(person) }
            self.setPresent(person, true)
            self.replaceRecused()
        case .leave(let person):
            guard self.present.contains(person) else { throw .notPresent(person) }
            self.setPresent(person, false)
        case .declare(let person, let ground):
            guard self.members.values.contains(person) || self.isAlternate(person) else { throw .noSeat(person) }
            guard !self.isRecused(person) else { throw .alreadyRecused(person) }
            self.set(Recusal(ground: ground, state: .declared), of: person)
            self.replaceRecused()
        case .challenge(let person, let ground, let challenger):
            try self.challenge(person, ground, by: challenger)
        case .rule(let person, let stepsAside):
            guard let recusal = self.recusals[person], recusal.isOpen else { throw .notChallenged(person) }
            self.set(Recusal(ground: recusal.ground, state: stepsAside ? .upheld : .dismissed), of: person)
            self.replaceRecused()
        case .replaceAbsent(let seat):
            guard let person = self.occupant(of: seat) else { throw .vacant(seat) }
            guard self.decides(seat) else { throw .otherArea(seat) }
            guard !self.present.contains(person) else { throw .memberPresent(seat) }
            guard let substitute = self.alternate(for: seat) else { throw .noAlternate(seat) }
            self.set(substitute, in: seat)
        case .giveProxy(let seat, let holder): try self.giveProxy(seat, to: holder)
        }
    }

    /// The room after `act`, as ``apply(_:)``.
    public func applying(_ act: RoomAct) throws(RoomRefusal) -> ItemRoom {
        var room = self
        try room.apply(act)
        return room
    }

    private func isAlternate(_ person: PersonID) -> Bool { self.panel.alternates.contains { $0.person == person } }

    private func belongs(_ person: PersonID) -> Bool {
        self.members.values.contains(person) || self.isAlternate(person) || self.panel.chair?.person == person
            || self.panel.secretary?.person == person
    }

    private mutating func challenge(
        _ person: PersonID,
        _ ground: Recusal.Ground,
        by challenger: PersonID
    ) throws(RoomRefusal) {
        guard self.seat(of: person) != nil else { throw .noSeat(person) }
        guard challenger != person else { throw .ownChallenge(person) }
        guard self.maySpeak(challenger) else { throw .notPresent(challenger) }
        guard !self.isRecused(person) else { throw .alreadyRecused(person) }
        guard self.recusals[person] == nil else { throw .alreadyChallenged(person) }
        self.set(Recusal(ground: ground, state: .challenged(by: challenger)), of: person)
    }

    private mutating func giveProxy(_ seat: SeatID, to holder: PersonID) throws(RoomRefusal) {
        guard let person = self.occupant(of: seat) else { throw .vacant(seat) }
        guard self.decides(seat) else { throw .otherArea(seat) }
        guard !self.present.contains(person) else { throw .memberPresent(seat) }
        guard !self.isRecused(person) else { throw .alreadyRecused(person) }
        guard self.mayVote(holder) else { throw .proxyHolder(holder) }
        guard self.proxies[seat] == nil else { throw .alreadyRepresented(seat) }
        let limit = self.panel.rules.proxiesPerPerson
        guard self.proxies.values.filter({ $0 == holder }).count < limit else {
            throw .proxyLimit(holder, limit: limit)
        }
        self.setProxy(holder, of: seat)
    }

    /// The first alternate in order who fits, is here, has not stepped aside and has no seat yet.
    private func alternate(for id: SeatID) -> PersonID? {
        guard let seat = self.panel.seats.first(where: { $0.id == id }) else { return nil }
        return self.panel.alternates.first {
            $0.fits(seat) && self.maySpeak($0.person) && self.seat(of: $0.person) == nil
        }?.person
    }

    /// Seats alternates for everybody who has stepped aside, seat by seat in the order of the panel.
    private mutating func replaceRecused() {
        guard self.recusals.values.contains(where: \.isInForce) else { return }
        for seat in self.seats {
            guard let person = self.occupant(of: seat.id), self.isRecused(person),
                let substitute = self.alternate(for: seat.id)
            else { continue }
            self.set(substitute, in: seat.id)
        }
    }
}
