internal import BallotRules
internal import Deliberation

/// How far what an act was about has come.
struct Standing {
    /// What it is.
    let kind: Bilingual
    /// Its name.
    let name: String
    /// The state, for programs.
    let state: String
    /// The state, for people.
    let words: (Phrase) -> String

    /// Where `act` led to in `book`; `nil` where there is no state to tell.
    init?(of act: Act, in book: CaseBook) {
        switch act {
        case .setUp(let act): self.init(of: act, in: book)
        case .initiative(let id, .resubmit(let next, _)): self.init(initiative: next, in: book, or: id)
        case .initiative(let id, _), .support(let id, _): self.init(initiative: id, in: book, or: id)
        case .meeting(let id, _):
            guard let meeting = book.meetings[id] else { return nil }
            self.init("Vergadering", "Meeting", id.text, meeting.stage.rawValue) { $0(meeting.stage.wording) }
        case .item(let id, _):
            guard let talk = book.talks[id] else { return nil }
            self.init("Punt", "Item", id.text, talk.stage.rawValue) { $0(talk.stage.wording) }
        case .pots(let act): self.init(pot: act.pot, in: book)
        case .objection(let id, let person, _):
            guard let review = book.files[id]?.reviews[person] else { return nil }
            self.init("Bezwaar van", "Objection of", person.text, review.state.rawValue) { $0(review.state.wording) }
        case .budget(let id, _):
            guard let state = book.budgets[id]?.budget.state else { return nil }
            self.init("Burgerbegroting", "Citizens' budget", id.text, state.rawValue) { $0(state.wording) }
        case .instrument(let id, _):
            guard let state = book.instruments[id]?.state else { return nil }
            self.init("Instrument", "Instrument", id.text, state.name) { $0(state.wording) }
        }
    }

    private init(
        _ dutch: String,
        _ english: String,
        _ name: String,
        _ state: String,
        _ words: @escaping (Phrase) -> String
    ) {
        self.kind = Bilingual(nl: dutch, en: english)
        self.name = name
        self.state = state
        self.words = words
    }

    private init?(initiative id: InitiativeID, in book: CaseBook, or other: InitiativeID) {
        guard let file = book.files[id] ?? book.files[other] else { return nil }
        self.init("Plan", "Initiative", file.id.text, file.state.rawValue) { $0(file.state.wording) }
    }

    private init(pot: PotKey, in book: CaseBook) {
        let balance = book.ledger.balance(of: .pot(pot))
        self.init("Pot", "Pot", pot.text, Currency.euro.plain(balance)) { $0.money(balance) }
    }

    private init?(of act: SetUpAct, in book: CaseBook) {
        switch act {
        case .areas:
            let count = book.areas?.all.count ?? 0
            self.init("Gebieden", "Areas", "", "\(count)") { $0.number(count) }
        case .publish(let id):
            self.init("Regeling", "Scheme", id.short, id.text) { $0(nl: "gepubliceerd", en: "published") }
        case .compose(let id, _, _, _), .dissolve(let id), .window(let id, _, _):
            let isOver = book.panels[id]?.isDissolved ?? true
            self.init("Panel", "Panel", id.text, isOver ? "dissolved" : "composed") {
                isOver ? $0(nl: "beëindigd", en: "ended") : $0(nl: "aan het werk", en: "at work")
            }
        case .grant(_, let person), .revoke(_, let person):
            let roles = (book.roles[person] ?? []).sorted { $0.rawValue < $1.rawValue }
            self.init("Rollen van", "Roles of", person.text, roles.map(\.rawValue).joined(separator: ",")) { phrase in
                roles.isEmpty ? "–" : roles.map { phrase($0.name) }.joined(separator: ", ")
            }
        }
    }
}

extension PotAct {
    /// The pot that is told of.
    fileprivate var pot: PotKey {
        switch self {
        case .deposit(let pot, _), .giveBack(let pot, _), .transfer(let pot, _, _, _), .divide(let pot, _),
            .pool(_, let pot):
            pot
        case .carryOver(let carry): carry.pot
        }
    }
}
