internal import BallotRules
internal import Deliberation
internal import FoundationEssentials
internal import Proceedings
internal import Signing

/// What is said of an entry in JSON: its octets in base64 and the heads of what is in it; of a hidden one its leaf hash
/// and what it waits for.
struct EntrySummary {
    let entry: ShownEntry

    init(_ entry: ShownEntry) {
        self.entry = entry
    }

    var document: DataValue {
        var members: [String: DataValue] = [
            "entry": .number(self.entry.number), "leafHash": .text(self.entry.leafHash.hexadecimal),
        ]
        guard let bytes = self.entry.bytes else {
            members["hidden"] = self.entry.condition.map { .text($0.rawValue) } ?? .flag(true)
            return .map(members)
        }
        members["bytes"] = .text(Data(bytes).base64EncodedString())
        if let decoded = try? Entry(decoding: bytes) {
            members["type"] = .text(decoded.type.name.english)
            members["signers"] = .list(decoded.signers.map { .text($0.key.hexadecimal) })
        }
        return .map(members)
    }
}
