extension CaseBook {
    mutating func meet(_ id: MeetingID, _ act: MeetingAct, _ context: ActContext) throws(ActRefusal) {
        if case .call(let panel, let day, let closes, let minutes) = act {
            guard id.isWellFormed else { throw .badName(id.text) }
            guard self.meetings[id] == nil else { throw .meetingTaken(id) }
            guard day >= context.day else { throw .meetingDay(day) }
            _ = try self.panel(panel)
            let agenda = Agenda(on: day, closes: closes, minutes: minutes)
            self.meetings[id] = MeetingFile(id: id, panel: panel, agenda: agenda)
        } else {
            try self.hold(id, act, context)
        }
        let line = JournalLine(
            entry: context.entry,
            moment: context.moment,
            person: context.person,
            deed: .meeting(act)
        )
        self.meetings[id]?.journal.append(line)
    }

    private mutating func hold(_ id: MeetingID, _ act: MeetingAct, _ context: ActContext) throws(ActRefusal) {
        guard var meeting = self.meetings[id] else { throw .unknownMeeting(id) }
        switch act {
        case .call: throw .meetingTaken(id)
        case .add(let item, let initiative, let minutes):
            try self.add(item, initiative, minutes, to: &meeting, context)
        case .remove(let item):
            try meeting.require(.called)
            meeting.agenda = try Self.agenda { () throws(Agenda.Refusal) in try meeting.agenda.removing(item) }
            self.meetingOfItem[item] = nil
        case .move(let item, let place):
            try meeting.require(.called)
            meeting.agenda = try Self.agenda { () throws(Agenda.Refusal) in
                try meeting.agenda.moving(item, to: place)
            }
        case .open: try self.open(&meeting, context)
        case .arrive(let person):
            try self.forAll(meeting) { (talk) throws(TalkRefusal) in
                if !talk.room.present.contains(person) { try talk.apply(.room(.arrive(person))) }
            }
            meeting.present.insert(person)
        case .leave(let person):
            try self.forAll(meeting) { (talk) throws(TalkRefusal) in
                if talk.room.present.contains(person) { try talk.apply(.room(.leave(person))) }
            }
            meeting.present.remove(person)
        case .noInterests:
            try self.forAll(meeting) { (talk) throws(TalkRefusal) in
                if talk.deciders.contains(context.person), !talk.cleared.contains(context.person) {
                    try talk.apply(.noInterest(context.person))
                }
            }
        case .close: try self.close(&meeting)
        }
        self.meetings[id] = meeting
    }

    private mutating func add(
        _ item: ItemID,
        _ initiative: InitiativeID,
        _ minutes: Int,
        to meeting: inout MeetingFile,
        _ context: ActContext
    ) throws(ActRefusal) {
        try meeting.require(.called)
        var file = try self.file(initiative)
        let isLeft = file.isPassedOn || self.panels[file.panel]?.isDissolved ?? true
        guard file.panel == meeting.panel || isLeft else { throw .otherPanel(file.panel) }
        try self.checkAgendas(file, item, meeting.id)
        if let known = self.talks[item] {
            guard known.item.initiative == initiative else { throw .itemTaken(item) }
            guard [.planned, .heldOver, .onHold].contains(known.stage) else {
                throw .talk(.stage(known.stage, needed: [.planned, .heldOver, .onHold]))
            }
        }
        let version = file.dossier.initiative.current.address
        let point = AgendaItem(item, initiative, version: version, minutes: minutes)
        let agenda = meeting.agenda
        meeting.agenda = try Self.agenda { () throws(Agenda.Refusal) in try agenda.adding(point, on: context.day) }
        switch file.state {
        case .onAgenda, .heldOver, .onHold, .deliberation: break
        default:
            if file.state == .feasibility, let budget = file.budget { throw .otherBudget(budget) }
            try file.advance(.putOnAgenda, context)
        }
        file.panel = meeting.panel
        file.isPassedOn = false
        file.item = item
        self.files[initiative] = file
        self.meetingOfItem[item] = meeting.id
    }

    /// An initiative is on one agenda at a time, and comes back with the item that knows who stepped aside.
    private func checkAgendas(_ file: CaseFile, _ item: ItemID, _ meeting: MeetingID) throws(ActRefusal) {
        guard let last = file.item else { return }
        let stage = self.talks[last]?.stage
        let isUnfinished = stage.map { [.planned, .heldOver, .onHold].contains($0) } ?? false
        if isUnfinished, !file.isPassedOn, item != last { throw .onAgenda(last, of: self.meetingOfItem[last]) }
        guard let other = self.meetingOfItem[last], other != meeting, self.meetings[other]?.stage != .closed else {
            return
        }
        let isDone = stage.map { $0 == .heldOver || $0 == .onHold || ItemMachine.table.isEnd($0) } ?? false
        if !isDone { throw .onAgenda(last, of: other) }
    }

    /// Opens the meeting: each item gets its room, with those who are in it still to come.
    private mutating func open(_ meeting: inout MeetingFile, _ context: ActContext) throws(ActRefusal) {
        try meeting.require(.called)
        guard context.day == meeting.agenda.day else { throw .meetingDay(meeting.agenda.day) }
        let panel = try self.panel(meeting.panel)
        var talks: [ItemTalk] = []
        for item in meeting.agenda.items {
            let file = try self.file(item.initiative)
            if var talk = self.talks[item.id] {
                // It was withdrawn after it had been put on the agenda.
                if ItemMachine.table.isEnd(talk.stage) { continue }
                let room = ItemRoom(panel.panel, on: context.day, interested: talk.room.interested)
                do throws(TalkRefusal) { try talk.apply(.meet(room)) } catch { throw .talk(error) }
                talks.append(talk)
            } else {
                talks.append(
                    ItemTalk(
                        item,
                        file.dossier.initiative.current,
                        in: panel.panel,
                        on: context.day,
                        rules: panel.rules,
                        scheme: file.dossier.scheme,
                        decideBy: file.dossier.days.decision
                    )
                )
            }
        }
        for talk in talks { self.talks[talk.item.id] = talk }
        meeting.stage = .open
    }

    /// Ends the meeting when nothing is left in the middle.
    private mutating func close(_ meeting: inout MeetingFile) throws(ActRefusal) {
        try meeting.require(.open)
        let items = meeting.agenda.items.map(\.id)
        let unfinished = items.filter { id in
            self.talks[id].map { ItemMachine.open.contains($0.stage) || $0.stage == .decided } ?? false
        }
        guard unfinished.isEmpty else { throw .itemsOpen(unfinished) }
        for id in items { meeting.results[id] = self.talks[id] }
        meeting.stage = .closed
    }

    /// Changes the talk about every item that is not done; all of them, or none.
    private mutating func forAll(
        _ meeting: MeetingFile,
        _ change: (inout ItemTalk) throws(TalkRefusal) -> Void
    ) throws(ActRefusal) {
        try meeting.require(.open)
        var changed: [ItemTalk] = []
        for item in meeting.agenda.items where self.meetingOfItem[item.id] == meeting.id {
            guard var talk = self.talks[item.id], !ItemMachine.table.isEnd(talk.stage) else { continue }
            do throws(TalkRefusal) { try change(&talk) } catch { throw .talk(error) }
            changed.append(talk)
        }
        for talk in changed { self.talks[talk.item.id] = talk }
    }

    private static func agenda(_ change: () throws(Agenda.Refusal) -> Agenda) throws(ActRefusal) -> Agenda {
        do throws(Agenda.Refusal) { return try change() } catch { throw .agenda(error) }
    }
}

extension MeetingFile {
    func require(_ stage: MeetingStage) throws(ActRefusal) {
        guard self.stage == stage else { throw .meeting(self.stage, needed: stage) }
    }
}
