internal import BallotRules
internal import Deliberation
internal import Proceedings

extension PanelEvening {
    /// Three initiatives come in: two by initiators with a key, one on paper at the desk.
    mutating func handIn() throws {
        self.record.moment = Deliberation.Moment(self.day.adding(days: -35), minute: 11 * 60)
        try self.handIn("schommelbank", by: "anja", self.bench(euros: 1_200))
        try self.handIn("buurtmaaltijd", by: "bram", self.meal())
        try self.handIn("cameras", by: "carla", self.cameras(), at: "balie")
    }

    /// A plan, from the idea to the end of the check.
    private mutating func handIn(
        _ id: InitiativeID,
        by person: PersonID,
        _ content: InitiativeContent,
        at desk: PersonID? = nil
    ) throws {
        let document = self.record.shelf.add(content.document)
        try self.record.act(person, .initiative(id, .start(EveningPlace.panel, document)), enteredBy: desk)
        try self.act("buurtregisseur", .initiative(id, .find(.identified, true, reason: nil)))
        for other in content.initiators where other != person {
            try self.act(other, .initiative(id, .agree(.submit)))
        }
        let submit = Act.initiative(id, .step(.submit, reason: nil, day: nil))
        try self.record.act(person, submit, enteredBy: desk)
        for step in [InitiativeAct.confirmReceipt, .admit, .startCheck] {
            try self.act("buurtregisseur", .initiative(id, .step(step, reason: nil, day: nil)))
        }
        let text = self.say(nl: "Het kan, het mag en het past.", en: "It can be done, it may be done, and it fits.")
        try self.act("buurtregisseur", .initiative(id, .find(.checked, true, reason: text)))
    }

    func bench(euros: Int) throws -> InitiativeContent {
        try self.content(
            title: self.phrase(nl: "Schommelbank op het plein", en: "Swing bench on the square"),
            text: self.phrase(
                nl: "Een bank waar jong en oud elkaar treffen. Buren plaatsen en onderhouden hem zelf.",
                en: "A bench where young and old meet. Neighbours put it up and look after it."
            ),
            initiators: ["anja"],
            lines: [BudgetLine(self.phrase(nl: "bank", en: "bench"), price: Money(units: euros * 100))]
        )
    }

    private func meal() throws -> InitiativeContent {
        try self.content(
            title: self.phrase(nl: "Maaltijd met de hele straat", en: "A meal with the whole street"),
            text: self.phrase(nl: "Iedereen kookt iets van thuis.", en: "Everybody cooks something from home."),
            initiators: ["bram", "lid-4"],
            lines: [
                BudgetLine(self.phrase(nl: "tafels", en: "tables"), count: 20, price: Money(units: 2_000)),
                BudgetLine(self.phrase(nl: "borden", en: "plates"), count: 80, price: Money(units: 250)),
            ]
        )
    }

    private func cameras() throws -> InitiativeContent {
        try self.content(
            title: self.phrase(nl: "Camera's in de brandgang", en: "Cameras in the alley"),
            text: self.phrase(nl: "Tien camera's tegen rommel.", en: "Ten cameras against litter."),
            initiators: ["carla"],
            lines: [BudgetLine("camera", count: 10, price: Money(units: 14_000))]
        )
    }

    private func content(
        title: String,
        text: String,
        initiators: [PersonID],
        lines: [BudgetLine]
    ) throws -> InitiativeContent {
        try InitiativeContent(
            title: title,
            text: text,
            areas: ["kleikoel"],
            applicant: .resident,
            initiators: initiators,
            lines: lines,
            requests: ["money"]
        )
    }
}
