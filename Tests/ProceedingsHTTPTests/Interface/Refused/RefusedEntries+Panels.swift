internal import Deliberation
internal import Proceedings
internal import Signing

/// Acts of panels.
extension RefusedEntries {
    mutating func addPanels() async throws {
        var evening = try HostedEvening()
        try evening.compose()
        try evening.handIn()
        try await self.begin("panels", evening)
        let hash = evening.rehearsal.state.terms.hash
        let act = { (person: PersonID, act: Act, signer: String, known: Int, day: String) in
            let moment = Moment(try HostedEvening.day(day), minute: 600)
            let body = ActEntry(charter: hash, knowing: known, at: moment, by: person, act)
            return Entry.signed(body, by: [try HostedEvening.key(signer)])
        }
        let day = try HostedEvening.day("2026-03-09")
        let call = { (panel: PanelID) in Act.meeting("m", .call(panel, day: day, agendaCloses: day, minutes: 60)) }
        let size = evening.rehearsal.entries.count
        self.add("ahead-of-log", try act("s", call("west"), "s", size + 5, "2026-03-09"))
        self.add("signs-themselves", try act("s", call("west"), "balie", size, "2026-03-09"))
        self.add("day-ahead", try act("s", call("west"), "s", size, "2026-03-11"))
        self.add("not-eligible", try act("s", call("west"), "stranger", size, "2026-03-09"))
        let withdraw = Act.initiative("tuin", .step(.withdraw, reason: nil, day: nil))
        self.add("may-not-enter", try act("anna", withdraw, "a", size, "2026-03-09"))
        self.add("act-not-allowed", try act("s", call("north"), "s", size, "2026-03-09"))
        self.add("not-of-panels", Close(manifest: hash, position: size), by: [try HostedEvening.key("beheer")])
    }
}
