extension CaseBook {
    mutating func setUp(_ act: SetUpAct, _ context: ActContext) throws(ActRefusal) {
        switch act {
        case .areas(let id): try self.replaceAreas(try context.shelf.areas(id))
        case .publish(let id):
            guard self.schemes[id] == nil else { throw .alreadyPublished(id) }
            self.schemes[id] = try context.shelf.scheme(id)
        case .compose(let id, let panel, let scheme, let rules):
            try self.checkMeets(id, context)
            try self.compose(id, panel, scheme, rules, context.shelf)
        case .dissolve(let id):
            var file = try self.panel(id)
            try self.checkMeets(id, context)
            file.isDissolved = true
            self.panels[id] = file
        case .grant(let role, let person):
            guard person.isWellFormed else { throw .badName(person.text) }
            guard self.roles[person, default: []].insert(role).inserted else { throw .role(role, person, has: true) }
        case .revoke(let role, let person):
            guard self.roles[person]?.contains(role) ?? false else { throw .role(role, person, has: false) }
            let others = self.roles.contains { $0.key != person && $0.value.contains(role) }
            if role == .administrator && !others { throw .lastOf(role) }
            self.roles[person]?.remove(role)
        case .window(let id, let opens, let closes):
            var file = try self.panel(id)
            (file.opens, file.closes) = (opens, closes)
            self.panels[id] = file
        }
    }

    /// A panel that meets today stays as it is until it is done.
    private func checkMeets(_ id: PanelID, _ context: ActContext) throws(ActRefusal) {
        let isMeeting = self.meetings.values.contains {
            $0.panel == id && $0.stage == .open && $0.agenda.day == context.day
        }
        if isMeeting { throw .meeting(.open, needed: .closed) }
    }

    /// New areas keep every area to which a panel is bound.
    private mutating func replaceAreas(_ areas: AreaTree) throws(ActRefusal) {
        for id in self.panels.keys.sorted() {
            if let area = self.panels[id]?.panel.area, areas[area] == nil { throw .unknownArea(area) }
        }
        self.areas = areas
    }

    private mutating func compose(
        _ id: PanelID,
        _ document: DocumentID,
        _ schemeID: DocumentID,
        _ rulesID: DocumentID,
        _ shelf: Shelf
    ) throws(ActRefusal) {
        guard id.isWellFormed else { throw .badName(id.text) }
        guard let scheme = self.schemes[schemeID] else { throw .notPublished(schemeID) }
        let panel = try shelf.panel(document)
        let rules = try shelf.rules(rulesID, scheme)
        guard try self.tree()[panel.area] != nil else { throw .unknownArea(panel.area) }
        if let known = self.panels[id] {
            guard !known.isDissolved else { throw .unknownPanel(id) }
            self.panels[id]?.panel = panel
            self.panels[id]?.scheme = scheme
            self.panels[id]?.rules = rules
        } else {
            self.panels[id] = PanelFile(id: id, panel: panel, scheme: scheme, rules: rules)
        }
    }
}
