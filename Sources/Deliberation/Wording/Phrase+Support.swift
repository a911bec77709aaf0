public import BallotRules

extension Phrase {
    /// Why a statement of support is refused, and what to do.
    public func sentence(_ refusal: SupportRefusal) -> String {
        switch refusal {
        case .unknownVersion:
            self(
                nl: "Dit plan heeft die versie niet. Kies een versie van dit plan.",
                en: "The plan has no such version. Choose a version of this plan."
            )
        case .outdated:
            self(
                nl: "Er is een nieuwere versie. Laat die zien en vraag daarvoor steun.",
                en: "There is a newer version. Show that one and ask support for it."
            )
        case .badName:
            self(
                nl: "Deze naam kan niet. Gebruik 1 tot 200 bytes zonder stuurtekens.",
                en: "This name is not possible. Use 1 to 200 bytes without control characters."
            )
        case .initiator(let person):
            self(
                nl: "\(person) is indiener. De eigen steun telt niet mee.",
                en: "\(person) is an initiator. Initiators do not support themselves."
            )
        case .repeated(let person):
            self(
                nl: "\(person) zei dit al over deze versie. Het telt één keer.",
                en: "\(person) has said this of this version already. It counts once."
            )
        case .sheetNeeded:
            self(
                nl: "Noem bij een handtekening op papier de lijst, en alleen daar.",
                en: "Name the list with a signature on paper, and only there."
            )
        case .unknownSheet(let sheet):
            self(
                nl: "Er is geen lijst \(sheet). Meld de lijst eerst aan.",
                en: "There is no list \(sheet). Record the list first."
            )
        case .repeatedSheet(let sheet):
            self(
                nl: "Er is al een lijst \(sheet). Kies een andere naam.",
                en: "There is a list \(sheet) already. Choose another name."
            )
        default: self.furtherSentence(refusal)
        }
    }

    private func furtherSentence(_ refusal: SupportRefusal) -> String {
        switch refusal {
        case .otherVersion(let sheet):
            self(
                nl: "Lijst \(sheet) hoort bij een andere versie. Vraag opnieuw om handtekeningen.",
                en: "List \(sheet) is of another version. Ask for signatures again."
            )
        case .sheetFull(let sheet, let signatures):
            self(
                nl: "Op lijst \(sheet) staan \(self.number(signatures)) handtekeningen. Meer kunnen er niet bij.",
                en: "List \(sheet) has \(self.number(signatures)) signatures. No more can be added."
            )
        case .signedTwice(let person, let sheet):
            self(
                nl: "\(person) staat al op lijst \(sheet). Een handtekening telt één keer.",
                en: "\(person) has signed list \(sheet) already. A signature counts once."
            )
        case .sameCounter(let person):
            self(
                nl: "\(person) telde de lijst al. Laat iemand anders de tweede telling doen.",
                en: "\(person) has counted the list. Let somebody else count it a second time."
            )
        case .signatures(let count):
            self(
                nl: "\(self.number(count)) handtekeningen kan niet. Geef een aantal van 1 tot 10.000.",
                en: "\(self.number(count)) signatures is not possible. Give a number from 1 to 10,000."
            )
        case .nothingToTakeBack(let person):
            self(
                nl: "\(person) heeft niets gezegd over dit plan. Er is niets om terug te nemen.",
                en: "\(person) has said nothing about this plan. There is nothing to take back."
            )
        default: ""
        }
    }
}

extension SupportRefusal {
    /// A stable name for scripts.
    public var code: String {
        switch self {
        case .unknownVersion: "support-unknown-version"
        case .outdated: "support-outdated"
        case .badName: "support-bad-name"
        case .initiator: "support-initiator"
        case .repeated: "support-repeated"
        case .sheetNeeded: "support-sheet-needed"
        case .unknownSheet: "support-unknown-sheet"
        case .repeatedSheet: "support-repeated-sheet"
        case .otherVersion: "support-other-version"
        case .sheetFull: "support-sheet-full"
        case .signedTwice: "support-signed-twice"
        case .sameCounter: "support-same-counter"
        case .signatures: "support-signatures"
        case .nothingToTakeBack: "support-nothing-to-take-back"
        }
    }
}

extension Phrase {
    /// How much support there is, and how much is needed.
    public func sentence(_ finding: SupportFinding) -> String {
        let number = self.number(finding.supporters)
        let have =
            finding.group.map { group in
                self(
                    nl: "Steun voor het plan: \(number) van \(self.number(group)) mensen.",
                    en: "Support for the plan: \(number) of \(self.number(group)) people."
                )
            } ?? self(nl: "Steun voor het plan: \(number).", en: "Support for the plan: \(number).")
        guard let needed = finding.needed else {
            return have
                + self(
                    nl: " Hoeveel er nodig is volgt uit de grootte van de doelgroep. Vul die in.",
                    en: " How much is needed follows from the size of the target group. State that."
                )
        }
        let needs = self.number(needed)
        return have
            + (finding.isMet
                ? self(nl: " Nodig: \(needs). Dat is genoeg.", en: " Needed: \(needs). That is enough.")
                : self(
                    nl: " Nodig: \(needs). Dat is nog niet genoeg.",
                    en: " Needed: \(needs). That is not enough yet."
                ))
    }
}
