public import BallotRules

extension Phrase {
    /// Why something cannot happen in the talk about an item now, and what to do.
    public func sentence(_ refusal: TalkRefusal) -> String {
        switch refusal {
        case .room(let refusal): self.sentence(refusal)
        case .step(let refusal): self.sentence(refusal)
        case .turn(let refusal): self.sentence(refusal)
        case .amendment(let refusal): self.sentence(refusal)
        case .consent(let refusal): self.sentence(refusal)
        case .vote(let refusal): self.sentence(refusal)
        case .fault(let fault): self.sentence(fault)
        case .method(let error): self.sentence(error)
        case .verdict(let problem): self.sentence(problem)
        case .stage(let stage, let needed):
            self(
                nl:
                    "Dit kan nu niet, want het punt staat bij: \(stage.wording.dutch). Het kan bij: \(needed.map { $0.wording.dutch }.joined(separator: ", ")).",
                en:
                    "Not possible now, for the item stands at: \(stage.wording.english). It can be done at: \(needed.map { $0.wording.english }.joined(separator: ", "))."
            )
        case .maySpeak(let person):
            self(
                nl: "\(person) mag nu niet spreken: niet aanwezig, teruggetrokken, of een indiener die buiten wacht.",
                en: "\(person) cannot speak now: not here, stepped aside, or an initiator who waits outside."
            )
        default: self.furtherSentence(refusal)
        }
    }

    private func officeSentence(_ person: PersonID, _ needed: [TalkOffice]) -> String {
        let names = needed.map { self($0.wording) }.joined(separator: ", ")
        return self(
            nl: "\(person) mag dit niet doen. Wel: \(names).",
            en: "\(person) may not do this. These may: \(names)."
        )
    }

    private func furtherSentence(_ refusal: TalkRefusal) -> String {
        switch refusal {
        case .mayNotDecide(let person):
            self(nl: "\(person) beslist bij dit punt niet mee.", en: "\(person) may not decide this item.")
        case .notInitiator(let person):
            self(
                nl: "\(person) is geen indiener. Alleen een indiener kan dit.",
                en: "\(person) is no initiator. Only an initiator can do this."
            )
        case .office(let person, let needed):
            self.officeSentence(person, TalkOffice.allCases.filter(needed.contains))
        case .panelRules(let person):
            self(
                nl: "Over \(person) beslist het panel. Vraag elk ander lid om een oordeel.",
                en: "On \(person) the panel rules. Ask every other member for an opinion."
            )
        case .mayNotAnswer(let person):
            self(
                nl: "\(person) is geen indiener en geen secretaris. Laat een van hen antwoorden.",
                en: "\(person) is no initiator and no secretary. Let one of them answer."
            )
        case .mayNotWrite(let person):
            self(
                nl: "\(person) kan nu niets schriftelijk inbrengen. Dat is voor leden die er niet zijn.",
                en: "\(person) cannot write in now. That is for members who are not here."
            )
        case .unknown(let name):
            self(nl: "‘\(name)’ bestaat hier niet. Kijk de naam na.", en: "There is no ‘\(name)’ here. Check the name.")
        case .name(let name):
            self(
                nl: "De naam ‘\(name)’ is in gebruik of kan niet. Kies een andere.",
                en: "The name ‘\(name)’ is taken or not possible. Choose another."
            )
        case .repeated(let person): self(nl: "\(person) heeft dit al gezegd.", en: "\(person) has said this already.")
        case .version:
            self(
                nl: "Er is een nieuwere versie van het plan. Bekijk die eerst.",
                en: "There is a newer version of the plan. Look at that one first."
            )
        case .nothingOpen:
            self(
                nl: "Er loopt geen consentronde, voorstel of bemiddeling waar dit bij hoort. Begin die eerst.",
                en: "No consent round, proposal or mediation is open to which this belongs. Start it first."
            )
        case .meeting:
            self(
                nl: "De nieuwe vergadering moet later zijn, zonder mensen die een belang hebben.",
                en: "The new meeting must be later, without people who have an interest."
            )
        case .notYours(let person):
            self(
                nl: "\(person) stelde deze vraag niet. Alleen de vragensteller kan haar terugnemen.",
                en: "\(person) did not ask this question. Only whoever asked can take it back."
            )
        default: ""
        }
    }
}

extension TalkRefusal {
    /// A stable name for scripts.
    public var code: String {
        switch self {
        case .room(let refusal): refusal.code
        case .step(let refusal): refusal.code
        case .turn(let refusal): refusal.code
        case .amendment(let refusal): refusal.code
        case .consent(let refusal): refusal.code
        case .vote(let refusal): refusal.code
        case .fault(let fault): fault.code
        case .method(let error): error.code
        case .verdict(let problem): problem.code
        case .stage: "talk-stage"
        case .maySpeak: "talk-may-not-speak"
        case .mayNotDecide: "talk-may-not-decide"
        case .notInitiator: "talk-not-initiator"
        case .mayNotAnswer: "talk-may-not-answer"
        case .mayNotWrite: "talk-may-not-write"
        case .unknown: "talk-unknown"
        case .name: "talk-name"
        case .repeated: "talk-repeated"
        case .version: "talk-version"
        case .nothingOpen: "talk-nothing-open"
        case .meeting: "talk-meeting"
        case .notYours: "talk-not-yours"
        case .office: "talk-office"
        case .panelRules: "talk-panel-rules"
        }
    }
}

extension Phrase {
    /// Why an act in a consent round is refused, and what to do.
    public func sentence(_ refusal: ConsentRefusal) -> String {
        switch refusal {
        case .step(let refusal): self.sentence(refusal)
        case .objection(let refusal): self.sentence(refusal)
        case .notAsked(let stage):
            self(
                nl: "Nu wordt niet naar bezwaren gevraagd. De ronde staat bij: \(stage.wording.dutch).",
                en: "Nobody is asked for objections now. The round stands at: \(stage.wording.english)."
            )
        case .notIntegrating(let stage):
            self(
                nl: "Nu wordt het voorstel niet aangepast. De ronde staat bij: \(stage.wording.dutch).",
                en: "The proposal is not changed now. The round stands at: \(stage.wording.english)."
            )
        case .mayNotDecide(let person):
            self(
                nl: "\(person) doet bij deze consentronde niet mee.",
                en: "\(person) takes no part in this consent round."
            )
        case .unknown(let objection):
            self(
                nl: "Er is geen bezwaar \(objection). Kijk de naam na.",
                en: "There is no objection \(objection). Check the name."
            )
        case .repeated(let objection):
            self(
                nl: "Er is al een bezwaar \(objection). Kies een andere naam.",
                en: "There is an objection \(objection) already. Choose another name."
            )
        case .hasObjection(let person, let objection):
            self(
                nl: "\(person) heeft nog bezwaar \(objection). Trek dat eerst in.",
                en: "\(person) still has objection \(objection). Take it back first."
            )
        case .notYourProposal(let person):
            self(
                nl: "\(person) deed dit voorstel niet. Alleen wie het deed kan het terugnemen.",
                en: "\(person) did not make this proposal. Only whoever made it can take it back."
            )
        case .sameProposal:
            self(
                nl: "Het voorstel zegt wat het al zei. Verander iets.",
                en: "The proposal says what it said. Change something."
            )
        }
    }
}

extension ConsentRefusal {
    /// A stable name for scripts.
    public var code: String {
        switch self {
        case .step(let refusal): refusal.code
        case .objection(let refusal): refusal.code
        case .notAsked: "consent-not-asked"
        case .notIntegrating: "consent-not-integrating"
        case .mayNotDecide: "consent-may-not-decide"
        case .unknown: "consent-unknown"
        case .repeated: "consent-repeated"
        case .hasObjection: "consent-has-objection"
        case .notYourProposal: "consent-not-your-proposal"
        case .sameProposal: "consent-same-proposal"
        }
    }
}
