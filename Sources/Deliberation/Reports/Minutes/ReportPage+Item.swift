internal import BallotRules

extension ReportPage {
    /// One item of the minutes.
    mutating func write(_ item: ItemMinutes, _ labels: PersonLabels) {
        let phrase = self.phrase
        self.section(phrase(nl: "Punt \(item.place): \(item.title)", en: "Item \(item.place): \(item.title)"))
        let initiators = phrase.list(item.initiators.map(\.text))
        self.point(
            nl: "Initiatief \(item.initiative), versie \(item.version), van \(initiators). "
                + "Gevraagd: \(phrase.money(item.asked)).",
            en: "Initiative \(item.initiative), version \(item.version), of \(initiators). "
                + "Asked: \(phrase.money(item.asked))."
        )
        self.writeTimes(of: item)
        self.writeRoom(of: item, labels)
        self.writeTalk(of: item, labels)
        self.writeAmendments(of: item, labels)
        self.writeProposals(of: item, labels)
        for round in item.rounds { self.write(round, labels) }
        self.writeVotes(of: item)
        self.writeEnding(of: item)
        self.writeSpeaking(of: item, labels)
    }

    private mutating func writeTimes(of item: ItemMinutes) {
        let phrase = self.phrase
        guard let opened = item.opened else {
            self.point(nl: "Dit punt is niet behandeld.", en: "This item was not taken up.")
            return
        }
        let planned = phrase(nl: "Op de agenda: \(item.minutes) min.", en: "On the agenda: \(item.minutes) min.")
        guard let ended = item.ended else {
            self.point(
                nl: "Begonnen om \(phrase.time(opened)). \(planned)",
                en: "Began at \(phrase.time(opened)). \(planned)"
            )
            return
        }
        self.point(
            nl: "Begonnen om \(phrase.time(opened)), klaar om \(phrase.time(ended)). \(planned)",
            en: "Began at \(phrase.time(opened)), done at \(phrase.time(ended)). \(planned)"
        )
    }

    /// Questions with their answers, and arguments with what others said to them.
    private mutating func writeTalk(of item: ItemMinutes, _ labels: PersonLabels) {
        let phrase = self.phrase
        if !item.questions.isEmpty { self.heading(phrase(nl: "Vragen en antwoorden", en: "Questions and answers")) }
        for question in item.questions {
            self.point("\(labels.short(question.person, phrase)): \(self.words(question.text))")
            if let answer = question.answer {
                self.point(nl: "Antwoord: \(self.words(answer))", en: "Answer: \(self.words(answer))", depth: 1)
            } else if question.isTakenBack {
                self.point(nl: "De vraag is teruggenomen.", en: "The question was taken back.", depth: 1)
            } else {
                self.point(nl: "Nog geen antwoord.", en: "No answer yet.", depth: 1)
            }
        }
        for side in Argument.Side.allCases {
            let arguments = item.arguments.filter { $0.side == side }
            guard !arguments.isEmpty else { continue }
            self.heading(
                side == .inFavour
                    ? phrase(nl: "Argumenten voor", en: "Arguments for")
                    : phrase(nl: "Argumenten tegen", en: "Arguments against")
            )
            for argument in arguments { self.write(argument, labels) }
        }
    }

    private mutating func write(_ argument: Argument, _ labels: PersonLabels) {
        let phrase = self.phrase
        let written = argument.isWritten ? phrase(nl: ", schriftelijk", en: ", in writing") : ""
        self.point(labels.short(argument.person, phrase) + written + ": " + self.words(argument.text))
        for reaction in argument.reactions {
            let kind =
                switch reaction.kind {
                case .agrees: phrase(nl: "is het eens", en: "agrees")
                case .disagrees: phrase(nl: "is het oneens", en: "disagrees")
                case .adds: phrase(nl: "vult aan", en: "adds")
                }
            self.point("\(labels.short(reaction.person, phrase)) \(kind): \(self.words(reaction.text))", depth: 1)
        }
    }

    private mutating func writeSpeaking(of item: ItemMinutes, _ labels: PersonLabels) {
        guard !item.speaking.isEmpty else { return }
        let phrase = self.phrase
        self.heading(phrase(nl: "Spreektijd", en: "Speaking time"))
        for line in item.speaking {
            let more =
                line.granted > 0
                ? phrase(
                    nl: " (de voorzitter gaf \(phrase.duration(line.granted)) extra)",
                    en: " (the chair gave \(phrase.duration(line.granted)) more)"
                ) : ""
            self.point("\(labels.short(line.person, phrase)): \(phrase.duration(line.seconds))\(more)")
        }
    }
}
