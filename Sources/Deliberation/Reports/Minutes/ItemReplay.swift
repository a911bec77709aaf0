internal import BallotRules

/// The talk about one item in one meeting, played again from the journal of the meeting.
struct ItemReplay {
    var talk: ItemTalk
    var minutes: ItemMinutes
    let turns: SpeakingTurns
    var touchedQuestions: Set<QuestionID> = []
    var touchedArguments: Set<ArgumentID> = []
    private var versions: [AmendmentID: InitiativeVersion] = [:]

    /// The talk as it was when the meeting opened; `nil` where it was not opened.
    init?(_ item: AgendaItem, place: Int, in meeting: MeetingFile, of book: CaseBook) {
        let last = meeting.stage == .called ? nil : meeting.results[item.id] ?? book.talks[item.id]
        guard let last else { return nil }
        if let before = Self.earlier(item.id, than: meeting, of: book) {
            var talk = before
            let room = ItemRoom(last.room.panel, on: meeting.agenda.day, interested: before.room.interested)
            guard (try? talk.apply(.meet(room))) != nil else { return nil }
            self.talk = talk
        } else {
            // The first amendment was made from what lay on the table at the start.
            let first = last.amendments.first?.version.previous
            let initiative = book.files[item.initiative]?.dossier.initiative
            self.talk = ItemTalk(
                last.item,
                first.flatMap { initiative?.version($0) } ?? last.version,
                in: last.room.panel,
                on: meeting.agenda.day,
                rules: last.rules,
                scheme: last.scheme,
                decideBy: last.decideBy
            )
        }
        self.turns = self.talk.turns
        self.minutes = ItemMinutes(item, place: place, self.talk)
        for fate in last.amendments { self.versions[fate.id] = fate.version }
    }

    /// The item as an earlier meeting left it.
    static func earlier(_ id: ItemID, than meeting: MeetingFile, of book: CaseBook) -> ItemTalk? {
        var found: (moment: Moment, meeting: MeetingID, talk: ItemTalk)?
        for other in book.meetings.values where other.id != meeting.id && other.agenda.day < meeting.agenda.day {
            guard let talk = other.results[id], let end = other.journal.last?.moment else { continue }
            if let found, (found.moment, found.meeting) > (end, other.id) { continue }
            found = (end, other.id, talk)
        }
        return found?.talk
    }

    /// An act of the meeting as a whole, as far as it touches the item.
    mutating func play(_ act: MeetingAct, _ line: JournalLine) {
        switch act {
        case .open:
            self.noteInterested(line.moment)
        case .arrive(let person) where !self.isDone && !self.talk.room.present.contains(person):
            self.change(.arrive(person), line.moment)
        case .leave(let person) where !self.isDone && self.talk.room.present.contains(person):
            self.change(.leave(person), line.moment)
        case .noInterests where !self.isDone:
            if self.talk.deciders.contains(line.person), !self.talk.cleared.contains(line.person) {
                _ = try? self.talk.apply(.noInterest(line.person))
            }
        default: break
        }
    }

    /// An act about the item.
    mutating func play(_ act: ItemAct, _ line: JournalLine) {
        let done: TalkAct
        if case .amend(let id, _, _) = act {
            guard let version = self.versions[id] else { return }
            done = .amend(id, version, by: line.person)
        } else {
            done = act.talkAct(by: line.person, on: self.talk.version.address)
        }
        if case .room(let change) = done {
            self.change(change, line.moment, isOwn: true)
            return
        }
        let sheet = self.talk.sheet
        guard (try? self.talk.apply(done)) != nil else { return }
        self.note(done, line.moment, sheet: sheet)
    }

    private var isDone: Bool { ItemMachine.table.isEnd(self.talk.stage) }
}
