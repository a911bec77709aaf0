/// Meetings in neighbourhoods by which ideas come in (*netwerkbijeenkomst*, Heerlen; *Buurtcontact*, Alkmaar).
///
/// Each has agenda items of residents, minutes, and the initiatives that were handed in there on paper or in talk. In
/// Heerlen there are two network meetings a year, each in another neighbourhood; a plan that strays from that is a finding,
/// for no regulation forbids it.
public struct NeighbourhoodMeetings: Hashable, Sendable {
    /// What kind of meeting.
    public enum Kind: String, CaseIterable, Hashable, Sendable {
        /// A network meeting (*netwerkbijeenkomst*).
        case network
        /// A meeting of a neighbourhood (*buurtcontact*).
        case neighbourhood
    }

    /// One meeting.
    public struct Meeting: Hashable, Sendable {
        /// What kind.
        public let kind: Kind
        /// Where.
        public let area: AreaID
        /// When.
        public let day: Day
        /// What residents put on the agenda, in order, with who did.
        public internal(set) var items: [Item] = []
        /// Initiatives that came in there.
        public internal(set) var intake: [InitiativeID] = []
        /// The minutes, once they are there.
        public internal(set) var minutes: TextID?
    }

    /// Something on the agenda.
    public struct Item: Hashable, Sendable {
        /// What.
        public let text: TextID
        /// Who put it there.
        public let person: PersonID
    }

    /// What a year of network meetings has against the plan of Heerlen.
    public enum Finding: Hashable, Sendable {
        /// So many were held instead of two.
        case number(Int, planned: Int)
        /// A neighbourhood had one before.
        case sameArea(AreaID)
    }

    /// Something done.
    public enum Act: Hashable, Sendable {
        /// Plan a meeting.
        case plan(NeighbourhoodMeetingID, Kind, AreaID, Day)
        /// A resident puts something on the agenda.
        case putItem(NeighbourhoodMeetingID, TextID)
        /// An initiative is handed in at the meeting.
        case takeIn(NeighbourhoodMeetingID, InitiativeID)
        /// The minutes are published; the meeting is closed.
        case publishMinutes(NeighbourhoodMeetingID, TextID)
    }

    /// Meetings.
    public private(set) var meetings: [NeighbourhoodMeetingID: Meeting] = [:]

    /// No meetings.
    public init() {}

    /// How the network meetings of `year` differ from the plan, in order of day.
    public func findings(year: Int, planned: Int = 2) -> [Finding] {
        let ordered = self.meetings.keys.sorted().compactMap { self.meetings[$0] }.filter {
            $0.kind == .network && $0.day.parts.year == year
        }.sorted { ($0.day, $0.area) < ($1.day, $1.area) }
        var findings: [Finding] = ordered.count == planned ? [] : [.number(ordered.count, planned: planned)]
        var seen: Set<AreaID> = []
        for meeting in ordered where !seen.insert(meeting.area).inserted { findings.append(.sameArea(meeting.area)) }
        return findings
    }

    /// The meetings after `act`; unchanged where it is refused.
    public mutating func apply(_ act: Act, by person: PersonID, on day: Day) throws(InstrumentProblem) {
        guard person.isWellFormed else { throw .name(person.text) }
        switch act {
        case .plan(let id, let kind, let area, let when):
            guard id.isWellFormed, self.meetings[id] == nil else { throw .name(id.text) }
            guard area.isWellFormed else { throw .name(area.text) }
            guard when >= day else { throw .earlier(than: day) }
            self.meetings[id] = Meeting(kind: kind, area: area, day: when)
        case .putItem(let id, let text):
            var meeting = try self.open(id)
            guard text.isWellFormed else { throw .noText }
            guard day <= meeting.day else { throw .day(day, from: Day.range.lowerBound, through: meeting.day) }
            guard meeting.items.count < 1_000 else { throw .count(1_001, least: 0, most: 1_000) }
            meeting.items.append(Item(text: text, person: person))
            self.meetings[id] = meeting
        case .takeIn(let id, let initiative):
            var meeting = try self.held(id, day)
            guard initiative.isWellFormed else { throw .name(initiative.text) }
            guard !meeting.intake.contains(initiative) else { throw .repeated(initiative.text) }
            meeting.intake.append(initiative)
            self.meetings[id] = meeting
        case .publishMinutes(let id, let text):
            var meeting = try self.held(id, day)
            guard text.isWellFormed else { throw .noText }
            meeting.minutes = text
            self.meetings[id] = meeting
        }
    }

    private func open(_ id: NeighbourhoodMeetingID) throws(InstrumentProblem) -> Meeting {
        guard let meeting = self.meetings[id] else { throw .unknown(id.text) }
        guard meeting.minutes == nil else { throw .repeated(id.text) }
        return meeting
    }

    private func held(_ id: NeighbourhoodMeetingID, _ day: Day) throws(InstrumentProblem) -> Meeting {
        let meeting = try self.open(id)
        guard day >= meeting.day else { throw .day(day, from: meeting.day, through: Day.range.upperBound) }
        return meeting
    }
}

/// The name of a meeting.
public typealias NeighbourhoodMeetingID = Identifier<NeighbourhoodMeetings.Meeting>
