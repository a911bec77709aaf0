public import BallotRules

/// The agenda of a meeting as it is sent round (*agenda*).
public struct AgendaReport: Report {
    /// A point of the agenda.
    public struct Point: Hashable, Sendable {
        /// Its place, from 1.
        public let place: Int
        /// Its name.
        public let item: ItemID
        /// What it is about.
        public let initiative: InitiativeID
        /// What the version that was sent round is called.
        public let title: String
        /// Who made it.
        public let initiators: [PersonID]
        /// Where.
        public let areas: [AreaID]
        /// What it asks, in cents.
        public let asked: Money
        /// The number of the version that was sent round.
        public let version: Int
        /// The number of a newer one, where there is one.
        public let newer: Int?
        /// Minutes of the meeting before it begins.
        public let begins: Int
        /// How long it may take, in minutes.
        public let minutes: Int
        /// Where it was held over: when, why, and to which day.
        public let heldOver: HeldOver?
        /// Who is known to have an interest: members and alternates who made it, or who stepped aside before.
        public let interested: [PersonID]
    }

    /// An item that was held over or parked in an earlier meeting (*aangehouden, geparkeerd*).
    public struct HeldOver: Hashable, Sendable {
        /// How that meeting left it.
        public let stage: ItemStage
        /// When.
        public let on: Day
        /// Why.
        public let reason: TextID?
        /// To which day.
        public let until: Day?
    }

    /// The meeting.
    public let meeting: MeetingID
    /// Whose it is.
    public let panel: PanelID
    /// The area of the panel.
    public let area: AreaID
    /// The day.
    public let day: Day
    /// The last day to put something on it (*sluiting van de agenda*).
    public let closes: Day
    /// How long the meeting lasts, in minutes.
    public let minutes: Int
    /// Minutes that no point has.
    public let left: Int
    /// The points, in order.
    public internal(set) var points: [Point] = []
    let labels: PersonLabels

    init(_ file: MeetingFile, _ panel: Panel, _ labels: PersonLabels) {
        self.meeting = file.id
        self.panel = file.panel
        self.area = panel.area
        self.day = file.agenda.day
        self.closes = file.agenda.closes
        self.minutes = file.agenda.minutes
        self.left = file.agenda.left
        self.labels = labels
    }
}

extension CaseBook {
    /// The agenda of a meeting, or `nil` where there is no such meeting.
    public func agenda(of id: MeetingID) -> AgendaReport? {
        guard let file = self.meetings[id] else { return nil }
        guard let panel = self.composition(of: file) ?? self.panels[file.panel]?.panel else { return nil }
        let labels = PersonLabels(panel, on: file.agenda.day)
        var report = AgendaReport(file, panel, labels)
        let members = Set(panel.occupants(on: file.agenda.day).values).union(panel.alternates.map(\.person))
        var begins = 0
        for (place, item) in file.agenda.items.enumerated() {
            guard let initiative = self.files[item.initiative]?.dossier.initiative else { continue }
            let version = initiative.version(item.version) ?? initiative.current
            // What an earlier meeting knew; an agenda does not change by the meeting for which it is.
            let earlier = ItemReplay.earlier(item.id, than: file, of: self)
            let known = earlier?.room.recusals.filter(\.value.isInForce).map(\.key) ?? []
            let interested = members.intersection(version.content.initiators).union(known)
            report.points.append(
                AgendaReport.Point(
                    place: place + 1,
                    item: item.id,
                    initiative: item.initiative,
                    title: version.content.title,
                    initiators: version.content.initiators,
                    areas: version.content.areas.sorted(),
                    asked: version.content.asked,
                    version: version.number,
                    newer: initiative.current.number > version.number ? initiative.current.number : nil,
                    begins: begins,
                    minutes: item.minutes,
                    heldOver: earlier.flatMap(AgendaReport.HeldOver.init),
                    interested: interested.sorted()
                )
            )
            begins += item.minutes
        }
        return report
    }
}

extension AgendaReport.HeldOver {
    init?(_ talk: ItemTalk) {
        guard talk.stage == .heldOver || talk.stage == .onHold else { return nil }
        self.stage = talk.stage
        self.on = talk.room.day
        self.reason = talk.reason
        self.until = talk.heldOverTo
    }
}
