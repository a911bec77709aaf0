internal import BallotRules
internal import Proceedings
internal import Signing

/// The outcome of a published record, who certified it, and with what.
struct CertifiedText {
    private let record: RecordSummary
    private let phrase: Phrase

    init(_ record: RecordSummary, _ language: Language) {
        self.record = record
        self.phrase = Phrase(language, currency: record.recount?.election.currency ?? Currency())
    }

    /// Empty when nothing was certified.
    var text: String {
        guard let certificate = self.record.certificate else { return "" }
        let engine = Plain.line(certificate.engine)
        let number = self.phrase.number(certificate.number)
        let certified = self.phrase(
            nl: "Vaststelling \(number), door de organisator en een herteller, geteld met \(engine).",
            en: "Certificate \(number), by the operator and a recounter, counted with \(engine)."
        )
        return ([certified] + (self.record.recount.map(self.outcome) ?? [])).joined(separator: "\n")
    }

    private func outcome(_ recount: Recount.Result) -> [String] {
        let won = recount.outcome.awards.map { award in
            let project = recount.election.index(of: award.project).map { recount.election.projects[$0] }
            let label = project.map(ProjectRow.label) ?? Plain.line(award.project.text)
            return "  " + label + "  " + self.phrase.money(award.amount)
        }
        let tied = recount.outcome.tied.map { "  " + Plain.line($0.text) }
        return ["\(self.phrase(Words.won)) (\(self.phrase.number(won.count))):"] + won
            + (tied.isEmpty ? [] : [self.phrase(Words.tied) + ":"] + tied)
    }
}
