/// The minutes of a meeting, drafted from the record (*verslag*): who was there, what was said and asked, how it was decided.
///
/// Nobody writes them: they follow from the acts of the meeting, played again in order.
public struct Minutes: Report {
    /// Somebody in the room.
    public struct Presence: Hashable, Sendable {
        /// Who.
        public let person: PersonID
        /// When they came.
        public let from: Moment
        /// When they left, or the meeting ended; `nil` while it goes on.
        public internal(set) var until: Moment?
    }

    /// The meeting.
    public let meeting: MeetingID
    /// Whose it is.
    public let panel: PanelID
    /// The area of the panel.
    public let area: AreaID
    /// The day.
    public let day: Day
    /// How far the meeting is; the minutes of one that is not closed are a draft of a part.
    public let stage: MeetingStage
    /// When it was called, and by whom.
    public internal(set) var called: Moment?
    /// When it was opened.
    public internal(set) var opened: Moment?
    /// When it was closed.
    public internal(set) var closed: Moment?
    /// Who was there, in the order in which they came; whoever came back stands there again.
    public internal(set) var presences: [Presence] = []
    /// Members in office who were not there, in the order of the seats.
    public internal(set) var absent: [PersonID] = []
    /// The items, in the order of the agenda.
    public internal(set) var items: [ItemMinutes] = []
    let labels: PersonLabels

    init(_ file: MeetingFile, _ panel: PanelFile, _ composition: Panel, _ labels: PersonLabels) {
        self.meeting = file.id
        self.panel = panel.id
        self.area = composition.area
        self.day = file.agenda.day
        self.stage = file.stage
        self.labels = labels
    }
}

extension CaseBook {
    /// The minutes of a meeting, or `nil` where there is no such meeting.
    ///
    /// - Complexity: O(n) in the acts of the meeting, and the number of meetings where an item was held over.
    public func minutes(of id: MeetingID) -> Minutes? {
        guard let file = self.meetings[id], let panel = self.panels[file.panel] else { return nil }
        var replays: [ItemID: ItemReplay] = [:]
        for (place, item) in file.agenda.items.enumerated() {
            replays[item.id] = ItemReplay(item, place: place + 1, in: file, of: self)
        }
        let composition = self.composition(of: file) ?? panel.panel
        let labels = PersonLabels(composition, on: file.agenda.day)
        var minutes = Minutes(file, panel, composition, labels)
        let order = file.agenda.items.map(\.id)
        for line in file.journal {
            minutes.note(line)
            switch line.deed {
            case .meeting(let act): for id in order { replays[id]?.play(act, line) }
            case .item(let id, let act): replays[id]?.play(act, line)
            }
        }
        minutes.items = order.compactMap { replays[$0]?.finished }
        let seen = Set(minutes.presences.map(\.person))
        let occupants = composition.occupants(on: file.agenda.day)
        minutes.absent = composition.seats.compactMap { occupants[$0.id] }.filter { !seen.contains($0) }
        return minutes
    }
}

extension CaseBook {
    /// How the panel was composed when the meeting was opened; `nil` where it was not.
    func composition(of meeting: MeetingFile) -> Panel? {
        guard meeting.stage != .called else { return nil }
        return meeting.agenda.items.lazy.compactMap { meeting.results[$0.id] ?? self.talks[$0.id] }.first?.room.panel
    }
}

extension Minutes {
    /// What an act means for the meeting as a whole.
    mutating func note(_ line: JournalLine) {
        guard case .meeting(let act) = line.deed else { return }
        switch act {
        case .call: self.called = line.moment
        case .open: self.opened = line.moment
        case .arrive(let person):
            if !self.presences.contains(where: { $0.person == person && $0.until == nil }) {
                self.presences.append(Presence(person: person, from: line.moment, until: nil))
            }
        case .leave(let person):
            if let place = self.presences.lastIndex(where: { $0.person == person && $0.until == nil }) {
                self.presences[place].until = line.moment
            }
        case .close:
            self.closed = line.moment
            for place in self.presences.indices where self.presences[place].until == nil {
                self.presences[place].until = line.moment
            }
        case .add, .remove, .move, .noInterests: break
        }
    }
}
