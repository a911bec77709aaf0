internal import BallotRules

extension CaseBook {
    mutating func talk(_ id: ItemID, _ act: ItemAct, _ context: ActContext) throws(ActRefusal) {
        guard let meetingID = self.meetingOfItem[id], let meeting = self.meetings[meetingID] else {
            throw .unknownItem(id)
        }
        try meeting.require(.open)
        guard context.day == meeting.agenda.day || act.isLeft else { throw .meetingDay(meeting.agenda.day) }
        guard var talk = self.talks[id] else { throw .unknownItem(id) }
        var file = try self.file(talk.item.initiative)
        talk.decideBy = file.dossier.days.decision
        try self.put(act, in: &talk, of: file, context)
        switch act {
        case .step(let step, let reason, let day): try self.follow(step, talk, &file, reason, day, context)
        case .settle(_, .adopt, _): try self.adopt(talk, &file)
        default: break
        }
        self.talks[id] = talk
        self.files[file.id] = file
        let line = JournalLine(
            entry: context.entry,
            moment: context.moment,
            person: context.person,
            deed: .item(id, act)
        )
        self.meetings[meetingID]?.journal.append(line)
    }

    private func put(
        _ act: ItemAct,
        in talk: inout ItemTalk,
        of file: CaseFile,
        _ context: ActContext
    ) throws(ActRefusal) {
        if case .giveProxy(let seat, _) = act, talk.room.occupant(of: seat) != context.person {
            throw .talk(.vote(.notYours(seat, context.person)))
        }
        // Nobody rules on a challenge of themselves.
        if case .rule(let person, _) = act, person == context.person {
            throw .notAllowed(person, .presiding(file.panel))
        }
        let done: TalkAct
        if case .amend(let id, let content, let isMaterial) = act {
            done = .amend(id, try self.version(content, isMaterial, talk, file, context), by: context.person)
        } else {
            done = act.talkAct(by: context.person, on: talk.version.address)
        }
        do throws(TalkRefusal) { try talk.apply(done) } catch { throw .talk(error) }
    }

    /// The version that an amendment proposes, made from what lies on the table.
    private func version(
        _ document: DocumentID,
        _ isMaterial: Bool,
        _ talk: ItemTalk,
        _ file: CaseFile,
        _ context: ActContext
    ) throws(ActRefusal) -> InitiativeVersion {
        let content = try context.shelf.content(document)
        // Whose plan it is follows from the application; a member who joined it would have to step aside.
        let change = Set(content.initiators).symmetricDifference(talk.initiators)
        if let person = change.min() { throw .book(.version(.notAnAuthor(person))) }
        do throws(Initiative.Refusal) {
            return try file.dossier.initiative.revised(
                to: content,
                from: talk.version.address,
                by: context.person,
                helpers: [context.person],
                on: context.day,
                isMaterial: isMaterial
            ).current
        } catch { throw .book(.version(error)) }
    }

    /// An amendment that was taken over is the initiative's next version.
    private mutating func adopt(_ talk: ItemTalk, _ file: inout CaseFile) throws(ActRefusal) {
        let version = talk.version
        do throws(InitiativeBook.Refusal) {
            try self.book.revise(file.id) { (initiative) throws(Initiative.Refusal) in
                try initiative.take(version)
            }
        } catch { throw .book(error) }
        if let initiative = self.book[file.id] { file.dossier.initiative = initiative }
    }

    /// What a step of the talk means for the initiative.
    private mutating func follow(
        _ step: ItemStep,
        _ talk: ItemTalk,
        _ file: inout CaseFile,
        _ reason: TextID?,
        _ day: Day?,
        _ context: ActContext
    ) throws(ActRefusal) {
        let met: Set<InitiativeFacts.Finding> = [.quorum, .interestsDeclared]
        switch step {
        case .open:
            // What another panel handed over goes on from where it was.
            switch file.state {
            case .deliberation: break
            case .heldOver, .onHold: try file.advance(.resume, context, findings: met)
            default: try file.advance(.openItem, context, findings: met)
            }
        case .resume: try file.advance(.resume, context, findings: met)
        case .holdOver:
            file.dossier.heldOver = day
            try file.advance(.holdOver, context, reason: reason)
        case .park: try file.advance(.park, context, reason: reason, findings: [.bothPartiesAgree])
        case .conclude:
            file.verdict = talk.verdict
            file.dossier.decided = talk.verdict?.version
            let reason = talk.verdict?.motivation.reason
            try file.advance(.closeVote, context, reason: reason, findings: met.union([.decided, .motivation]))
        case .passOn: file.isPassedOn = true
        case .withdraw:
            try self.checkWithdrawal(file)
            try file.advance(.withdraw, context, reason: reason, findings: [.initiatorAgrees])
            try self.release(file.id, context)
        default: break
        }
    }

    /// Money that was granted is accounted for, or claimed back; nobody walks away with it.
    func checkWithdrawal(_ file: CaseFile) throws(ActRefusal) {
        let granted = self.ledger.awards[file.id]?.granted ?? .zero
        guard granted == .zero else { throw .awarded(file.id) }
    }
}
