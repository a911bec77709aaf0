extension CaseBook {
    mutating func support(_ id: InitiativeID, _ act: SupportAct, _ context: ActContext) throws(ActRefusal) {
        var file = try self.file(id)
        let (initiative, person) = (file.dossier.initiative, context.person)
        do throws(SupportRefusal) {
            switch act {
            case .state(let stance, let version, let channel, let isInGroup, let sheet):
                let statement = SupportStatement(
                    stance,
                    by: person,
                    of: version,
                    channel: channel,
                    isInGroup: isInGroup,
                    sheet: sheet,
                    on: context.day
                )
                try file.dossier.support.state(statement, of: initiative)
            case .sheet(let sheet, let version, let signatures, let other):
                let paper = PaperSheet(
                    sheet,
                    of: version,
                    signatures: signatures,
                    countedBy: person,
                    other
                )
                try file.dossier.support.add(paper, of: initiative)
            case .takeBack: try file.dossier.support.takeBack(person)
            case .tell(let people, let version): file.dossier.support.tell(people, of: version)
            }
        } catch { throw .support(error) }
        self.files[id] = file
    }
}
