internal import BallotRules

extension Phrase {
    func caseRefusal(_ refusal: ActRefusal) -> String {
        switch refusal {
        case .unknownInitiative(let id):
            self(nl: "Initiatief ‘\(id)’ is er niet.", en: "There is no initiative ‘\(id)’.")
        case .stepOfAnother:
            self(
                nl: "Deze stap volgt uit een andere handeling en kan niet los worden gezet.",
                en: "This step follows from another act and cannot be taken by itself."
            )
        case .computed:
            self(
                nl: "Dit wordt berekend uit het logboek en kan niet worden ingevuld.",
                en: "This is computed from the record and cannot be stated."
            )
        case .notRevisable:
            self(
                nl: "Het plan kan nu niet worden veranderd. Tijdens de bespreking kan het met een wijzigingsvoorstel.",
                en: "The plan cannot be changed now. While it is being talked about, an amendment can."
            )
        case .window(let opens, let closes): self.window(opens, closes)
        case .noVerdict:
            self(
                nl: "Het panel heeft nog geen oordeel gegeven.",
                en: "The panel has not given its verdict yet."
            )
        case .noObjection(let person):
            self(nl: "‘\(person)’ heeft geen bezwaar gemaakt.", en: "‘\(person)’ has not objected.")
        case .objectedAlready(let person):
            self(nl: "‘\(person)’ heeft al bezwaar gemaakt.", en: "‘\(person)’ has objected already.")
        case .nothingToObject:
            self(
                nl: "Er is nog geen bekendgemaakt besluit om bezwaar tegen te maken.",
                en: "There is no announced decision to object to yet."
            )
        case .objectionsOpen(let people):
            self(
                nl: "Beslis eerst over het bezwaar van: \(people.map(\.text).joined(separator: ", ")).",
                en: "First deal with the objection of: \(people.map(\.text).joined(separator: ", "))."
            )
        case .awarded:
            self(
                nl: "Er is al geld toegekend. Intrekken kan niet meer; leg eerst verantwoording af.",
                en: "Money has been granted. It cannot be withdrawn any more; account for the money first."
            )
        case .notReservable(let state):
            self(
                nl: "Voor dit plan kan nu geen geld apart worden gezet: het is \(self(state.wording)).",
                en: "No money can be kept for this plan now: it is \(self(state.wording))."
            )
        default: self.meetingRefusal(refusal)
        }
    }

    private func meetingRefusal(_ refusal: ActRefusal) -> String {
        switch refusal {
        case .unknownMeeting(let id): self(nl: "Vergadering ‘\(id)’ is er niet.", en: "There is no meeting ‘\(id)’.")
        case .meetingTaken(let id):
            self(nl: "Vergadering ‘\(id)’ is er al.", en: "There is a meeting ‘\(id)’ already.")
        case .unknownItem(let id):
            self(nl: "Agendapunt ‘\(id)’ is er niet.", en: "There is no agenda item ‘\(id)’.")
        case .itemTaken(let id):
            self(
                nl: "Agendapunt ‘\(id)’ gaat over een ander initiatief.",
                en: "Agenda item ‘\(id)’ is about another initiative."
            )
        case .meeting(let stage, let needed):
            self(
                nl: "De vergadering is \(self(stage.wording)); dit kan alleen als zij \(self(needed.wording)) is.",
                en: "The meeting is \(self(stage.wording)); this needs it to be \(self(needed.wording))."
            )
        case .meetingDay(let day):
            self(nl: "De vergadering is op \(day).", en: "The meeting is on \(day).")
        case .itemsOpen(let items):
            self(
                nl: "Rond eerst af of houd aan: \(items.map(\.text).joined(separator: ", ")).",
                en: "First conclude or hold over: \(items.map(\.text).joined(separator: ", "))."
            )
        case .onAgenda(let item, let meeting?):
            self(
                nl: "Dit initiatief staat al op de agenda van vergadering ‘\(meeting)’, als punt ‘\(item)’.",
                en: "This initiative is on the agenda of meeting ‘\(meeting)’ already, as item ‘\(item)’."
            )
        case .onAgenda(let item, nil):
            self(
                nl: "Dit initiatief heeft al een agendapunt. Gebruik weer ‘\(item)’.",
                en: "This initiative has an item already. Use ‘\(item)’ again."
            )
        case .otherPanel(let panel):
            self(nl: "Dit initiatief ligt bij panel ‘\(panel)’.", en: "This initiative is before panel ‘\(panel)’.")
        default: ""
        }
    }

    private func window(_ opens: Day?, _ closes: Day?) -> String {
        switch (opens, closes) {
        case (let opens?, let closes?):
            self(
                nl: "Het panel neemt plannen aan van \(opens) tot en met \(closes).",
                en: "The panel takes plans in from \(opens) through \(closes)."
            )
        case (let opens?, nil):
            self(nl: "Het panel neemt plannen aan vanaf \(opens).", en: "The panel takes plans in from \(opens).")
        case (nil, let closes?):
            self(
                nl: "Het panel nam plannen aan tot en met \(closes).",
                en: "The panel took plans in through \(closes)."
            )
        case (nil, nil): self(nl: "Het panel neemt nu geen plannen aan.", en: "The panel takes no plans in now.")
        }
    }
}
