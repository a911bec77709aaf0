internal import BallotRules

extension ReportPage {
    /// A consent round: the proposal, answers, objections and what became of each.
    mutating func write(_ note: ItemNote.Round, _ labels: PersonLabels) {
        let phrase = self.phrase
        self.heading(phrase(nl: "Consentronde", en: "Consent round"))
        for (place, proposal) in note.proposals.enumerated() {
            let name = labels.short(proposal.person, phrase)
            let outcome = phrase.outcome(proposal.kind, proposal.amount)
            if place == 0 {
                self.point(nl: "Voorstel van \(name): \(outcome).", en: "Proposal of \(name): \(outcome).")
            } else {
                self.point(
                    nl: "Opnieuw gevraagd, over het voorstel van \(name): \(outcome).",
                    en: "Asked again, about the proposal of \(name): \(outcome)."
                )
            }
            self.write(proposal.conditions, depth: 1)
            for answer in note.answers where answer.loop == place + 1 { self.write(answer, note, labels) }
        }
        let changes = note.round.changes
        if changes > 0 {
            let times = phrase(nl: "keer", en: changes == 1 ? "time" : "times")
            self.point(
                nl: "Het voorstel is \(changes) \(times) aangepast.",
                en: "The proposal was changed \(changes) \(times)."
            )
        }
        self.point(phrase.sentence(starting: phrase(note.round.stage.wording)) + ".")
    }

    private mutating func write(_ note: ItemNote.Answer, _ round: ItemNote.Round, _ labels: PersonLabels) {
        let phrase = self.phrase
        let start = phrase.time(note.moment) + " " + labels.short(note.person, phrase)
        switch note.answer {
        case .consent: self.point(start + phrase(nl: ": geen bezwaar", en: ": no objection"))
        case .concern(let text): self.point(start + phrase(nl: ", zorg: ", en: ", concern: ") + self.words(text))
        case .standAside: self.point(start + phrase(nl: ": laat het aan de anderen", en: ": leaves it to the others"))
        case .objection(let id):
            let objection = round.round.objections.first { $0.id == id }
            self.point(start + phrase(nl: ", bezwaar: ", en: ", objection: ") + self.words(objection?.text))
            if let test = round.tests[id] { self.point(self.sentence(test), depth: 1) }
            if let proposal = round.integrations[id] {
                self.point(
                    nl: "Nieuw voorstel: \(phrase.outcome(proposal.kind, proposal.amount)).",
                    en: "New proposal: \(phrase.outcome(proposal.kind, proposal.amount)).",
                    depth: 1
                )
                self.write(proposal.conditions, depth: 2)
            }
            if let objection {
                self.point(
                    nl: "Afloop: \(phrase(objection.state.wording)).",
                    en: "In the end: \(phrase(objection.state.wording)).",
                    depth: 1
                )
            }
        }
    }

    private func sentence(_ test: ItemNote.Test) -> String {
        switch (test.isArgued, test.isParamount) {
        case (true, true):
            self.phrase(
                nl: "Getoetst: er is een argument en het raakt het doel.",
                en: "Tested: it has an argument and touches the aim."
            )
        case (false, true): self.phrase(nl: "Getoetst: er is geen argument.", en: "Tested: it has no argument.")
        case (true, false):
            self.phrase(nl: "Getoetst: het raakt het doel niet.", en: "Tested: it does not touch the aim.")
        case (false, false):
            self.phrase(
                nl: "Getoetst: er is geen argument en het raakt het doel niet.",
                en: "Tested: it has no argument and does not touch the aim."
            )
        }
    }
}
