public import BallotRules

extension Phrase {
    /// What somebody can do about it, or `nil` where the sentence says it.
    public func remedy(_ refusal: ActRefusal) -> String? {
        switch refusal {
        case .noDocument:
            self(nl: "Lever het document mee aan.", en: "Hand the document in with it.")
        case .earlier: self(nl: "Gebruik de dag van vandaag.", en: "Use the day of today.")
        case .notPublished:
            self(nl: "Laat de regeling eerst publiceren.", en: "Have the scheme published first.")
        case .noAreas: self(nl: "Leg eerst de gebieden vast.", en: "Record the areas first.")
        default: nil
        }
    }

    /// Why an act is refused, in one or two sentences.
    public func sentence(_ refusal: ActRefusal) -> String {
        switch refusal {
        case .notAllowed(let person, let duty): self.notAllowed(person, duty)
        case .earlier(let day):
            self(
                nl: "De laatste handeling is van \(day). Een handeling kan niet van een eerdere dag zijn.",
                en: "The last act is of \(day). An act cannot be of an earlier day."
            )
        case .badName(let name):
            self(
                nl: "‘\(name)’ kan geen naam zijn. Gebruik 1 tot 200 tekens, zonder stuurtekens.",
                en: "‘\(name)’ cannot be a name. Use 1 to 200 characters, without control characters."
            )
        case .noDocument, .document, .noAreas, .unknownArea, .unknownPanel, .notPublished, .alreadyPublished, .role,
            .lastOf:
            self.setUpRefusal(refusal)
        case .book(let refusal): self.sentence(refusal)
        case .lifeCycle(let refusal): self.sentence(refusal)
        case .support(let refusal): self.sentence(refusal)
        case .tooLittleSupport(let finding): self.sentence(finding)
        case .supportersNotTold(let people):
            self(
                nl: "Vertel eerst aan \(people.map(\.text).joined(separator: ", ")) wat er is veranderd.",
                en: "First tell \(people.map(\.text).joined(separator: ", ")) what has changed."
            )
        case .agenda(let refusal): self.sentence(refusal)
        case .talk(let refusal): self.sentence(refusal)
        case .decision(let problem): self.sentence(problem)
        case .ledger(let problem): self.sentence(problem)
        case .review(let refusal): self.sentence(refusal)
        case .verdict(let problem): self.sentence(problem)
        case .instrument(let fault): self.sentence(fault)
        case .unknownBudget, .budgetTaken, .otherBudget, .beforeSupportCounted, .initiativeAt,
            .unknownInstrument, .instrumentTaken, .otherInstrument:
            self.budgetRefusal(refusal)
        default: self.caseRefusal(refusal)
        }
    }

    /// On what ground somebody may do something, as the end of the sentence ‘this is for …’.
    public func duty(_ duty: Duty) -> String {
        switch duty {
        case .own: self(nl: "wie het aangaat", en: "whom it concerns")
        case .role(let roles) where roles.isEmpty:
            self(nl: "niemand, want het wordt berekend", en: "nobody, because it is computed")
        case .role(let roles): roles.map { self($0.name) }.joined(separator: self(nl: " of ", en: " or "))
        case .presiding(let panel):
            self(
                nl: "de voorzitter of de secretaris van panel ‘\(panel)’",
                en: "the chair or the secretary of panel ‘\(panel)’"
            )
        case .initiator(let id): self(nl: "een indiener van ‘\(id)’", en: "an initiator of ‘\(id)’")
        case .deciding(let panel):
            self(
                nl: "wie beslist over de oordelen van panel ‘\(panel)’",
                en: "whoever decides on the verdicts of panel ‘\(panel)’"
            )
        }
    }

    private func notAllowed(_ person: PersonID, _ duty: Duty) -> String {
        self(
            nl: "‘\(person)’ mag dit niet doen. Dit is voor \(self.duty(duty)).",
            en: "‘\(person)’ may not do this. This is for \(self.duty(duty))."
        )
    }

    private func setUpRefusal(_ refusal: ActRefusal) -> String {
        switch refusal {
        case .noDocument(let id):
            self(nl: "Document \(id.short) is er niet.", en: "Document \(id.short) is not there.")
        case .document(let id, let problems):
            self(
                nl: "Document \(id.short) klopt niet: " + problems.map { self.sentence($0) }.joined(separator: " "),
                en: "Document \(id.short) is not right: " + problems.map { self.sentence($0) }.joined(separator: " ")
            )
        case .noAreas: self(nl: "Er zijn nog geen gebieden.", en: "There are no areas yet.")
        case .unknownArea(let area):
            self(nl: "Gebied ‘\(area)’ staat niet in de lijst.", en: "Area ‘\(area)’ is not on the list.")
        case .unknownPanel(let panel): self(nl: "Panel ‘\(panel)’ is er niet.", en: "There is no panel ‘\(panel)’.")
        case .notPublished(let id):
            self(nl: "Regeling \(id.short) is niet gepubliceerd.", en: "Scheme \(id.short) was not published.")
        case .alreadyPublished(let id):
            self(nl: "Regeling \(id.short) was al gepubliceerd.", en: "Scheme \(id.short) was published before.")
        case .role(let role, let person, let has):
            has
                ? self(
                    nl: "‘\(person)’ heeft de rol \(self(role.name)) al.",
                    en: "‘\(person)’ has the role of \(self(role.name)) already."
                )
                : self(
                    nl: "‘\(person)’ heeft de rol \(self(role.name)) niet.",
                    en: "‘\(person)’ does not have the role of \(self(role.name))."
                )
        case .lastOf(let role):
            self(
                nl: "Er is maar één \(self(role.name)). Wijs eerst een ander aan.",
                en: "There is only one \(self(role.name)). Name another one first."
            )
        default: ""
        }
    }
}

extension Identifier where Kind == DataDocument {
    /// The address for people: its first 12 digits.
    public var short: String { String(self.text.prefix(12)) + "…" }
}

extension Role {
    /// What people call the role.
    public var name: Bilingual {
        switch self {
        case .administrator: Bilingual(nl: "beheerder", en: "administrator")
        case .authority: Bilingual(nl: "besluitnemer", en: "authority")
        case .coordinator: Bilingual(nl: "buurtregisseur", en: "coordinator")
        case .treasurer: Bilingual(nl: "budgethouder", en: "treasurer")
        case .desk: Bilingual(nl: "baliemedewerker", en: "desk officer")
        }
    }
}

extension MeetingStage {
    /// How far the meeting is, as the end of the sentence ‘the meeting is …’.
    public var wording: Bilingual {
        switch self {
        case .called: Bilingual(nl: "nog niet begonnen", en: "not begun yet")
        case .open: Bilingual(nl: "bezig", en: "going on")
        case .closed: Bilingual(nl: "gesloten", en: "closed")
        }
    }
}
