internal import Deliberation

extension AssemblyAct {
    static func read(_ verb: String, _ reader: inout ItemReader) throws(EncodingFault) -> AssemblyAct? {
        switch verb {
        case "assembly.submit-theme": .submitTheme(try reader.take(), try reader.take())
        case "assembly.close-themes": .closeThemes
        case "assembly.judge": .judge(try reader.take(), passes: try reader.take(), try reader.take())
        case "assembly.confirm-judgment": .confirmJudgment(try reader.take())
        case "assembly.contest-judgment": .contestJudgment(try reader.take())
        case "assembly.bundle":
            .bundle(try reader.take(), of: try reader.take(), try reader.take(), reason: try reader.take())
        case "assembly.open-vote": .openVote
        case "assembly.take-vote":
            .takeVote(record: try reader.take(RecordHash.self).text, try reader.take())
        case "assembly.draw-theme": .drawTheme(beacon: try reader.take())
        case "assembly.fix-question": .fixQuestion(try reader.take())
        case "assembly.invite": .invite(try reader.take())
        default: try Self.readDraw(verb, &reader)
        }
    }

    private static func readDraw(_ verb: String, _ reader: inout ItemReader) throws(EncodingFault) -> AssemblyAct? {
        switch verb {
        case "assembly.announce-draw":
            .announceDraw(
                registered: try reader.take(),
                pool: try reader.take(RecordHash.self).text,
                terms: try reader.take(RecordHash.self).text,
                source: try reader.take()
            )
        case "assembly.take-draw":
            .takeDraw(
                DrawReport(
                    method: try reader.take(),
                    pool: try reader.take(RecordHash.self).text,
                    terms: try reader.take(RecordHash.self).text,
                    beacon: try reader.take(),
                    panel: try reader.take(),
                    alternates: try reader.take(),
                    short: try reader.take()
                )
            )
        case "assembly.confirm": .confirm(try reader.take())
        case "assembly.decline": .decline(try reader.take())
        case "assembly.seat": .seat
        case "assembly.divide": .divide(beacon: try reader.take())
        default: try Self.readAdvice(verb, &reader)
        }
    }

    private static func readAdvice(_ verb: String, _ reader: inout ItemReader) throws(EncodingFault) -> AssemblyAct? {
        switch verb {
        case "assembly.hold": .hold(present: try reader.take(), minutes: try reader.take())
        case "assembly.put-advice":
            .putAdvice(try reader.take(), try reader.take(), group: try reader.take())
        case "assembly.open-advice": .openAdvice
        case "assembly.count-advice":
            .countAdvice(try reader.take(), inFavour: try reader.take(), against: try reader.take())
        case "assembly.hand-over": .handOver(try reader.take())
        case "assembly.answer": .answer(try reader.take(), try reader.take(), try reader.take())
        case "assembly.close-answers": .closeAnswers
        case "assembly.join-monitors": .joinMonitors
        case "assembly.report": .report(try reader.take(), try reader.take())
        case "assembly.finish": .finish(try reader.take())
        case "assembly.cancel": .cancel(try reader.take())
        default: nil
        }
    }
}
