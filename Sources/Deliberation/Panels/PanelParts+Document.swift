extension Seat {
    var document: DataValue {
        .map(["id": .text(self.id.text), "kind": .text(self.kind.rawValue), "area": .name(self.area)])
    }

    static func read(_ reader: inout DocumentReader) -> Seat? {
        let id = reader.name("id", of: Seat.self)
        let kind = reader.word("kind", as: Kind.self)
        let area = reader.nameOrNull("area", of: Area.self)
        guard let id, let kind, let area else { return nil }
        return Seat(id, kind, area: area)
    }
}

extension Member {
    var document: DataValue {
        .map([
            "person": .text(self.person.text), "seat": .text(self.seat.text), "from": .text(self.from.description),
            "through": .text(self.through.description), "appointment": .text(self.appointment.rawValue),
        ])
    }

    static func read(_ reader: inout DocumentReader) -> Member? {
        let person = reader.name("person", of: Person.self)
        let seat = reader.name("seat", of: Seat.self)
        let from = reader.day("from")
        let through = reader.day("through")
        let appointment = reader.word("appointment", as: Appointment.self)
        guard let person, let seat, let from, let through, let appointment else { return nil }
        return Member(person, in: seat, from: from, through: through, by: appointment)
    }
}

extension Alternate {
    var document: DataValue {
        .map(["person": .text(self.person.text), "kind": .text(self.kind.rawValue), "area": .name(self.area)])
    }

    static func read(_ reader: inout DocumentReader) -> Alternate? {
        let person = reader.name("person", of: Person.self)
        let kind = reader.word("kind", as: Seat.Kind.self)
        let area = reader.nameOrNull("area", of: Area.self)
        guard let person, let kind, let area else { return nil }
        return Alternate(person, for: kind, area: area)
    }
}

extension Officer {
    var document: DataValue {
        .map(["person": .text(self.person.text), "casting-vote": .flag(self.hasCastingVote)])
    }

    static func read(_ reader: inout DocumentReader) -> Officer? {
        let person = reader.name("person", of: Person.self)
        let casting = reader.flag("casting-vote")
        guard let person, let casting else { return nil }
        return Officer(person, hasCastingVote: casting)
    }
}

extension Panel.Rules {
    var document: DataValue {
        .map([
            "resident-majority": .flag(self.needsResidentMajority), "longest-term": .term(self.longestTerm),
            "proxies-per-person": .number(self.proxiesPerPerson),
        ])
    }

    static func read(_ reader: inout DocumentReader) -> Panel.Rules? {
        let majority = reader.flag("resident-majority")
        let longest = reader.read("longest-term", "none|{count, unit}") { $0.term }
        let proxies = reader.count("proxies-per-person", upTo: 1_000)
        guard let majority, let longest, let proxies else { return nil }
        return Panel.Rules(needsResidentMajority: majority, longestTerm: longest, proxiesPerPerson: proxies)
    }
}
