internal import Deliberation

extension PotAct {
    func write(to writer: inout ItemWriter) {
        switch self {
        case .deposit(let pot, let amount): writer.put("pots.deposit", pot, amount)
        case .giveBack(let pot, let amount): writer.put("pots.give-back", pot, amount)
        case .carryOver(let carry):
            writer.put("pots.carry-over", carry.pot, carry.years, carry.cap, carry.reserve)
        case .transfer(let pot, let target, let amount, let reason):
            writer.put("pots.transfer", pot, target, amount, reason)
        case .pool(let pots, let target): writer.put("pots.pool", pots, target)
        case .divide(let pot, let targets): writer.put("pots.divide", pot, targets)
        }
    }

    static func read(_ verb: String, _ reader: inout ItemReader) throws(EncodingFault) -> PotAct? {
        switch verb {
        case "pots.deposit": .deposit(try reader.take(), try reader.take())
        case "pots.give-back": .giveBack(try reader.take(), try reader.take())
        case "pots.carry-over":
            .carryOver(
                CarryOver(
                    try reader.take(),
                    years: try reader.count(0...100),
                    cap: try reader.take(),
                    reserve: try reader.take()
                )
            )
        case "pots.transfer":
            .transfer(try reader.take(), to: try reader.take(), try reader.take(), reason: try reader.take())
        case "pots.pool": .pool(try reader.take(), into: try reader.take())
        case "pots.divide": .divide(try reader.take(), over: try reader.take())
        default: nil
        }
    }
}
