public import BallotRules

extension Phrase {
    /// Why an act with an instrument is refused, and what to do.
    public func sentence<State: MachineWord, Step: MachineWord, Condition: MachineWord>(
        _ refusal: InstrumentRefusal<State, Step, Condition>
    ) -> String {
        switch refusal {
        case .step(let refusal): return self.sentence(refusal)
        case .state(let state, let needed):
            let states = needed.map { self($0.wording) }.joined(separator: ", ")
            return self(
                nl: "Dit kan nu niet. De stand is: \(state.wording.dutch). Het kan bij: \(states).",
                en: "Not possible now. It stands at: \(state.wording.english). It is possible at: \(states)."
            )
        case .problem(let problem): return self.sentence(problem)
        }
    }

    /// What is wrong with what an act says, and what to do.
    public func sentence(_ problem: InstrumentProblem) -> String {
        switch problem {
        case .earlier(let than):
            self(
                nl: "De vorige handeling was op \(than). Kies die dag of later.",
                en: "The last act was on \(than). Take that day or a later one."
            )
        case .name(let text):
            self(
                nl: "De naam ‘\(text)’ is bezet of kan niet. Kies een andere.",
                en: "The name ‘\(text)’ is taken or not possible. Choose another."
            )
        case .unknown(let text):
            self(nl: "‘\(text)’ is er niet, of doet niet meer mee.", en: "There is no ‘\(text)’, or it is out.")
        case .repeated(let text): self(nl: "‘\(text)’ is er al.", en: "‘\(text)’ is there already.")
        case .noText:
            self(
                nl: "Er mist een tekst of een reden. Schrijf die op.",
                en: "A text or a reason is missing. Write it down."
            )
        case .amount(let amount):
            self(nl: "\(self.money(amount)) kan niet als bedrag.", en: "\(self.money(amount)) is no possible amount.")
        case .above(let amount, let most):
            self(
                nl: "\(self.money(amount)) is te veel. Het mag hoogstens \(self.money(most)) zijn.",
                en: "\(self.money(amount)) is too much. It can be \(self.money(most)) at most."
            )
        case .count(let count, let least, let most):
            self(
                nl:
                    "\(self.number(count)) kan niet. Het moet van \(self.number(least)) tot en met \(self.number(most)) zijn.",
                en:
                    "\(self.number(count)) is not possible. It must be from \(self.number(least)) to \(self.number(most))."
            )
        case .period(let from, let through):
            self(
                nl: "De periode eindigt op \(through), voor het begin op \(from).",
                en: "The period ends on \(through), before it begins on \(from)."
            )
        case .day(let day, let from, let through):
            self(
                nl: "\(day) valt niet tussen \(from) en \(through).",
                en: "\(day) is not between \(from) and \(through)."
            )
        default: self.furtherSentence(problem)
        }
    }

    private func furtherSentence(_ problem: InstrumentProblem) -> String {
        switch problem {
        case .person(let person):
            self(
                nl: "\(person) kan dit niet doen. Een ander moet het doen.",
                en: "\(person) cannot do this. Somebody else has to."
            )
        case .open(let names):
            self(
                nl: "Eerst nog te doen: \(names.joined(separator: ", ")).",
                en: "Still to be dealt with: \(names.joined(separator: ", "))."
            )
        case .hash(let text):
            self(
                nl: "‘\(text)’ is geen SHA-256 in 64 kleine hexadecimale tekens.",
                en: "‘\(text)’ is no SHA-256 in 64 lower-case hexadecimal digits."
            )
        case .notNext(let expected):
            self(
                nl: "De volgorde staat vast: eerst is ‘\(expected)’ aan de beurt.",
                en: "The order is fixed: ‘\(expected)’ comes first."
            )
        case .announced(let text):
            self(
                nl: "Vooraf is iets anders bekend gemaakt: ‘\(text)’. Gebruik dat.",
                en: "Something else was announced beforehand: ‘\(text)’. Use that."
            )
        case .ballotDiffers(let differences):
            self(
                nl: "Het stembiljet is niet zoals het bekend is gemaakt: ",
                en: "The ballot is not as it was published: "
            ) + differences.map(self.sentence).joined(separator: " ")
        case .tied(let names):
            self(
                nl: "Er zijn gelijk: \(names.joined(separator: ", ")). Loot in het openbaar.",
                en: "These are equal: \(names.joined(separator: ", ")). Draw a public lot."
            )
        case .criterion(let id):
            self(nl: "Aan de harde eis ‘\(id)’ is niet voldaan.", en: "The hard criterion ‘\(id)’ is not met.")
        case .room(let blockers): blockers.map(self.sentence).joined(separator: " ")
        case .entrance(let refusal): self.sentence(refusal)
        case .seat(let seat):
            self(
                nl: "Zetel \(seat) kan niet stemmen, of heeft al gestemd.",
                en: "Seat \(seat) cannot vote, or has voted."
            )
        default: ""
        }
    }

    /// How a stored ballot differs from the published one.
    public func sentence(_ difference: BallotDifference) -> String {
        let unset = self(nl: "geen", en: "none")
        return self(
            nl:
                "\(difference.field.wording.dutch) is \(difference.stored ?? unset), en moet \(difference.published ?? unset) zijn.",
            en:
                "\(difference.field.wording.english) is \(difference.stored ?? unset), and must be \(difference.published ?? unset)."
        )
    }

    /// What there is to warn of before a round opens in an area.
    public func sentence(_ warning: AreaReadiness.Warning) -> String {
        switch warning {
        case .unknown(let precondition):
            self(
                nl: "Niemand heeft gekeken: \(precondition.wording.dutch). Kijk eerst, of begin bewust toch.",
                en: "Nobody looked: \(precondition.wording.english). Look first, or begin knowingly all the same."
            )
        case .notInOrder(let precondition):
            self(
                nl: "Niet op orde: \(precondition.wording.dutch). Steek hier eerst geld in, of begin bewust toch.",
                en: "Not in order: \(precondition.wording.english). Invest here first, or begin knowingly all the same."
            )
        }
    }

    /// What stands in the way of access to an initiative.
    public func sentence(_ finding: AccessTest.Finding) -> String {
        switch finding {
        case .opennessUnknown:
            self(nl: "Er staat niet bij voor wie het is. Vul dat in.", en: "To whom it is open is not said. Say so.")
        case .closed: self(nl: "Het is alleen voor eigen leden.", en: "It is for its own members only.")
        case .unjudged(let aspect):
            self(nl: "Nog niet beoordeeld: \(aspect.wording.dutch).", en: "Not judged yet: \(aspect.wording.english).")
        case .fails(let aspect):
            self(nl: "Niet goed genoeg: \(aspect.wording.dutch).", en: "Not good enough: \(aspect.wording.english).")
        }
    }
}

extension AreaReadiness.Precondition {
    /// What it is called.
    public var wording: Bilingual {
        switch self {
        case .basicLiveability:
            Bilingual(nl: "de basis: schoon, heel en veilig", en: "the basics: clean, whole and safe")
        case .socialInfrastructure:
            Bilingual(nl: "plekken en mensen die elkaar kennen", en: "places to meet and people who know each other")
        }
    }
}

extension AccessTest.Aspect {
    /// What it is called.
    public var wording: Bilingual {
        switch self {
        case .place: Bilingual(nl: "iedereen kan er komen", en: "everybody can get in")
        case .cost: Bilingual(nl: "iedereen kan het betalen", en: "everybody can afford it")
        case .language: Bilingual(nl: "iedereen kan het begrijpen", en: "everybody can understand it")
        case .commonInterest: Bilingual(nl: "ook anderen hebben er iets aan", en: "others gain by it too")
        }
    }
}
