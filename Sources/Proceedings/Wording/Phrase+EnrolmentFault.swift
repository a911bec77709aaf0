public import BallotRules

extension EnrolmentFault {
    /// A stable name for programs, such as `code-used`.
    public var code: String {
        switch self {
        case .possession: "possession"
        case .codeUnknown: "code-unknown"
        case .codeUsed: "code-used"
        case .keyTaken: "key-taken"
        case .registerMade: "register-made"
        case .onPaper: "on-paper"
        case .limited: "too-many-attempts"
        case .storage(let error): "repository-" + error.code.rawValue
        }
    }
}

extension Phrase {
    /// Why no key was enrolled, in one or two sentences.
    public func problem(_ fault: EnrolmentFault) -> String {
        switch fault {
        case .possession:
            self(
                nl: "De aanmelding is niet getekend met de sleutel die erin staat.",
                en: "The enrolment is not signed with the key that it names."
            )
        case .codeUnknown: self(nl: "Deze stemcode bestaat niet.", en: "There is no such voting code.")
        case .codeUsed:
            self(
                nl: "Deze stemcode is al gebruikt, op een ander apparaat. Een code geldt één keer.",
                en: "This voting code was used already, on another device. A code works once."
            )
        case .keyTaken:
            self(nl: "Deze sleutel is al van iemand anders.", en: "This key is somebody else's already.")
        case .registerMade:
            self(
                nl: "De kiezerslijst is klaar. Aanmelden kan niet meer.",
                en: "The register of voters is made. Enrolling is over."
            )
        case .onPaper: self(nl: "Met deze code stemt u op papier.", en: "With this code you vote on paper.")
        case .limited(let limit): self.problem(limit)
        case .storage(let error): self.problem(error)
        }
    }

    /// What to do about it, or `nil` where nothing helps.
    public func remedy(_ fault: EnrolmentFault) -> String? {
        switch fault {
        case .possession, .keyTaken:
            self(
                nl: "Maak op uw apparaat een nieuwe sleutel en meld u opnieuw aan.",
                en: "Make a new key on your device and enrol again."
            )
        case .codeUnknown:
            self(
                nl: "Kijk in uw brief of dit de goede ronde is, en typ de code nog eens.",
                en: "See in your letter whether this is the right round, and type the code again."
            )
        case .codeUsed:
            self(
                nl: "Was u dat niet zelf? Bel dan de gemeente. U kunt op papier stemmen.",
                en: "Was that not you? Then call the municipality. You can vote on paper."
            )
        case .registerMade:
            self(
                nl: "Uw brief zegt hoe u nu nog kunt stemmen.",
                en: "Your letter says how you can still vote."
            )
        case .onPaper: self(nl: "Ga naar een stemplek.", en: "Go to a place where you can vote.")
        case .limited(let limit): self.remedy(limit)
        case .storage(let error): self.remedy(error)
        }
    }

    /// Why an attempt was not looked at.
    public func problem(_ limit: AttemptsUsedUp) -> String {
        self(nl: "Er is te vaak een verkeerde code geprobeerd.", en: "A wrong code was tried too often.")
    }

    /// When to try again.
    public func remedy(_ limit: AttemptsUsedUp) -> String {
        let seconds = self.number(limit.retryAfter)
        return self(
            nl: "Wacht \(seconds) seconden en probeer het opnieuw. Uw code blijft geldig.",
            en: "Wait \(seconds) seconds and try again. Your code stays valid."
        )
    }
}
