public import BallotRules

extension Phrase {
    /// Why something cannot be the content of an initiative, and what to do.
    public func sentence(_ problem: ContentProblem) -> String {
        switch problem {
        case .title:
            self(
                nl: "Geef het plan een titel van hoogstens 200 bytes.",
                en: "Give the plan a title of at most 200 bytes."
            )
        case .text:
            self(
                nl: "Schrijf wat het plan is, in hoogstens 100.000 bytes.",
                en: "Write what the plan is, in at most 100,000 bytes."
            )
        case .noArea:
            self(
                nl: "Noem ten minste één gebied, en hoogstens 1.000.",
                en: "Name at least one area, and at most 1,000."
            )
        case .repeatedArea(let area): self(nl: "Gebied \(area) staat er twee keer.", en: "Area \(area) is there twice.")
        case .targetGroup:
            self(
                nl: "Geef de doelgroep een naam, en een grootte van ten minste 1 als die bekend is.",
                en: "Give the target group a name, and a size of at least 1 where it is known."
            )
        case .noInitiator:
            self(
                nl: "Noem ten minste één indiener, en hoogstens 1.000.",
                en: "Name at least one initiator, and at most 1,000."
            )
        case .repeatedInitiator(let person):
            self(nl: "Indiener \(person) staat er twee keer.", en: "Initiator \(person) is there twice.")
        case .noRequest:
            self(
                nl: "Kies ten minste één onderdeel van de menukaart, en hoogstens 1.000.",
                en: "Ask for at least one thing of the menu, and at most 1,000."
            )
        case .repeatedRequest(let name):
            self(nl: "‘\(name)’ wordt twee keer gevraagd.", en: "‘\(name)’ is asked for twice.")
        case .tooManyLines(let limit):
            self(
                nl: "Een begroting heeft hoogstens \(self.number(limit)) regels.",
                en: "A budget has at most \(self.number(limit)) lines."
            )
        default: self.amountSentence(problem)
        }
    }

    private func amountSentence(_ problem: ContentProblem) -> String {
        switch problem {
        case .line(let place):
            self(
                nl: "Regel \(place) van de begroting heeft geen mogelijk bedrag. Geef een aantal en een prijs boven 0.",
                en: "Line \(place) of the budget has no possible amount. Give a count and a price above 0."
            )
        case .contribution(let place):
            self(
                nl: "Eigen bijdrage \(place) heeft geen mogelijke waarde. Geef een bedrag boven 0.",
                en: "Own contribution \(place) has no possible value. Give an amount above 0."
            )
        case .contributionsAboveCost(let own, let cost):
            self(
                nl:
                    "Er is \(self.money(own)) eigen geld, en het plan kost \(self.money(cost)). Pas een van de twee aan.",
                en:
                    "There is \(self.money(own)) of own money, and the plan costs \(self.money(cost)). Change one of them."
            )
        default: ""
        }
    }
}

extension ContentProblem {
    /// A stable name for scripts.
    public var code: String {
        switch self {
        case .title: "content-title"
        case .text: "content-text"
        case .noArea: "content-no-area"
        case .repeatedArea: "content-repeated-area"
        case .targetGroup: "content-target-group"
        case .noInitiator: "content-no-initiator"
        case .repeatedInitiator: "content-repeated-initiator"
        case .noRequest: "content-no-request"
        case .repeatedRequest: "content-repeated-request"
        case .tooManyLines: "content-too-many-lines"
        case .line: "content-line"
        case .contribution: "content-contribution"
        case .contributionsAboveCost: "content-contributions-above-cost"
        }
    }
}
