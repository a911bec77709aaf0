public import BallotRules

/// Where one initiative stands, for whoever made it: why, what comes next, by whom and by when (*stand van zaken*).
public struct StatusReport: Report {
    /// Which initiative.
    public let initiative: InitiativeID
    /// What it is called.
    public let title: String
    /// Of which panel.
    public let panel: PanelID
    /// The number of its last version.
    public let version: Int
    /// What it asks, in cents.
    public let asked: Money
    /// The day on which this was made.
    public let day: Day
    /// Where it stands.
    public let state: InitiativeState
    /// Since when.
    public let since: Day
    /// The step that brought it here; `nil` for a draft.
    public let step: Passage?
    /// Why that step is as it is.
    public let rule: Bilingual?
    /// As what it goes on, after a merger or a split.
    public let successors: [InitiativeID]
    /// The day of the meeting for which it is on the agenda.
    public let meeting: Day?
    /// The day to which it is held over.
    public let heldOver: Day?
    /// How much support there is, while that counts.
    public let support: SupportFinding?
    /// The decision, as the register has it.
    public let decision: RegisterLine.Decided?
    /// The verdict, while there is no decision.
    public let verdict: Verdict?
    /// The criteria by which it is judged.
    public let criteria: [Criterion]
    /// Deadlines that are open.
    public let deadlines: [DeadlineList.Line]
    /// What somebody can do against a decision.
    public let remedy: Remedy
}

extension CaseBook {
    /// Where an initiative stands on `day`, or `nil` where there is no such initiative.
    public func status(of id: InitiativeID, on day: Day) -> StatusReport? {
        guard let file = self.files[id] else { return nil }
        let initiative = file.dossier.initiative
        let step = file.passages.last { $0.from != $0.to }
        let row = step.flatMap { InitiativeMachine.transition($0.act, from: $0.from) }
        let meeting = file.item.flatMap { self.meetingOfItem[$0] }.flatMap { self.meetings[$0] }
        let isSupported = [.draft, .gatheringSupport, .submitted, .lapsed].contains(file.state)
        return StatusReport(
            initiative: id,
            title: initiative.current.content.title,
            panel: file.panel,
            version: initiative.current.number,
            asked: initiative.current.content.asked,
            day: day,
            state: file.state,
            since: step?.moment.day ?? initiative.versions.first?.day ?? day,
            step: step,
            rule: row?.reason,
            successors: self.book.successors(of: id),
            meeting: meeting.flatMap { $0.stage == .called ? $0.agenda.day : nil },
            heldOver: file.state == .heldOver ? file.dossier.heldOver : nil,
            support: isSupported
                ? file.dossier.scheme.support.finding(file.dossier.support, initiative, areas: file.dossier.areas)
                : nil,
            decision: RegisterLine.Decided.all(of: file, in: self).last,
            verdict: file.decision == nil ? file.verdict : nil,
            criteria: file.dossier.scheme.criteria,
            deadlines: self.deadlines(of: file, on: day),
            remedy: file.dossier.scheme.remedy
        )
    }
}
