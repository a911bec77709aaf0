internal import BallotRules

extension Minutes {
    /// The minutes as a document.
    public func document(_ texts: ReportTexts) -> DataValue {
        .map([
            "report": .text("minutes"), "meeting": .name(self.meeting), "panel": .name(self.panel),
            "area": .name(self.area), "day": .day(self.day), "stage": .text(self.stage.rawValue),
            "called": .moment(self.called), "opened": .moment(self.opened), "closed": .moment(self.closed),
            "present": .list(self.presences) { presence in
                .map([
                    "person": .name(presence.person), "from": .moment(presence.from), "until": .moment(presence.until),
                ])
            },
            "absent": .names(self.absent), "items": .list(self.items) { $0.document(texts) },
        ])
    }
}

extension ItemMinutes {
    func document(_ texts: ReportTexts) -> DataValue {
        .map(
            [
                "item": .name(self.item), "initiative": .name(self.initiative), "place": .number(self.place),
                "minutes": .number(self.minutes), "title": .text(self.title), "asked": .money(self.asked),
                "version": .number(self.version), "initiators": .names(self.initiators), "opened": .moment(self.opened),
                "ended": .moment(self.ended), "start": .text(self.start.rawValue),
                "ending": .text(self.ending.rawValue),
                "mediation": .name(self.mediation), "ruling": self.ruling?.document ?? .null,
                "verdict": self.verdict.map { texts.document($0) } ?? .null,
                "steps": .list(self.steps) { step in
                    .map([
                        "at": .moment(step.moment), "step": .text(step.step.rawValue), "day": .day(step.day),
                        "reason": texts.document(step.reason),
                    ])
                },
                "quorum": .list(self.quorum) { change in
                    .map([
                        "at": .moment(change.moment), "present": .number(change.finding.present),
                        "needed": .number(change.finding.needed), "base": .number(change.finding.base),
                        "reached": .flag(change.finding.isReached),
                        "blockers": .list(change.blockers.map { .text($0.code) }),
                    ])
                },
                "room": .list(self.room, \.document),
                "speaking": .list(self.speaking) { line in
                    .map([
                        "person": .name(line.person), "seconds": .number(line.seconds),
                        "granted": .number(line.granted),
                    ])
                },
            ].merging(self.talkDocument(texts)) { $1 }
        )
    }

    private func talkDocument(_ texts: ReportTexts) -> [String: DataValue] {
        [
            "questions": .list(self.questions) { question in
                .map([
                    "id": .name(question.id), "person": .name(question.person), "text": texts.document(question.text),
                    "answer": texts.document(question.answer), "taken-back": .flag(question.isTakenBack),
                ])
            },
            "arguments": .list(self.arguments) { argument in
                .map([
                    "id": .name(argument.id), "person": .name(argument.person), "side": .text(argument.side.rawValue),
                    "text": texts.document(argument.text), "written": .flag(argument.isWritten),
                    "reactions": .list(argument.reactions) { reaction in
                        .map([
                            "person": .name(reaction.person), "kind": .text(reaction.kind.rawValue),
                            "text": texts.document(reaction.text),
                        ])
                    },
                ])
            },
            "amendments": .list(self.amendments) { fate in
                let version = fate.amendment.version
                return .map([
                    "id": .name(fate.amendment.id), "at": .moment(fate.moment),
                    "person": .name(fate.amendment.person), "version": .name(version.address),
                    "number": .number(version.number),
                    "changes": .list(version.changes.map { .text($0.rawValue) }),
                    "asked": .money(version.content.asked), "material": .flag(version.isMaterial),
                    "state": .text(fate.amendment.state.rawValue), "reason": texts.document(fate.reason),
                ])
            },
            "proposals": .list(self.proposals) { note in
                .map(["at": .moment(note.moment), "proposal": texts.document(note.proposal)])
            },
            "consent": .list(self.rounds) { $0.document(texts) },
            "votes": .list(self.votes, \.document),
        ]
    }
}
