public import BallotRules

extension Phrase {
    /// A day in words: `22 november 2026`.
    public func day(_ day: Day) -> String {
        let (year, month, date) = day.parts
        let dutch = [
            "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober",
            "november",
            "december",
        ]
        let english = [
            "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
            "November",
            "December",
        ]
        return "\(date) \(self(nl: dutch[month - 1], en: english[month - 1])) \(year)"
    }

    /// A term in words: `6 weken`.
    public func term(_ term: Term) -> String {
        let isOne = term.count == 1
        switch term.unit {
        case .days: return "\(term.count) " + self(nl: isOne ? "dag" : "dagen", en: isOne ? "day" : "days")
        case .weeks: return "\(term.count) " + self(nl: isOne ? "week" : "weken", en: isOne ? "week" : "weeks")
        case .months: return "\(term.count) " + self(nl: isOne ? "maand" : "maanden", en: isOne ? "month" : "months")
        }
    }

    /// What a deadline is for and when it is, in one line.
    public func sentence(_ deadline: Deadline) -> String {
        self(deadline.kind.name) + ": "
            + self(nl: "uiterlijk \(self.day(deadline.lastDay))", en: self.day(deadline.lastDay))
    }

    /// One step of the computation, with its article and its entry.
    public func sentence(_ reason: DeadlineReason) -> String {
        let entry = reason.entry.map { self(nl: " Zie \($0).", en: " See \($0).") } ?? ""
        return self.step(reason) + " (\(reason.article))." + entry
    }

    private func step(_ reason: DeadlineReason) -> String {
        let day = self.day(reason.day)
        switch reason.effect {
        case .starts:
            return self(nl: "De termijn gaat lopen op de dag na \(day)", en: "The term runs from the day after \(day)")
        case .runs(let term):
            return self(nl: "\(self.term(term)): tot en met \(day)", en: "\(self.term(term)): through \(day)")
        case .suspended(let days):
            let length = self.term(Term(days, .days))
            return self(
                nl: "De termijn staat \(length) stil: tot en met \(day)",
                en: "The term stands still for \(length): through \(day)"
            )
        case .notSuspended:
            return self(
                nl: "Het verzoek om aan te vullen noemt geen datum, dus de termijn loopt door",
                en: "The request to complete names no date, so the term runs on"
            )
        case .extended: return self(nl: "Verlengd tot en met \(day)", en: "Extended through \(day)")
        case .extensionRefused:
            return self(
                nl: "De verlenging kwam te laat of is te lang, en telt niet",
                en: "The extension came too late or is too long, and does not count"
            )
        case .moved:
            return self(
                nl: "De laatste dag is geen werkdag en schuift op naar \(day)",
                en: "The last day is no working day and moves to \(day)"
            )
        case .notMoved:
            return self(
                nl: "De termijn is te lang om op te schuiven naar een werkdag",
                en: "The term is too long to move to a working day"
            )
        case .set: return self(nl: "De datum is \(day)", en: "The date is \(day)")
        }
    }
}

extension Deadline.Kind {
    /// What the deadline is for.
    public var name: Bilingual {
        switch self {
        case .decision: Bilingual(nl: "Besluit volgens de regeling", en: "Decision by the scheme")
        case .reasonable: Bilingual(nl: "Besluit volgens de wet", en: "Decision by the law")
        case .repair: Bilingual(nl: "Aanvraag aanvullen", en: "Complete the application")
        case .notTreated: Bilingual(nl: "Melden dat de aanvraag niet wordt behandeld", en: "Say it is not treated")
        case .objection: Bilingual(nl: "Bezwaar maken", en: "Object")
        case .objectionDecision: Bilingual(nl: "Beslissen op het bezwaar", en: "Decide on the objection")
        case .penalty: Bilingual(nl: "Besluiten zonder dwangsom", en: "Decide without a penalty")
        case .payment: Bilingual(nl: "Betalen", en: "Pay")
        case .lead: Bilingual(nl: "Aanvraag indienen", en: "Apply")
        case .execution: Bilingual(nl: "Uitvoeren", en: "Carry out")
        case .account: Bilingual(nl: "Verantwoorden", en: "Account")
        }
    }
}
