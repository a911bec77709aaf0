internal import BallotRules

extension RegisterLine.Decided {
    /// The decisions about an initiative, in order, each with the announcement that came before the next.
    static func all(of file: CaseFile, in book: CaseBook) -> [RegisterLine.Decided] {
        let places = file.passages.indices.filter { [.grant, .refuse].contains(file.passages[$0].act) }
        return zip(file.decisions, places.indices).map { decision, number in
            let end = number + 1 < places.count ? places[number + 1] : file.passages.count
            let sent = file.passages[places[number]..<end].first { $0.act == .announce }
            let clock = sent.map {
                CaseClock(
                    [CaseEvent(.announced, on: $0.moment.day, entry: $0.entry)],
                    calendar: file.dossier.calendar
                )
            }
            let version = file.dossier.initiative.version(decision.verdict.version) ?? file.dossier.initiative.current
            return RegisterLine.Decided(
                plan: RegisterLine.Plan(file, version),
                decision: decision,
                number: number + 1,
                entry: file.passages[places[number]].entry,
                pot: book.ledger.awards[file.id]?.pot ?? file.pot,
                announced: sent?.moment.day,
                lastDay: decision.remedy == .awbObjection ? clock?.objection?.lastDay : nil,
                criteria: file.dossier.scheme.criteria,
                legalSource: file.dossier.scheme.legalSource
            )
        }
    }
}
