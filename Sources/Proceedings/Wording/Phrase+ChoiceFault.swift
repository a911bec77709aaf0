public import BallotRules

extension Phrase {
    /// Why a ballot may not say what it says. Projects go by their place in the published list, from 1 for people.
    public func problem(_ fault: ChoiceFault) -> String {
        switch fault {
        case .unknownProject(let position):
            self(
                nl: "Het stembiljet noemt project nummer \(self.number(position + 1)). Zo veel projecten zijn er niet.",
                en: "The ballot names project number \(self.number(position + 1)). There are not that many projects."
            )
        case .order:
            self(
                nl:
                    "De projecten op het stembiljet staan niet in de juiste volgorde, of een project staat er twee keer.",
                en: "The projects on the ballot are not in order, or one stands there twice."
            )
        case .points:
            self(
                nl: "Op het stembiljet ontbreken punten, of er staan punten waar dat niet kan.",
                en: "The ballot lacks points, or has points where there can be none."
            )
        case .idle(let position):
            self(
                nl: "Project nummer \(self.number(position + 1)) heeft de punten die het ook zonder vermelding krijgt. "
                    + "Dan hoort het niet op het stembiljet.",
                en:
                    "Project number \(self.number(position + 1)) has the points that it would have without being named. "
                    + "Then it must be left out."
            )
        case .limits(let violations):
            self(nl: "Het stembiljet houdt zich niet aan de grenzen. ", en: "The ballot does not keep to the limits. ")
                + violations.map(self.problem).joined(separator: " ")
        }
    }

    /// What to do about it.
    public func remedy(_ fault: ChoiceFault) -> String {
        switch fault {
        case .limits: self(nl: "Pas de keuzes aan en stem opnieuw.", en: "Change the choices and vote again.")
        case .unknownProject, .order, .points, .idle:
            self(
                nl: "Haal de lijst van projecten opnieuw op en maak het stembiljet opnieuw.",
                en: "Fetch the list of projects again and make the ballot anew."
            )
        }
    }
}
