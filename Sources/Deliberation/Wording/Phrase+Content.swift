public import BallotRules

extension Phrase {
    /// What a scheme or the areas have against a content, and what to do.
    public func sentence(_ finding: ContentFinding) -> String {
        switch finding {
        case .applicant(let applicant):
            self(
                nl: "Deze regeling is niet voor deze indiener: \(applicant.wording.dutch). Kies een andere regeling.",
                en: "This scheme does not take this applicant: \(applicant.wording.english). Choose another scheme."
            )
        case .unknownArea(let area):
            self(
                nl: "Gebied \(area) bestaat niet. Kies een gebied van de gemeente.",
                en: "There is no area \(area). Choose an area of the municipality."
            )
        case .outside(let panel):
            self(
                nl: "Het plan ligt niet in het gebied van dit panel: \(panel). Kies een ander panel.",
                en: "The plan does not lie in the area of this panel: \(panel). Choose another panel."
            )
        case .unknownRequest(let name):
            self(
                nl: "‘\(name)’ staat niet op de menukaart. Kies iets dat er wel op staat.",
                en: "‘\(name)’ is not on the menu. Ask for something that is."
            )
        case .moneyWithoutRequest(let asked):
            self(
                nl: "Het plan vraagt \(self.money(asked)). Kies alleen geld op de menukaart als het plan geld vraagt.",
                en:
                    "The plan asks \(self.money(asked)). Ask for money by the menu where the plan asks for money, and only there."
            )
        case .aboveCeiling(let asked, let most):
            self(
                nl:
                    "Het plan vraagt \(self.money(asked)) en hoogstens \(self.money(most)) kan. Maak het plan goedkoper of zoek ander geld.",
                en:
                    "The plan asks \(self.money(asked)) and at most \(self.money(most)) can be given. Lower the costs or find other money."
            )
        case .abovePart(let part, let amount, let most):
            self(
                nl: "Het onderdeel ‘\(part)’ kost \(self.money(amount)). Daarvoor kan hoogstens \(self.money(most)).",
                en: "The part ‘\(part)’ costs \(self.money(amount)). At most \(self.money(most)) can go to it."
            )
        case .unknownPart(let part):
            self(
                nl: "De regeling kent het onderdeel ‘\(part)’ niet. Verbeter de naam of laat die weg.",
                en: "The scheme has no part ‘\(part)’. Correct the name or leave it out."
            )
        }
    }
}

extension ContentFinding {
    /// A stable name for scripts.
    public var code: String {
        switch self {
        case .applicant: "finding-applicant"
        case .unknownArea: "finding-unknown-area"
        case .outside: "finding-outside"
        case .unknownRequest: "finding-unknown-request"
        case .moneyWithoutRequest: "finding-money-without-request"
        case .aboveCeiling: "finding-above-ceiling"
        case .abovePart: "finding-above-part"
        case .unknownPart: "finding-unknown-part"
        }
    }
}

extension ContentChange {
    /// What has changed.
    public var wording: Bilingual {
        switch self {
        case .title: Bilingual(nl: "de titel", en: "the title")
        case .text: Bilingual(nl: "de tekst", en: "the text")
        case .areas: Bilingual(nl: "de plek", en: "the place")
        case .targetGroup: Bilingual(nl: "de doelgroep", en: "the target group")
        case .applicant: Bilingual(nl: "als wat de indieners aanvragen", en: "as what the initiators apply")
        case .initiators: Bilingual(nl: "de indieners", en: "the initiators")
        case .budget: Bilingual(nl: "de begroting", en: "the budget")
        case .contributions: Bilingual(nl: "de eigen bijdrage", en: "the own contribution")
        case .requests: Bilingual(nl: "wat er van de menukaart gevraagd wordt", en: "what is asked for by the menu")
        case .asked: Bilingual(nl: "het gevraagde bedrag", en: "the amount asked")
        }
    }
}
