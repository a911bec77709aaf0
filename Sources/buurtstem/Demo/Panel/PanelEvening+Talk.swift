internal import BallotRules
internal import Deliberation
internal import Proceedings

extension PanelEvening {
    /// An objection to the price, an amendment that the initiator takes over, and then consent.
    mutating func talkAboutBench() throws {
        try self.open("1")
        try self.item("1", EveningPlace.secretary, .initiatorEnters("anja"))
        let question = self.say(nl: "Wie is de eigenaar van het plein?", en: "Who owns the square?")
        try self.item("1", "lid-3", .ask("v1", question))
        let answer = self.say(nl: "De woningcorporatie, en die vindt het goed.", en: "The housing association agrees.")
        try self.item("1", "anja", .answer("v1", answer))
        try self.leave("1", ["anja"])
        let good = self.say(nl: "Hier zat nog nooit iemand bij elkaar.", en: "Nobody ever sat together here.")
        try self.item("1", "lid-2", .argue("a1", .inFavour, good))
        let costly = self.say(
            nl: "Dezelfde bank is bij de sociale werkplaats € 250 goedkoper.",
            en: "The sheltered workshop makes the same bench for € 250 less."
        )
        try self.propose("1", by: "lid-1", .grant, euros: 1_200)
        try self.seekConsent("1", except: ("lid-5", costly))
        try self.item("1", "lid-1", .consent(.withdraw))
        try self.step("1", .takeBack)
        let amended = self.record.shelf.add(try self.bench(euros: 950).document)
        try self.item("1", "lid-5", .amend("w1", amended, isMaterial: false))
        try self.item("1", "anja", .agreeToAmendment("w1"))
        try self.item("1", "lid-5", .settle("w1", .adopt, reason: nil))
        try self.propose("1", by: "lid-1", .grant, euros: 950)
        try self.seekConsent("1", except: nil)
        try self.step("1", .adopt)
        let reason = self.say(nl: "De bank brengt buren bij elkaar.", en: "The bench brings neighbours together.")
        try self.motivate("1", .met, reason, minority: nil)
    }

    /// A member is an initiator and out; the alternate sits in; the votes are equal, and then they are not.
    mutating func talkAboutMeal() throws {
        try self.open("2")
        try self.leave("2", [])
        try self.propose("2", by: "lid-2", .grant, euros: 600)
        let dear = self.say(nl: "Borden kan men lenen.", en: "Plates can be borrowed.")
        try self.seekConsent("2", except: ("lid-6", dear))
        try self.step("2", .escalate)
        let voters = EveningPlace.members.filter { $0 != "lid-4" } + [EveningPlace.alternate]
        try self.vote("2", voters, against: ["lid-5", "lid-6", "lid-7"], abstaining: ["lid-3"])
        try self.step("2", .revote)
        try self.vote("2", voters, against: ["lid-5", "lid-6", "lid-7"], abstaining: [])
        try self.step("2", .decide)
        let reason = self.say(nl: "Samen eten is waar het om gaat.", en: "Eating together is the point.")
        try self.motivate("2", .met, reason, minority: dear)
    }

    /// A refusal, with a reason for each criterion.
    mutating func talkAboutCameras() throws {
        try self.open("3")
        try self.leave("3", [])
        let watched = self.say(
            nl: "Camera's brengen niemand bij elkaar, en filmen wie er woont.",
            en: "Cameras bring nobody together, and film those who live there."
        )
        try self.item("3", "lid-7", .argue("a2", .against, watched))
        try self.propose("3", by: "lid-7", .refuse, euros: 0)
        try self.seekConsent("3", except: nil)
        try self.step("3", .adopt)
        try self.motivate("3", .notMet, watched, minority: nil)
    }

    private mutating func open(_ item: ItemID) throws {
        try self.step(item, .open)
        try self.step(item, .askQuestions)
    }

    private mutating func leave(_ item: ItemID, _ initiators: [PersonID]) throws {
        for person in initiators { try self.item(item, EveningPlace.secretary, .initiatorLeaves(person)) }
        try self.step(item, .talk)
    }

    private mutating func propose(_ item: ItemID, by person: PersonID, _ kind: Verdict.Kind, euros: Int) throws {
        try self.item(item, person, .propose(kind, Money(units: euros * 100), []))
    }

    /// The consent round: everybody is asked; an objection is tested and holds.
    private mutating func seekConsent(_ item: ItemID, except objector: (person: PersonID, text: TextID)?) throws {
        try self.step(item, .askConsent)
        for step in [ConsentStep.ask, .react, .askObjections] {
            try self.item(item, EveningPlace.secretary, .consent(step))
        }
        let deciders = self.record.state.book.talks[item]?.deciders ?? []
        for person in deciders.sorted() {
            if let objector, objector.person == person {
                try self.item(item, person, .respond(.objection("b1"), objector.text))
                try self.item(item, EveningPlace.secretary, .test("b1", isArgued: true, isParamount: true))
            } else {
                try self.item(item, person, .respond(.consent, nil))
            }
        }
        if objector == nil { try self.item(item, EveningPlace.secretary, .consent(.conclude)) }
        if item == "2" { try self.item(item, EveningPlace.secretary, .consent(.escalate)) }
    }

    private mutating func vote(
        _ item: ItemID,
        _ voters: [PersonID],
        against: Set<PersonID>,
        abstaining: Set<PersonID>
    ) throws {
        for person in voters {
            let voice: Voice = against.contains(person) ? .against : .inFavour
            let seat = person == EveningPlace.alternate ? EveningPlace.seat("lid-4") : EveningPlace.seat(person)
            try self.item(item, person, .vote(abstaining.contains(person) ? .abstain : voice, seat))
        }
        try self.item(item, EveningPlace.secretary, .count(.show, chairIsFor: nil))
    }

    private mutating func motivate(
        _ item: ItemID,
        _ cohesion: Motivation.Finding.Outcome,
        _ reason: TextID,
        minority: TextID?
    ) throws {
        let own = self.say(nl: "De indieners doen zelf mee.", en: "The initiators take part themselves.")
        let small = self.say(nl: "Het is klein en van de buurt.", en: "It is small and of the neighbourhood.")
        let findings = [
            Motivation.Finding("cohesion", cohesion, reason), Motivation.Finding("own-input", .met, own),
            Motivation.Finding("small-scale", .met, small),
        ]
        let motivation = Motivation(findings, reason: reason, minority: minority)
        try self.item(item, EveningPlace.secretary, .motivate(motivation))
        try self.step(item, .conclude)
    }

    /// The college decides as the panel advised, tells the initiators, and what was granted is kept for them.
    mutating func decide() throws {
        self.record.moment = Deliberation.Moment(self.day.adding(days: 3), minute: 10 * 60)
        for (id, kind, euros) in [
            ("schommelbank", Verdict.Kind.grant, 950), ("buurtmaaltijd", .grant, 600), ("cameras", .refuse, 0),
        ] as [(InitiativeID, Verdict.Kind, Int)] {
            let terms = DecisionTerms(kind, amount: Money(units: euros * 100))
            try self.act("college", .initiative(id, .decide(terms, from: EveningPlace.pot)))
            let letter = self.say(
                nl: "Tegen dit besluit kunt u binnen zes weken bezwaar maken.",
                en: "You can object to this decision within six weeks."
            )
            try self.act("college", .initiative(id, .announce(letter: letter)))
        }
    }
}
