/// The business of a municipality's panels (*zaakregister*): areas, schemes, panels, initiatives, meetings and pots.
///
/// A value: ``apply(_:_:)`` takes one act after another, in the order of the record, and refuses what the rules do not
/// allow. Everything that registers, minutes and deadlines say is computed from it.
public struct CaseBook: Sendable {
    /// The areas, once they are known.
    public internal(set) var areas: AreaTree?
    /// Published schemes, by address.
    public internal(set) var schemes: [DocumentID: Scheme] = [:]
    /// Who has which role.
    public internal(set) var roles: [PersonID: Set<Role>] = [:]
    /// Panels, by name.
    public internal(set) var panels: [PanelID: PanelFile] = [:]
    /// Versions and lineage of all initiatives.
    public internal(set) var book = InitiativeBook()
    /// What is known of each initiative.
    public internal(set) var files: [InitiativeID: CaseFile] = [:]
    /// Meetings, by name.
    public internal(set) var meetings: [MeetingID: MeetingFile] = [:]
    /// The talk about each item of an agenda.
    public internal(set) var talks: [ItemID: ItemTalk] = [:]
    /// The meeting in which an item is or was last.
    public internal(set) var meetingOfItem: [ItemID: MeetingID] = [:]
    /// Pots and awards.
    public internal(set) var ledger = AwardLedger()
    /// Citizens' budgets, by name.
    public internal(set) var budgets: [BudgetID: BudgetFile] = [:]
    /// The further instruments, by name.
    public internal(set) var instruments: [InstrumentID: InstrumentFile] = [:]
    /// The last moment of an act.
    public private(set) var last: Moment?
    /// How many acts were applied.
    public private(set) var count = 0

    /// An empty book with the roles that people have from the start.
    public init(roles: [PersonID: Set<Role>]) {
        self.roles = roles
    }

    /// Applies one act.
    ///
    /// - Throws: ``ActRefusal``; the book stays as it was.
    public mutating func apply(_ act: Act, _ context: ActContext) throws(ActRefusal) {
        if let last, context.day < last.day { throw .earlier(than: last.day) }
        guard context.person.isWellFormed else { throw .badName(context.person.text) }
        try self.authorise(act, context.person)
        switch act {
        case .setUp(let act): try self.setUp(act, context)
        case .initiative(let id, let act): try self.handle(id, act, context)
        case .support(let id, let act): try self.support(id, act, context)
        case .meeting(let id, let act): try self.meet(id, act, context)
        case .item(let id, let act): try self.talk(id, act, context)
        case .pots(let act): try self.keep(act, context)
        case .objection(let id, let person, let act): try self.review(id, person, act, context)
        case .budget(let id, let act): try self.hold(id, act, context)
        case .instrument(let id, let act): try self.work(id, act, context)
        }
        self.last = context.moment
        self.count += 1
    }

    /// Initiatives in the order of their names.
    public var names: [InitiativeID] { self.files.keys.sorted() }

    /// The file of an initiative that has not gone on under another name.
    func file(_ id: InitiativeID) throws(ActRefusal) -> CaseFile {
        guard let file = self.files[id] else { throw .unknownInitiative(id) }
        let next = self.book.successors(of: id)
        guard next.isEmpty else { throw .book(.succeeded(id, by: next)) }
        return file
    }

    func panel(_ id: PanelID) throws(ActRefusal) -> PanelFile {
        guard let panel = self.panels[id], !panel.isDissolved else { throw .unknownPanel(id) }
        return panel
    }

    func tree() throws(ActRefusal) -> AreaTree {
        guard let areas else { throw .noAreas }
        return areas
    }
}
