internal import BallotRules

extension ItemNote.RoomChange {
    var document: DataValue {
        var values: [String: DataValue] = ["at": .moment(self.moment)]
        switch self.change {
        case .steppedAside(let person, let ground):
            values["change"] = .text("stepped-aside")
            values["person"] = .name(person)
            values["ground"] = .text(ground.rawValue)
        case .challenged(let person, let ground, let other):
            values["change"] = .text("challenged")
            values["person"] = .name(person)
            values["ground"] = .text(ground.rawValue)
            values["by"] = .name(other)
        case .ruled(let person, let stepsAside):
            values["change"] = .text("ruled")
            values["person"] = .name(person)
            values["steps-aside"] = .flag(stepsAside)
        case .substitute(let person, let seat, let absent):
            values["change"] = .text("substitute")
            values["person"] = .name(person)
            values["seat"] = .name(seat)
            values["for"] = .name(absent)
        case .proxy(let person, let seat, let absent):
            values["change"] = .text("proxy")
            values["person"] = .name(person)
            values["seat"] = .name(seat)
            values["for"] = .name(absent)
        case .arrived(let person): values.merge(Self.simple("arrived", person)) { $1 }
        case .left(let person): values.merge(Self.simple("left", person)) { $1 }
        case .initiatorEntered(let person): values.merge(Self.simple("initiator-entered", person)) { $1 }
        case .initiatorLeft(let person): values.merge(Self.simple("initiator-left", person)) { $1 }
        }
        return .map(values)
    }

    private static func simple(_ change: String, _ person: PersonID) -> [String: DataValue] {
        ["change": .text(change), "person": .name(person)]
    }
}

extension ItemNote.Round {
    func document(_ texts: ReportTexts) -> DataValue {
        .map([
            "proposals": .list(self.proposals) { texts.document($0) },
            "stage": .text(self.round.stage.rawValue), "changes": .number(self.round.changes),
            "answers": .list(self.answers) { answer in
                .map([
                    "at": .moment(answer.moment), "loop": .number(answer.loop), "person": .name(answer.person),
                    "answer": .text(answer.answer.name), "text": texts.document(answer.answer.text),
                    "objection": .name(answer.answer.objection),
                ])
            },
            "objections": .list(self.round.objections) { objection in
                let test = self.tests[objection.id]
                return .map([
                    "id": .name(objection.id), "person": .name(objection.person),
                    "text": texts.document(objection.text),
                    "loop": .number(objection.loop), "state": .text(objection.state.rawValue),
                    "argued": test.map { .flag($0.isArgued) } ?? .null,
                    "paramount": test.map { .flag($0.isParamount) } ?? .null,
                    "integrated-in": self.integrations[objection.id].map { texts.document($0) } ?? .null,
                ])
            },
        ])
    }
}

extension ConsentRound.Answer {
    var name: String {
        switch self {
        case .consent: "consent"
        case .concern: "concern"
        case .standAside: "stand-aside"
        case .objection: "objection"
        }
    }

    var text: TextID? { if case .concern(let text) = self { text } else { nil } }

    var objection: ObjectionID? { if case .objection(let id) = self { id } else { nil } }
}

extension ItemNote.Count {
    var document: DataValue {
        .map([
            "at": .moment(self.moment), "manner": .text(self.round.manner.rawValue),
            "for": .number(self.round.votesFor), "against": .number(self.round.votesAgainst),
            "blank": .number(self.round.blank), "silent": .number(self.silent),
            "chair-is-for": self.round.chairIsFor.map { .flag($0) } ?? .null,
            "ruling": self.ruling?.document ?? .null,
            "seats": .list(self.voices) { voice in
                .map([
                    "seat": .name(voice.seat), "person": .name(voice.person),
                    "voice": .optional(voice.voice?.rawValue), "proxy": .flag(voice.isProxy),
                ])
            },
        ])
    }
}
