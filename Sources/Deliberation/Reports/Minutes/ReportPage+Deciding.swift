internal import BallotRules

extension ReportPage {
    /// Amendments: what they change, and what became of them.
    mutating func writeAmendments(of item: ItemMinutes, _ labels: PersonLabels) {
        guard !item.amendments.isEmpty else { return }
        let phrase = self.phrase
        self.heading(phrase(nl: "Wijzigingen", en: "Amendments"))
        for fate in item.amendments {
            let amendment = fate.amendment
            let changes = phrase.list(amendment.version.changes.map { phrase($0.wording) })
            let name = labels.short(amendment.person, phrase)
            self.point(
                nl: "\(phrase.time(fate.moment)) \(name) stelt versie \(amendment.version.number) voor. "
                    + "Anders: \(changes).",
                en: "\(phrase.time(fate.moment)) \(name) proposes version \(amendment.version.number). "
                    + "Changed: \(changes)."
            )
            if amendment.version.changes.contains(.asked) {
                let asked = phrase.money(amendment.version.content.asked)
                self.point(nl: "Gevraagd wordt nu \(asked).", en: "Asked is now \(asked).", depth: 1)
            }
            if amendment.version.isMaterial {
                self.point(
                    nl: "De wijziging is wezenlijk: steun moet opnieuw worden gevraagd.",
                    en: "The change is material: support has to be asked again.",
                    depth: 1
                )
            }
            let reason = fate.reason.map { ": " + self.words($0) } ?? "."
            self.point(phrase.sentence(starting: phrase(amendment.state.wording)) + reason, depth: 1)
        }
    }

    /// Verdicts that were proposed.
    mutating func writeProposals(of item: ItemMinutes, _ labels: PersonLabels) {
        guard !item.proposals.isEmpty else { return }
        let phrase = self.phrase
        self.heading(phrase(nl: "Voorstellen", en: "Proposals"))
        for note in item.proposals {
            let proposal = note.proposal
            self.point(
                "\(phrase.time(note.moment)) \(labels.short(proposal.person, phrase)): "
                    + phrase.outcome(proposal.kind, proposal.amount) + "."
            )
            self.write(proposal.conditions, depth: 1)
        }
    }

    /// Conditions of a proposal, a verdict or a decision.
    mutating func write(_ conditions: [AwardCondition], depth: Int) {
        let phrase = self.phrase
        for condition in conditions {
            let due = condition.due.map {
                phrase(nl: " Uiterlijk \(phrase.day($0)).", en: " By \(phrase.day($0)).")
            }
            self.point(
                nl: "Voorwaarde (\(phrase(condition.kind.wording))): \(self.words(condition.text))\(due ?? "")",
                en: "Condition (\(phrase(condition.kind.wording))): \(self.words(condition.text))\(due ?? "")",
                depth: depth
            )
        }
    }

    /// Votes: by seat where they were open, in numbers only where they were in writing.
    mutating func writeVotes(of item: ItemMinutes) {
        guard !item.votes.isEmpty else { return }
        let phrase = self.phrase
        self.heading(phrase(nl: "Stemming", en: "Vote"))
        for count in item.votes {
            let round = count.round
            self.point(
                nl: "\(phrase.time(count.moment)) \(phrase.manner(round.manner)): \(round.votesFor) voor, "
                    + "\(round.votesAgainst) tegen, \(round.blank) blanco, \(count.silent) geen stem.",
                en: "\(phrase.time(count.moment)) \(phrase.manner(round.manner)): \(round.votesFor) for, "
                    + "\(round.votesAgainst) against, \(round.blank) blank, \(count.silent) no vote."
            )
            for voice in count.voices {
                let proxy = voice.isProxy ? phrase(nl: " (met volmacht)", en: " (by proxy)") : ""
                let name = voice.person
                self.point(
                    nl: "zetel \(voice.place), \(name)\(proxy): \(phrase.voice(voice.voice))",
                    en: "seat \(voice.place), \(name)\(proxy): \(phrase.voice(voice.voice))",
                    depth: 1
                )
            }
            if let isFor = round.chairIsFor {
                self.point(
                    nl: "De voorzitter is \(isFor ? "voor" : "tegen").",
                    en: "The chair is \(isFor ? "for" : "against").",
                    depth: 1
                )
            }
            if let ruling = count.ruling { self.write(ruling, depth: 1) }
        }
    }

    /// How it ended and why, with the number that was needed where there is one.
    private mutating func write(_ ruling: Ruling, depth: Int) {
        let phrase = self.phrase
        let needed = ruling.figure(.needed)?.count.map {
            phrase(nl: " Nodig: \(phrase.number($0)).", en: " Needed: \(phrase.number($0)).")
        }
        self.point(phrase.sentence(ruling) + (needed ?? ""), depth: depth)
    }

    /// The verdict with its reasons, or why there is none yet.
    mutating func writeEnding(of item: ItemMinutes) {
        let phrase = self.phrase
        if item.votes.isEmpty, let ruling = item.ruling {
            self.heading(phrase(nl: "Uitslag", en: "Outcome"))
            self.write(ruling, depth: 0)
        }
        if let verdict = item.verdict { self.write(verdict, item.criteria) }
        for step in item.steps {
            switch step.step {
            case .holdOver:
                let day = step.day.map(phrase.day) ?? ""
                self.heading(phrase(nl: "Aangehouden tot \(day)", en: "Held over to \(day)"))
                self.point(self.words(step.reason))
            case .park:
                let other = item.mediation.map { phrase(nl: " met \($0)", en: " with \($0)") } ?? ""
                self.heading(phrase(nl: "Geparkeerd voor bemiddeling\(other)", en: "Parked for mediation\(other)"))
                self.point(self.words(step.reason))
            case .passOn:
                self.heading(phrase(nl: "Overgedragen", en: "Passed on"))
                self.point(self.words(step.reason))
            case .withdraw:
                self.heading(phrase(nl: "Ingetrokken door de indieners", en: "Withdrawn by the initiators"))
                if let reason = step.reason { self.point(self.words(reason)) }
            default: break
            }
        }
    }

    /// A verdict with a reason for each criterion and the view of the minority.
    mutating func write(_ verdict: Verdict, _ criteria: [Criterion]) {
        let phrase = self.phrase
        self.heading(phrase(nl: "Oordeel", en: "Verdict"))
        self.point(phrase.sentence(starting: phrase.outcome(verdict.kind, verdict.amount)) + ".")
        self.write(verdict.conditions, depth: 0)
        self.write(verdict.motivation, criteria, depth: 0)
    }

    mutating func write(_ motivation: Motivation, _ criteria: [Criterion], depth: Int) {
        let phrase = self.phrase
        self.point(
            nl: "Reden: \(self.words(motivation.reason))",
            en: "Reason: \(self.words(motivation.reason))",
            depth: depth
        )
        for finding in motivation.findings {
            let name = criteria.first { $0.id == finding.criterion }.map { phrase($0.name) } ?? finding.criterion
            self.point(
                nl: "Criterium \(name): \(phrase(finding.outcome.wording)). \(self.words(finding.text))",
                en: "Criterion \(name): \(phrase(finding.outcome.wording)). \(self.words(finding.text))",
                depth: depth
            )
        }
        if let minority = motivation.minority {
            self.point(
                nl: "Standpunt van de minderheid: \(self.words(minority))",
                en: "View of the minority: \(self.words(minority))",
                depth: depth
            )
        }
    }
}
