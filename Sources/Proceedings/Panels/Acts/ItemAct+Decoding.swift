internal import Deliberation

extension ItemAct {
    static func read(_ verb: String, _ reader: inout ItemReader) throws(EncodingFault) -> ItemAct? {
        switch verb {
        case "item.arrive": .arrive(try reader.take())
        case "item.leave": .leave(try reader.take())
        case "item.declare": .declare(try reader.take())
        case "item.challenge": .challenge(try reader.take(), try reader.take())
        case "item.rule": .rule(try reader.take(), stepsAside: try reader.take())
        case "item.replace-absent": .replaceAbsent(try reader.take())
        case "item.give-proxy": .giveProxy(try reader.take(), to: try reader.take())
        case "item.no-interest": .noInterest
        case "item.initiator-enters": .initiatorEnters(try reader.take())
        case "item.initiator-leaves": .initiatorLeaves(try reader.take())
        case "item.step": .step(try reader.take(), reason: try reader.take(), day: try reader.take())
        default: try Self.readSaying(verb, &reader)
        }
    }

    private static func readSaying(_ verb: String, _ reader: inout ItemReader) throws(EncodingFault) -> ItemAct? {
        switch verb {
        case "item.ask": .ask(try reader.take(), try reader.take())
        case "item.answer": .answer(try reader.take(), try reader.take())
        case "item.take-back": .takeBack(try reader.take())
        case "item.argue": .argue(try reader.take(), try reader.take(), try reader.take())
        case "item.write": .write(try reader.take(), try reader.take(), try reader.take())
        case "item.react": .react(try reader.take(), try reader.take(), try reader.take())
        case "item.amend": .amend(try reader.take(), try reader.take(), isMaterial: try reader.take())
        case "item.agree-to-amendment": .agreeToAmendment(try reader.take())
        case "item.settle": .settle(try reader.take(), try reader.take(), reason: try reader.take())
        default:
            if let turn = try TurnAct.read(verb, &reader) { .turn(turn) } else { try Self.readDeciding(verb, &reader) }
        }
    }

    private static func readDeciding(_ verb: String, _ reader: inout ItemReader) throws(EncodingFault) -> ItemAct? {
        switch verb {
        case "item.propose": .propose(try reader.take(), try reader.take(), try reader.take())
        case "item.consent": .consent(try reader.take())
        case "item.respond": .respond(try reader.take(), try reader.take())
        case "item.test": .test(try reader.take(), isArgued: try reader.take(), isParamount: try reader.take())
        case "item.drop-objection": .dropObjection(try reader.take())
        case "item.integrate":
            .integrate(try reader.take(), try reader.take(), try reader.take(), try reader.take())
        case "item.vote": .vote(try reader.take(), try reader.take())
        case "item.count": .count(try reader.take(), chairIsFor: try reader.take())
        case "item.motivate":
            .motivate(Motivation(try reader.take(), reason: try reader.take(), minority: try reader.take()))
        case "item.propose-mediation": .proposeMediation(with: try reader.take())
        case "item.agree-to-mediation": .agreeToMediation
        case "item.agree-to-withdraw": .agreeToWithdraw
        default: nil
        }
    }
}
