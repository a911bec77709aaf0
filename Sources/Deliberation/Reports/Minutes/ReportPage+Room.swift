internal import BallotRules

extension ReportPage {
    /// Who decides the item: who steps aside, who comes in, and the quorum as it changes, in order of time.
    mutating func writeRoom(of item: ItemMinutes, _ labels: PersonLabels) {
        guard !item.room.isEmpty || !item.quorum.isEmpty else { return }
        self.heading(self.phrase(nl: "Wie er meebeslist", en: "Who takes part in the decision"))
        var quorum = item.quorum[...]
        for (place, note) in item.room.enumerated() {
            while let next = quorum.first, next.place <= place {
                self.write(next, labels)
                quorum.removeFirst()
            }
            self.point(self.phrase.time(note.moment) + " " + self.sentence(note.change, labels))
        }
        for next in quorum { self.write(next, labels) }
    }

    private mutating func write(_ change: ItemNote.QuorumChange, _ labels: PersonLabels) {
        let phrase = self.phrase
        let finding = change.finding
        let reached =
            finding.isReached
            ? phrase(nl: "Dat is genoeg.", en: "That is enough.")
            : phrase(nl: "Dat is te weinig om te beslissen.", en: "That is too few to decide.")
        self.point(
            nl:
                "\(phrase.time(change.moment)) Quorum: \(finding.present) aanwezig, \(finding.needed) nodig. \(reached)",
            en: "\(phrase.time(change.moment)) Quorum: \(finding.present) present, \(finding.needed) needed. \(reached)"
        )
        for blocker in change.blockers {
            switch blocker {
            case .quorum: break
            case .openChallenge(let person):
                let name = labels.short(person, phrase)
                self.point(
                    nl: "Er moet nog worden beslist of \(name) meedoet.",
                    en: "It must be ruled on whether \(name) takes part.",
                    depth: 1
                )
            case .residentMajority(let residents, let voting):
                self.point(
                    nl: "Van de \(voting) die stemmen zijn er \(residents) bewoner; dat moet meer dan de helft zijn.",
                    en: "Of the \(voting) who vote \(residents) are residents; that must be more than half.",
                    depth: 1
                )
            }
        }
    }

    private func sentence(_ change: ItemNote.RoomChange.Change, _ labels: PersonLabels) -> String {
        let phrase = self.phrase
        let name = { (person: PersonID) in labels.short(person, phrase) }
        switch change {
        case .steppedAside(let person, let ground):
            return phrase(
                nl: "\(name(person)) doet niet mee: \(phrase(ground.wording)).",
                en: "\(name(person)) takes no part: \(phrase(ground.wording))."
            )
        case .challenged(let person, let ground, let other):
            return phrase(
                nl: "\(name(other)) vraagt \(name(person)) om niet mee te doen: \(phrase(ground.wording)).",
                en: "\(name(other)) asks \(name(person)) to take no part: \(phrase(ground.wording))."
            )
        case .ruled(let person, let stepsAside):
            return stepsAside
                ? phrase(nl: "Beslist: \(name(person)) doet niet mee.", en: "Ruled: \(name(person)) takes no part.")
                : phrase(nl: "Beslist: \(name(person)) doet wel mee.", en: "Ruled: \(name(person)) takes part.")
        case .substitute(let person, _, let absent):
            let place = absent.map(name) ?? ""
            return phrase(
                nl: "\(name(person)) neemt de plaats in van \(place).",
                en: "\(name(person)) takes the place of \(place)."
            )
        case .proxy(let person, _, let absent):
            let place = absent.map(name) ?? ""
            return phrase(
                nl: "\(name(person)) stemt ook voor \(place).",
                en: "\(name(person)) also votes for \(place)."
            )
        case .arrived(let person):
            return phrase(nl: "\(name(person)) komt binnen.", en: "\(name(person)) comes in.")
        case .left(let person):
            return phrase(nl: "\(name(person)) gaat weg.", en: "\(name(person)) leaves.")
        case .initiatorEntered(let person):
            return phrase(nl: "\(name(person)) komt vertellen.", en: "\(name(person)) comes in to present.")
        case .initiatorLeft(let person):
            return phrase(nl: "\(name(person)) gaat weg.", en: "\(name(person)) leaves.")
        }
    }
}
