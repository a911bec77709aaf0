internal import BallotRules

extension CaseBook {
    /// All initiators stand behind what is handed in: nobody becomes one, and so has to step aside, without a word.
    static func checkSigned(_ step: InitiativeAct, _ file: CaseFile, _ context: ActContext) throws(ActRefusal) {
        guard step == .submit || step == .complete, !file.isAgreed(step, by: context.person),
            let row = InitiativeMachine.transition(step, from: file.state)
        else { return }
        throw .lifeCycle(.unmet([.found(.initiatorAgrees)], transition: row.number))
    }

    /// Somebody leaves the initiators only by their own act, or when they agreed to withdraw; and nobody joins a plan
    /// that is under way.
    static func checkInitiators(
        of content: InitiativeContent,
        _ file: CaseFile,
        _ context: ActContext
    ) throws(ActRefusal) {
        let (before, after) = (file.dossier.initiative.current.content.initiators, content.initiators)
        let leaving = before.filter { person in
            !after.contains(person) && person != context.person
                && !(file.agreed[.withdraw]?.contains(person) ?? false)
        }
        let joining = file.state == .changed ? after.filter { !before.contains($0) } : []
        if let person = (leaving + joining).min() { throw .book(.version(.notAnAuthor(person))) }
    }

    /// Everybody whose plan it was is among those whose plan it will be.
    func checkKept(_ sources: [InitiativeID], in contents: [InitiativeContent]) throws(ActRefusal) {
        let after = Set(contents.flatMap(\.initiators))
        var missing: Set<PersonID> = []
        for id in sources {
            missing.formUnion(try self.file(id).dossier.initiative.current.content.initiators)
        }
        missing.subtract(after)
        guard missing.isEmpty else { throw .book(.notAgreed(missing.sorted())) }
    }

    /// An objection that came in is dealt with before the decision stands.
    static func checkObjections(_ file: CaseFile) throws(ActRefusal) {
        let open = file.reviews.values.filter { !ReviewMachine.table.isEnd($0.state) }.map(\.person).sorted()
        guard open.isEmpty else { throw .objectionsOpen(open) }
    }

    /// Frees what was kept for initiatives that do not go on, all in one booking's entry.
    mutating func release(_ ids: [InitiativeID], _ context: ActContext) throws(ActRefusal) {
        for (place, id) in ids.enumerated() {
            let entry = place == 0 ? context.entry : EntryID("\(context.entry)/\(place)")
            let part = ActContext(by: context.person, at: context.moment, entry: entry, shelf: context.shelf)
            try self.release(id, part)
        }
    }

    /// Frees what was kept for an initiative, where something was.
    mutating func release(_ id: InitiativeID, _ context: ActContext) throws(ActRefusal) {
        guard self.ledger.balance(of: .reserved(id)) > .zero else { return }
        try self.bookMoney(.release(id), context)
    }
}
