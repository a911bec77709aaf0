internal import BallotRules

extension CaseBook {
    /// What a deed says has to agree with the rest of the book.
    func check(_ deed: InstrumentDeed, _ context: ActContext) throws(ActRefusal) {
        switch deed {
        case .agenda(.sign(let person)), .agenda(.unsign(let person)): try self.check(person, [.desk], context)
        case .assembly(.confirm(let person)), .assembly(.decline(let person)):
            try self.check(person, [.coordinator, .desk], context)
        case .programme(.commit(let initiative, _)), .marks(.tag(let initiative, _)),
            .marks(.setOrigin(let initiative, _)), .gatherings(.takeIn(_, let initiative)):
            _ = try self.file(initiative)
        case .gatherings(.plan(_, _, let area, _)):
            guard try self.tree()[area] != nil else { throw .unknownArea(area) }
        default: break
        }
        if case .call(let act) = deed { try self.check(act) }
    }

    /// An application asks what its plan asks, and an award is one that was decided and booked.
    private func check(_ act: ThemedCallAct) throws(ActRefusal) {
        switch act {
        case .submit(let initiative, let asked):
            let plan = try self.file(initiative).dossier.initiative.current.content.asked
            guard asked == plan else { throw .instrument(.problem(.amount(asked))) }
        case .award(let initiative, let amount):
            guard self.ledger.awards[initiative]?.granted == amount else { throw .ledger(.notAwarded(initiative)) }
        default: break
        }
    }

    /// Something that somebody does for oneself, or that somebody in a role enters for them.
    private func check(_ person: PersonID, _ roles: [Role], _ context: ActContext) throws(ActRefusal) {
        guard person == context.person || self.holds(.role(roles), context.person) else {
            throw .notAllowed(context.person, .role(roles))
        }
    }
}
