internal import Deliberation

extension SetUpAct {
    func write(to writer: inout ItemWriter) {
        switch self {
        case .areas(let id): writer.put("setup.areas", id)
        case .publish(let id): writer.put("setup.publish", id)
        case .compose(let id, let panel, let scheme, let rules):
            writer.put("setup.compose", id, panel, scheme, rules)
        case .dissolve(let id): writer.put("setup.dissolve", id)
        case .grant(let role, let person): writer.put("setup.grant", role, person)
        case .revoke(let role, let person): writer.put("setup.revoke", role, person)
        case .window(let id, let opens, let closes): writer.put("setup.window", id, opens, closes)
        }
    }

    static func read(_ verb: String, _ reader: inout ItemReader) throws(EncodingFault) -> SetUpAct? {
        switch verb {
        case "setup.areas": .areas(try reader.take())
        case "setup.publish": .publish(try reader.take())
        case "setup.compose":
            .compose(
                try reader.take(),
                panel: try reader.take(),
                scheme: try reader.take(),
                rules: try reader.take()
            )
        case "setup.dissolve": .dissolve(try reader.take())
        case "setup.grant": .grant(try reader.take(), try reader.take())
        case "setup.revoke": .revoke(try reader.take(), try reader.take())
        case "setup.window":
            .window(try reader.take(), opens: try reader.take(), closes: try reader.take())
        default: nil
        }
    }
}
