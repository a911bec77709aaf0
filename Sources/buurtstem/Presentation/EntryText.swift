internal import BallotRules
internal import Deliberation
internal import Proceedings
internal import Signing

/// What an entry says, on one line.
struct EntryText {
    private let entry: Entry
    private let projects: [Project]

    /// - Parameter election: the projects, whose identifiers the choices are shown by; panels have none.
    init(_ entry: Entry, _ election: ElectionDocument? = nil) {
        self.entry = entry
        self.projects = election?.projects ?? []
    }

    /// For people.
    func line(_ phrase: Phrase) -> String {
        let name = phrase(self.entry.type.name)
        let details = self.details(phrase)
        return details.isEmpty ? name : name + ": " + details
    }

    /// For programs.
    var json: [(String, JSONValue)] {
        [
            ("type", .string(self.entry.type.code)),
            ("signers", .strings(self.entry.signers.map(\.key.hexadecimal))),
            ("body", .string(self.hexadecimal(self.entry.source[self.entry.bodyRange]))),
        ]
    }

    private func details(_ phrase: Phrase) -> String {
        switch self.entry.content {
        case .manifest(let manifest): manifest.title
        case .openBallot(let ballot): self.ballot(ballot.link, phrase) + " " + self.choices(ballot.choices)
        case .sealedBallot(let ballot): self.ballot(ballot.link, phrase)
        case .close(let close): phrase.number(close.position)
        case .keyEvent(let event): self.event(event, phrase)
        case .boxKeyRelease: ""
        case .tally(let certificate):
            "\(certificate.number), \(certificate.outcomeHash.hexadecimal). "
                + CountsText.text(certificate.counts, phrase)
        case .publication(let publication): publication.documents.map(\.name).joined(separator: ", ")
        case .registerPage(let page): "\(page.page) (\(phrase.number(page.leaves.count)))"
        case .cosignedCheckpoint: ""
        case .issuancePage(let page): "\(page.issuer + 1), \(page.page) (\(phrase.number(page.issued)))"
        case .lotCommitment(let lot): "\(lot.party + 1)"
        case .lotReveal(let lot): "\(lot.party + 1)"
        case .paperBatch(let batch): "\(batch.batch), \(batch.channel), \(phrase.number(batch.used))"
        case .paperEntry(let paper): "\(paper.batch)/\(paper.number) " + self.choices(paper.choices)
        case .charter(let charter): charter.title
        case .enrolment(let enrolment): "\(enrolment.person) \(phrase.key(enrolment.key))"
        case .act(let act): "\(act.moment.text) \(act.person): " + ActText(act.act).line
        case .paperResolution(let paper):
            "\(paper.batch)/\(paper.number) "
                + (paper.choices.map(self.choices) ?? phrase(nl: "ongeldig", en: "invalid")) + ", \(paper.reason)"
        }
    }

    private func ballot(_ link: BallotLink, _ phrase: Phrase) -> String {
        phrase.key(link.key) + ", " + phrase(nl: "nummer \(link.sequence + 1)", en: "number \(link.sequence + 1)")
    }

    /// Projects, with steps where there are any.
    private func choices(_ choices: Choices) -> String {
        let words = choices.projects.enumerated().map { index, project in
            let id = self.projects.indices.contains(project) ? self.projects[project].id.text : "#\(project)"
            return choices.steps.map { "\(id)=\($0[index])" } ?? id
        }
        return "[" + words.joined(separator: ",") + "]"
    }

    private func event(_ event: KeyEvent, _ phrase: Phrase) -> String {
        let what: String =
            switch event.event {
            case .cancel(let key):
                phrase(nl: "\(phrase.key(key)) vervalt", en: "\(phrase.key(key)) is cancelled")
            case .replace(let key, let successor):
                phrase(
                    nl: "\(phrase.key(successor)) gaat verder voor \(phrase.key(key))",
                    en: "\(phrase.key(successor)) goes on for \(phrase.key(key))"
                )
            case .deskVote(let leaf, _, let batch):
                phrase(
                    nl: "kiezer \(leaf) stemt op papier, stapel \(batch)",
                    en: "voter \(leaf) votes on paper, batch \(batch)"
                )
            }
        return what + " (\(event.reason))"
    }

    private func hexadecimal(_ bytes: some Collection<UInt8>) -> String {
        bytes.map { byte in
            let digits = String(byte, radix: 16)
            return digits.utf8.count == 1 ? "0" + digits : digits
        }.joined()
    }
}
