extension CitizensAssembly {
    /// From invitation to groups.
    mutating func recruit(_ act: AssemblyAct) throws(Refusal) {
        switch act {
        case .invite(let count):
            guard (1...1_000_000_000).contains(count) else {
                throw .problem(.count(count, least: 1, most: 1_000_000_000))
            }
            if self.state == .confirming {
                let isShort = self.members(.drawn).isEmpty && self.members(.confirmed).count < self.rules.least
                try self.step(.inviteAgain, [(.tooFewMembers, isShort)])
            } else {
                try self.step(.invite)
            }
            self.invited = count
        case .announceDraw(let registered, let pool, let terms, let source):
            for hash in [pool, terms] where !Hexadecimal.isHash(hash) { throw .problem(.hash(hash)) }
            guard (1...max(self.invited, 1)).contains(registered) else {
                throw .problem(.count(registered, least: 1, most: self.invited))
            }
            try self.step(.announceDraw, [(.sourceNamed, source.isWellFormed)])
            self.announcement = Announcement(
                registered: registered,
                pool: pool,
                terms: terms,
                source: source,
                day: self.day
            )
        case .takeDraw(let report): try self.takeDraw(report)
        case .confirm(let person):
            try self.require(.confirming)
            guard self.members[person]?.standing == .drawn else { throw .problem(.unknown(person.text)) }
            self.members[person]?.standing = .confirmed
        case .decline(let person): try self.decline(person)
        case .seat:
            try self.step(
                .seat,
                [
                    (.allAnswered, self.members(.drawn).isEmpty),
                    (.enoughMembers, self.members(.confirmed).count >= self.rules.least),
                ]
            )
        case .divide(let beacon):
            try self.require(.seated)
            guard let bytes = Hexadecimal.bytes(beacon), !bytes.isEmpty else { throw .problem(.hash(beacon)) }
            guard self.groups.isEmpty else { throw .problem(.repeated(beacon)) }
            let people = self.members(.confirmed)
            guard let parts = try? GroupPartition(people, into: self.rules.groups, beacon: bytes) else {
                throw .problem(.count(people.count, least: self.rules.groups, most: self.rules.seats))
            }
            self.groups = parts.groups
        default: break
        }
    }

    /// The draw is of the pool and the terms that were announced; whoever has the pool can draw again.
    private mutating func takeDraw(_ report: DrawReport) throws(Refusal) {
        try self.require(.announced)
        guard let announcement else { throw .problem(.noText) }
        for (given, announced) in [(report.pool, announcement.pool), (report.terms, announcement.terms)]
        where given != announced { throw .problem(.announced(announced)) }
        guard let beacon = Hexadecimal.bytes(report.beacon), !beacon.isEmpty else {
            throw .problem(.hash(report.beacon))
        }
        let most = min(self.rules.seats, announcement.registered)
        guard (1...most).contains(report.panel.count) else {
            throw .problem(.count(report.panel.count, least: 1, most: most))
        }
        var seen: Set<PersonID> = []
        for drawn in report.panel + report.alternates {
            try self.check(new: drawn.person)
            guard seen.insert(drawn.person).inserted else { throw .problem(.repeated(drawn.person.text)) }
            guard drawn.stratum >= 0 else { throw .problem(.count(drawn.stratum, least: 0, most: 10_000)) }
        }
        guard seen.count <= announcement.registered else {
            throw .problem(.count(seen.count, least: 1, most: announcement.registered))
        }
        try self.step(.takeDraw)
        self.draw = report
        self.members = [:]
        for drawn in report.panel { self.members[drawn.person] = AssemblyMember(stratum: drawn.stratum, replaces: nil) }
        self.alternates = report.alternates
    }

    /// The first alternate of the same stratum is asked; where there is none, or the meetings have begun, the seat stays
    /// open.
    private mutating func decline(_ person: PersonID) throws(Refusal) {
        try self.require(.confirming, .seated)
        guard var member = self.members[person], member.standing != .declined else {
            throw .problem(.unknown(person.text))
        }
        member.standing = .declined
        self.members[person] = member
        guard self.state == .confirming else {
            for place in self.groups.indices { self.groups[place].removeAll { $0 == person } }
            return
        }
        guard let place = self.alternates.firstIndex(where: { $0.stratum == member.stratum }) else { return }
        let next = self.alternates.remove(at: place)
        self.members[next.person] = AssemblyMember(stratum: next.stratum, replaces: person)
    }
}
