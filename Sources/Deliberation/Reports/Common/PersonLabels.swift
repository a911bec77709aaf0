public import BallotRules

/// As what people stand in a report: by the name of the record, their seat and their role, never by their own name.
struct PersonLabels: Hashable {
    private struct Place: Hashable {
        let place: Int
        let seat: Seat
    }

    private var seats: [PersonID: Place] = [:]
    private var alternates: [PersonID: Int] = [:]
    private var chair: PersonID?
    private var secretary: PersonID?
    private var initiators: Set<PersonID> = []

    init(_ panel: Panel, on day: Day) {
        let occupants = panel.occupants(on: day)
        for (place, seat) in panel.seats.enumerated() {
            if let person = occupants[seat.id] { self.seats[person] = Place(place: place + 1, seat: seat) }
        }
        for (place, alternate) in panel.alternates.enumerated() { self.alternates[alternate.person] = place + 1 }
        self.chair = panel.chair?.person
        self.secretary = panel.secretary?.person
    }

    /// The labels in which these people are initiators.
    func with(initiators: [PersonID]) -> PersonLabels {
        var labels = self
        labels.initiators = Set(initiators)
        return labels
    }

    /// `c (zetel 3, indiener)`.
    func short(_ person: PersonID, _ phrase: Phrase) -> String {
        var parts: [String] = []
        if let seat = self.seats[person] { parts.append(phrase(nl: "zetel \(seat.place)", en: "seat \(seat.place)")) }
        parts += self.offices(person, phrase)
        return parts.isEmpty ? person.text : "\(person.text) (\(parts.joined(separator: ", ")))"
    }

    /// `c: lid op zetel 3 (bewoner), indiener`.
    func long(_ person: PersonID, _ phrase: Phrase) -> String {
        var parts: [String] = []
        if let seat = self.seats[person] {
            let kind = phrase(seat.seat.kind.wording)
            parts.append(
                phrase(nl: "lid op zetel \(seat.place) (\(kind))", en: "member in seat \(seat.place) (\(kind))")
            )
        }
        parts += self.offices(person, phrase)
        return parts.isEmpty ? person.text : "\(person.text): \(parts.joined(separator: ", "))"
    }

    private func offices(_ person: PersonID, _ phrase: Phrase) -> [String] {
        var parts: [String] = []
        if let place = self.alternates[person] {
            parts.append(phrase(nl: "plaatsvervanger \(place)", en: "alternate \(place)"))
        }
        if self.chair == person { parts.append(phrase(nl: "voorzitter", en: "chair")) }
        if self.secretary == person { parts.append(phrase(nl: "secretaris", en: "secretary")) }
        if self.initiators.contains(person) { parts.append(phrase(nl: "indiener", en: "initiator")) }
        return parts
    }
}

extension Seat.Kind {
    /// Whom it is for, one person.
    public var wording: Bilingual {
        switch self {
        case .resident: Bilingual(nl: "bewoner", en: "resident")
        case .professional: Bilingual(nl: "professional", en: "professional")
        case .official: Bilingual(nl: "ambtenaar", en: "official")
        case .councillor: Bilingual(nl: "raadslid", en: "councillor")
        }
    }
}
