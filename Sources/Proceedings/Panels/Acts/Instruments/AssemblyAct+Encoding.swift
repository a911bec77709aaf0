internal import Deliberation

extension AssemblyAct {
    func write(_ id: InstrumentID, to writer: inout ItemWriter) {
        switch self {
        case .submitTheme(let theme, let text): writer.put("assembly.submit-theme", id, theme, text)
        case .closeThemes: writer.put("assembly.close-themes", id)
        case .judge(let theme, let passes, let text): writer.put("assembly.judge", id, theme, passes, text)
        case .confirmJudgment(let theme): writer.put("assembly.confirm-judgment", id, theme)
        case .contestJudgment(let theme): writer.put("assembly.contest-judgment", id, theme)
        case .bundle(let theme, let sources, let text, let reason):
            writer.put("assembly.bundle", id, theme, sources, text, reason)
        case .openVote: writer.put("assembly.open-vote", id)
        case .takeVote(let record, let counts):
            writer.put("assembly.take-vote", id, RecordHash(text: record), counts)
        case .drawTheme(let beacon): writer.put("assembly.draw-theme", id, beacon)
        case .fixQuestion(let text): writer.put("assembly.fix-question", id, text)
        case .invite(let count): writer.put("assembly.invite", id, count)
        default: self.writeDraw(id, to: &writer)
        }
    }

    private func writeDraw(_ id: InstrumentID, to writer: inout ItemWriter) {
        switch self {
        case .announceDraw(let registered, let pool, let terms, let source):
            writer.put(
                "assembly.announce-draw",
                id,
                registered,
                RecordHash(text: pool),
                RecordHash(text: terms),
                source
            )
        case .takeDraw(let report):
            writer.put(
                "assembly.take-draw",
                id,
                report.method,
                RecordHash(text: report.pool),
                RecordHash(text: report.terms),
                report.beacon,
                report.panel,
                report.alternates,
                report.short
            )
        case .confirm(let person): writer.put("assembly.confirm", id, person)
        case .decline(let person): writer.put("assembly.decline", id, person)
        case .seat: writer.put("assembly.seat", id)
        case .divide(let beacon): writer.put("assembly.divide", id, beacon)
        default: self.writeAdvice(id, to: &writer)
        }
    }

    private func writeAdvice(_ id: InstrumentID, to writer: inout ItemWriter) {
        switch self {
        case .hold(let present, let minutes): writer.put("assembly.hold", id, present, minutes)
        case .putAdvice(let advice, let text, let group): writer.put("assembly.put-advice", id, advice, text, group)
        case .openAdvice: writer.put("assembly.open-advice", id)
        case .countAdvice(let advice, let inFavour, let against):
            writer.put("assembly.count-advice", id, advice, inFavour, against)
        case .handOver(let text): writer.put("assembly.hand-over", id, text)
        case .answer(let advice, let answer, let text): writer.put("assembly.answer", id, advice, answer, text)
        case .closeAnswers: writer.put("assembly.close-answers", id)
        case .joinMonitors: writer.put("assembly.join-monitors", id)
        case .report(let advice, let text): writer.put("assembly.report", id, advice, text)
        case .finish(let text): writer.put("assembly.finish", id, text)
        case .cancel(let text): writer.put("assembly.cancel", id, text)
        default: break
        }
    }
}

extension AssemblyAct.ThemeCount: ItemCodable {
    static func read(_ reader: inout ItemReader) throws(EncodingFault) -> AssemblyAct.ThemeCount {
        try reader.array(of: 2) { (reader) throws(EncodingFault) in
            AssemblyAct.ThemeCount(try reader.take(), try reader.take())
        }
    }

    func write(to writer: inout ItemWriter) { writer.tuple(self.theme, self.votes) }
}

extension DrawReport.Drawn: ItemCodable {
    static func read(_ reader: inout ItemReader) throws(EncodingFault) -> DrawReport.Drawn {
        try reader.array(of: 2) { (reader) throws(EncodingFault) in
            DrawReport.Drawn(try reader.take(), stratum: try reader.take())
        }
    }

    func write(to writer: inout ItemWriter) { writer.tuple(self.person, self.stratum) }
}

extension AssemblyAdvice.Answer: ItemWord {}
