internal import BallotRules
internal import Deliberation

/// What can be done with an initiative as it stands.
enum InitiativeNext {
    /// Every step of its life cycle from here, with the command that takes it.
    static func acts(_ file: CaseFile, _ book: CaseBook, on day: Day) -> [NextAct] {
        let facts = file.dossier.facts(on: day)
        return InitiativeMachine.acts(from: file.state).compactMap { act in
            guard let command = self.command(act, file) else { return nil }
            let guards = InitiativeMachine.transition(act, from: file.state)?.guards ?? []
            let unmet = guards.filter { !self.comesWithIt($0, act) && !$0.isMet(facts) }
            return NextAct(
                command: command,
                duty: self.duty(act, file, book),
                missing: unmet.map { condition in Bilingual { Phrase($0).sentence(condition) } }
            )
        }
    }

    /// The command that takes the step; `nil` where it follows from the talk or a count.
    private static func command(_ act: InitiativeAct, _ file: CaseFile) -> String? {
        let id = file.id
        guard CaseBook.consequences.contains(act) else { return "initiative \(act.rawValue) \(id)" }
        switch act {
        case .revise, .announce, .pay, .reclaim, .resubmit: return "initiative \(act.rawValue) \(id)"
        case .putOnAgenda: return "meeting add <meeting> <item> \(id)"
        case .grant, .refuse: return "initiative decide \(id)"
        case .object: return "objection object \(id)"
        case .uphold, .dismiss: return "objection \(act.rawValue) \(id)"
        case .openItem, .resume: return file.item.map { "item \(act == .resume ? "resume" : "open") \($0)" }
        case .holdOver, .park: return file.item.map { "item \(act.rawValue) \($0)" }
        case .closeVote: return file.item.map { "item conclude \($0)" }
        default: return nil
        }
    }

    private static func duty(_ act: InitiativeAct, _ file: CaseFile, _ book: CaseBook) -> Duty? {
        switch act {
        case .putOnAgenda, .openItem, .resume, .holdOver, .park, .closeVote: .presiding(file.panel)
        case .grant, .refuse, .announce, .reclaim: .deciding(file.panel)
        case .object: .own
        case .uphold, .dismiss: .role([.authority])
        case .pay: .role([.treasurer])
        case .revise, .resubmit: .initiator(file.id)
        default: try? book.duty(of: .initiative(file.id, .step(act, reason: nil, day: nil)))
        }
    }

    /// Whether the act itself brings what is asked for: a reason, an amount, a day.
    private static func comesWithIt(_ condition: Guard, _ act: InitiativeAct) -> Bool {
        switch condition {
        case .found(.reason), .found(.motivation), .found(.competent), .found(.followsVerdict), .found(.remedyClause),
            .found(.interestedParty), .found(.initiatorAgrees), .found(.supportPhase), .found(.quorum),
            .found(.interestsDeclared), .found(.decided), .found(.bothPartiesAgree), .withinCeiling, .withinPot,
            .payable, .repairTermSet, .heldOverInTime:
            true
        case .found(.heard): act == .uphold || act == .dismiss
        default: false
        }
    }
}
