internal import BallotRules

extension ItemReplay {
    /// Writes down what was done; `sheet` is that of the moment before.
    mutating func note(_ act: TalkAct, _ moment: Moment, sheet: VoteSheet?) {
        switch act {
        case .initiatorEnters(let person): self.note(.initiatorEntered(person), moment)
        case .initiatorLeaves(let person): self.note(.initiatorLeft(person), moment)
        case .step(let step, let reason, let day): self.note(step, reason, day, moment)
        case .ask(let id, _, _), .answer(let id, _, _), .takeBack(let id, _): self.touchedQuestions.insert(id)
        case .argue(let id, _, _, _), .write(let id, _, _, _), .react(let id, _): self.touchedArguments.insert(id)
        case .amend(let id, _, _):
            if let amendment = self.talk.amendments.last, amendment.id == id {
                self.minutes.amendments.append(
                    ItemNote.AmendmentFate(moment: moment, amendment: amendment, reason: nil)
                )
            }
        case .settle(let id, _, _, let reason):
            if let place = self.minutes.amendments.lastIndex(where: { $0.amendment.id == id }) {
                self.minutes.amendments[place].reason = reason
            }
        case .propose(let proposal):
            self.minutes.proposals.append(ItemNote.Proposed(moment: moment, proposal: proposal))
        case .consent, .respond, .test, .dropObjection, .integrate: self.noteConsent(act, moment)
        case .count: self.noteCount(moment, sheet)
        default: break
        }
    }

    private mutating func note(_ step: ItemStep, _ reason: TextID?, _ day: Day?, _ moment: Moment) {
        self.minutes.steps.append(ItemNote.Step(moment: moment, step: step, reason: reason, day: day))
        switch step {
        case .open, .resume: self.noteQuorum(moment)
        case .askConsent:
            if let round = self.talk.consent {
                self.minutes.rounds.append(ItemNote.Round(proposals: [round.proposal], round: round))
            }
        default: break
        }
    }

    private mutating func noteConsent(_ act: TalkAct, _ moment: Moment) {
        guard let round = self.talk.consent, let place = self.minutes.rounds.indices.last else { return }
        self.minutes.rounds[place].round = round
        switch act {
        case .respond(let answer, let person, _):
            let loop = round.changes + 1
            self.minutes.rounds[place].answers.append(
                ItemNote.Answer(moment: moment, loop: loop, person: person, answer: answer)
            )
        case .test(let id, let isArgued, let isParamount):
            self.minutes.rounds[place].tests[id] = ItemNote.Test(isArgued: isArgued, isParamount: isParamount)
        case .consent(.askAgain, _): self.minutes.rounds[place].proposals.append(round.proposal)
        case .integrate(let id, let proposal): self.minutes.rounds[place].integrations[id] = proposal
        default: break
        }
    }

    private mutating func noteCount(_ moment: Moment, _ sheet: VoteSheet?) {
        guard let round = self.talk.counted, let sheet else { return }
        var voices: [ItemNote.SeatVoice] = []
        var silent = 0
        for (place, seat) in sheet.room.panel.seats.enumerated() where sheet.room.votes(seat.id) {
            guard let occupant = sheet.room.occupant(of: seat.id) else { continue }
            let isProxy = !sheet.room.present.contains(occupant)
            let person = isProxy ? sheet.room.proxies[seat.id] ?? occupant : occupant
            let voice = sheet.voices[seat.id]
            if voice == nil || voice == .abstain { silent += 1 }
            voices.append(
                ItemNote.SeatVoice(place: place + 1, seat: seat.id, person: person, voice: voice, isProxy: isProxy)
            )
        }
        let isOpen = round.manner == .show || round.manner == .rollCall
        self.minutes.votes.append(
            ItemNote.Count(
                moment: moment,
                round: round,
                silent: silent,
                voices: isOpen ? voices : [],
                ruling: self.talk.ruling
            )
        )
    }
}
